import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readCorpus } from "../loaders/corpus.js";
import { temporaryFolder } from "./checkout.js";

function corpus(json: string) {
  const cables = join(temporaryFolder(), "cables");
  mkdirSync(cables);
  writeFileSync(join(cables, "corpus.json"), json);
  return readCorpus(cables);
}

describe("readCorpus(cables)", () => {
  it("reads what the owner says", async () => {
    assert.deepEqual(await corpus('\ufeff{"title": "Border", "citation": "Us"}'), {
      title: "Border",
      description: "",
      citation: "Us",
    });
  });

  const refused: [what: string, json: string, said: RegExp][] = [
    ["no JSON", '{\n"title": "A",\n}', /corpus\.json:3: not JSON: /],
    ["JSON that is cut off", '{\n"title": "A"', /corpus\.json:2: not JSON: /],
    ["a list", "[]", /corpus\.json:1: not an object of JSON, \{…\}: a list$/],
    ["null", "null", /corpus\.json:1: not an object .*: null$/],
    ["no title", '{"description": "A"}', /corpus\.json:1: title is not a text: undefined$/],
    [
      "a title that is a number",
      '{\n\n"title": 3}',
      /corpus\.json:3: title is not a text: number$/,
    ],
    [
      "a description that is a list",
      '{"title": "A",\n"description": []}',
      /corpus\.json:2: description is not a text: a list$/,
    ],
  ];
  for (const [what, json, said] of refused)
    it(`refuses ${what}`, () => assert.rejects(corpus(json), said));
});

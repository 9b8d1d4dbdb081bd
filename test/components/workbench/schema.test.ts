import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { fiveTables } from "../../acceptance/tables.js";
import { tableNames } from "../../../loaders/schema.js";
import { openTables } from "../../query.js";
import { SAMPLES } from "../../../docs/components/workbench/samples.js";
import { knownNames, knownTables } from "../../../docs/components/workbench/schema.js";

describe("knownTables(description)", () => {
  const field = { name: "kind", type: "string", description: "Its kind." };
  const description = {
    resources: [
      { name: "papers", title: "Papers", description: "All.", schema: { fields: [field] } },
      { name: "papers-csv", schema: { fields: [field] } },
      { name: "index" },
    ],
  };

  it("has each table once, and none that is a file alone", () => {
    assert.deepEqual(knownTables(description), [
      {
        ...{ name: "papers", title: "Papers", meaning: "All." },
        columns: [{ name: "kind", type: "string", meaning: "Its kind." }],
      },
    ]);
    assert.deepEqual(knownNames(knownTables(description)), ["papers", "kind"]);
  });
});

describe("the samples of the workbench", () => {
  let query: Awaited<ReturnType<typeof openTables>>;
  before(async () => {
    query = await openTables(await fiveTables());
  });
  /** Tables that are large where the corpus is: a question to begin with asks for none of them. */
  const heavy = ["tokens", "terms", "ngrams", "vocabulary", "texts", "passages"];

  for (const { title, sql } of SAMPLES)
    it(`answers: ${title}`, async () => {
      assert.ok((await query(sql)).length > 0);
      const named = tableNames.filter((name) => new RegExp(`\\b${name}\\b`).test(sql));
      assert.deepEqual(
        named.filter((name) => heavy.includes(name)),
        [],
      );
    });
});

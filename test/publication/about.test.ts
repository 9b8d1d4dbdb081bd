import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publicationIn, unpublished } from "../../loaders/publication/about.js";

const wrong = (json: string, message: RegExp) =>
  assert.throws(() => publicationIn("corpus.json", json), { name: "InputError", message });

describe("publicationIn(path, json)", () => {
  it("is silent where the publisher is", () => {
    assert.deepEqual(publicationIn("corpus.json", '{"title": "A"}'), unpublished);
  });

  it("reads all that a publisher can say, and ends an address with a slash", () => {
    const said = publicationIn(
      "corpus.json",
      JSON.stringify({
        address: "https://example.org/x",
        version: "1.2.0",
        date: "2026-01-31",
        licence: { name: "CC-BY-4.0", title: "CC BY 4.0", path: "https://example.org/by" },
        contributors: [{ title: "Anna Example", role: "author" }],
        sources: [{ title: "An archive" }],
        keywords: ["borders"],
        doi: "10.5281/zenodo.1",
      }),
    );
    assert.equal(said.address, "https://example.org/x/");
    assert.deepEqual(said.contributors, [{ title: "Anna Example", role: "author", path: null }]);
    assert.deepEqual(said.sources, [{ title: "An archive", path: null }]);
    assert.equal(said.licence?.name, "CC-BY-4.0");
  });

  it("names file, line and value of what is wrong", () => {
    wrong(
      '{\n"title": "A",\n"date": "31 January"}',
      /^corpus\.json:3: date is no day, YYYY-MM-DD: 31 January$/,
    );
    wrong('{"date": "2026-13-01"}', /date is no day/);
    wrong('{"address": "javascript:alert(1)"}', /address is no address of the web/);
    wrong('{"version": "latest"}', /version is no version/);
    wrong('{"doi": "zenodo.1"}', /doi is no DOI/);
    wrong('{"licence": {"name": "MIT"}}', /licence has no title/);
    wrong(
      '{"licence": {"name": "CC BY", "title": "CC BY"}}',
      /licence has a name that is no ident/,
    );
    wrong('{"contributors": "Anna"}', /contributors is not a list/);
    wrong(
      '{"contributors": [{"title": "A", "role": "king"}]}',
      /has a role that is none of author,/,
    );
    wrong('{"keywords": [1]}', /keywords has an entry that is no text/);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { workbenchHref } from "../../../docs/components/figure/query-menu.js";
import {
  citationText,
  documentsOf,
  figureFile,
  viewOf,
} from "../../../docs/components/figure/self-contained.js";
import { asAnswerTo, madeFrom, queryOf } from "../../../docs/components/query/asked.js";

const query = { text: "select ? as n", parameters: ["a & b"], tables: ["documents"] };

describe("workbenchHref(query, root)", () => {
  it("carries the query and its parameters", () => {
    const address = new URL(workbenchHref(query, "https://a.site/x/"));
    assert.equal(address.pathname, "/x/workbench.html");
    assert.equal(address.searchParams.get("sql"), query.text);
    assert.deepEqual(JSON.parse(address.searchParams.get("p") ?? ""), query.parameters);
  });
});

describe("madeFrom(result, rows)", () => {
  it("hands the result's query on", () => {
    const result = asAnswerTo([{ n: 1 }], query);
    const shaped = madeFrom(result, [{ m: 2 }]);
    assert.equal(queryOf(shaped), query);
    assert.equal(queryOf([]), null);
  });
});

describe("figureFile(figure)", () => {
  const edition = { title: "Cables", corpus: "sha256:ab", version: "1.0.0" };
  it("holds query, rows, documents, edition and the address of the view", async () => {
    const rows = [{ document_id: "b" }, { document_id: "a" }, { document_id: "b" }];
    const address = "https://a.site/crossings?place=x";
    const given = { title: "T", address, edition, query, rows };
    const file: unknown = JSON.parse(await figureFile(given, () => Promise.resolve(null)));
    const documents = ["a", "b"];
    assert.deepEqual(file, { ...given, view: null, documents, documents_basis: "rows" });
  });
  it("names the documents of the tables where the rows are counts, and else those of the corpus", async () => {
    const inTables: Record<string, string[]> = {
      ...{ documents: ["a", "b", "c", "d"], claims: ["c", "a"], citations: ["c", "b"] },
    };
    const standing = async (tables: string[]) => {
      const asked = { ...query, tables };
      const given = { title: "T", address: "", edition, query: asked, rows: [{ n: 3 }] };
      const text = await figureFile(given, (name) => Promise.resolve(inTables[name] ?? null));
      const { documents, documents_basis } = JSON.parse(text) as Record<string, unknown>;
      return [documents, documents_basis];
    };
    assert.deepEqual(await standing(["claims", "documents"]), [["a", "c"], "tables"]);
    assert.deepEqual(await standing(["citations", "claims"]), [["a", "b", "c"], "tables"]);
    assert.deepEqual(await standing(["entities"]), [["a", "b", "c", "d"], "corpus"]);
    assert.deepEqual(await standing([]), [[], "rows"]);
  });
  it("names the documents that rows hold in lists, and those that are the rows themselves", () => {
    const held = [
      { ids: 1, words: [{ document_id: "c" }, null, "d"] },
      { document_ids: ["b", "a"], document_id: null },
    ];
    assert.deepEqual(documentsOf(held, ["citations", "documents"]), ["a", "b", "c"]);
    assert.deepEqual(documentsOf([{ id: "x" }], ["documents"]), ["x"]);
    assert.deepEqual(documentsOf([{ id: "x" }], ["documents", "terms"]), []);
  });
  it("names the view from the root of the site on, so that a copy elsewhere opens it", () => {
    const root = "https://a.site/b/";
    assert.equal(viewOf("https://a.site/b/crossings?place=x#y", root), "crossings?place=x#y");
    assert.equal(viewOf("https://a.site/c", root), null);
  });
  it("is cited with corpus and version", () => {
    const text = citationText("T", edition, "https://a.site/x");
    assert.equal(text, "“T”, in Cables, version 1.0.0 (corpus sha256:ab), https://a.site/x.");
  });
});

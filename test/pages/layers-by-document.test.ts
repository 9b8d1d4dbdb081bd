import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { layersByDocument } from "../../loaders/pages/layers-by-document.js";
import { folderOfTables } from "../made-tables.js";

const words = (document_id: string, start: number) => ({
  ...{ document_id, language: "en", start, stop: start + 4, quote: "Lake" },
});

describe("layersByDocument(tables)", () => {
  it("has the words of each layer by their document, with what they were read as", async () => {
    const found = await layersByDocument(
      folderOfTables({
        entities: [{ id: "lake", type: "place", name_en: "Lake" }],
        mentions: [
          { ...words("a", 0), type: "place", entity_id: "lake" },
          { ...words("b", 9), type: "government", entity_id: null },
        ],
        dates: [{ ...words("a", 20), edtf: "1950-05", role: "mentioned" }],
        claims: [{ ...words("a", 30), id: "c", document_id: "a" }],
      }),
    );
    assert.deepEqual(
      found.get("a")?.map(({ layer, start }) => `${layer} ${String(start)}`),
      ["place 0", "date 20", "figure 30"],
    );
    assert.equal(found.get("a")?.[0]?.reading, "Lake, place");
    assert.equal(found.get("a")?.[1]?.reading, "1950-05, mentioned");
    assert.deepEqual(
      found.get("b")?.map(({ layer }) => layer),
      ["office"],
    );
  });

  it("has nothing of a document in which nothing was read", async () => {
    assert.equal((await layersByDocument(folderOfTables({}))).size, 0);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { annotationsByDocument } from "../../../loaders/publication/exports/rows.js";
import { folderOfTables } from "../../made-tables.js";

const place = (document_id: string, language: string, start: number) => ({
  ...{ document_id, language, start, stop: start + 4, quote: "Lake" },
});

describe("annotationsByDocument(tables)", () => {
  it("has every row that stands on words, in the order of languages and places", async () => {
    const found = await annotationsByDocument(
      folderOfTables({
        mentions: [
          { ...place("a", "zh", 2), type: "place" },
          place("a", "en", 9),
          place("b", "en", 1),
        ],
        dates: [place("a", "en", 3)],
        findings: [
          { document_id: "a", kind: "undated", message: "No date was read." },
          { ...place("a", "en", 9), kind: "unread_glyph", message: "A gap." },
        ],
      }),
    );
    assert.deepEqual(
      found.get("a")?.map(({ language, start, table }) => `${language} ${String(start)} ${table}`),
      ["en 3 dates", "en 9 findings", "en 9 mentions", "zh 2 mentions"],
    );
    assert.equal(found.get("b")?.length, 1);
  });

  it("keeps the other values of a row, and not its place among them", async () => {
    const dates = [{ ...place("a", "en", 3), edtf: "1950-05", role: "mentioned" as const }];
    const found = await annotationsByDocument(folderOfTables({ dates }));
    const [{ quote, values } = assert.fail()] = found.get("a") ?? [];
    assert.equal(quote, "Lake");
    assert.equal(values["edtf"], "1950-05");
    for (const column of ["document_id", "language", "start", "stop", "quote"])
      assert.ok(!(column in values), column);
  });
});

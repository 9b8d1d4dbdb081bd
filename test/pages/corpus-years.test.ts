import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { corpusYears } from "../../loaders/pages/corpus-years.js";
import { folderOfTables } from "../made-tables.js";

/** The years of documents of these dates. */
function years(...dates: (string | null)[]) {
  const documents = dates.map((date, at) => ({ id: String(at), date, date_end: date }));
  return corpusYears(folderOfTables({ documents }));
}

describe("corpusYears(tables)", () => {
  it("are the first and the last to which a document is dated", async () => {
    assert.deepEqual(await years("1955-03-02", null, "1949-12-31", "1951-01-01"), [1949, 1955]);
    assert.deepEqual(await years("1955-03-02"), [1955, 1955]);
  });

  it("are null where no document is dated, or none is there", async () => {
    assert.equal(await years(null), null);
    assert.equal(await years(), null);
  });
});

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readRows } from "../loaders/parquet.js";
import { parquetOf } from "../loaders/parquet-rows.js";
import type { Row, TableName } from "../loaders/schema.js";
import { temporaryFolder } from "./checkout.js";

/** Rows as they come back from a file of them. */
async function returned<Name extends TableName>(
  name: Name,
  rows: Row<Name>[],
): Promise<Row<Name>[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `${name}.parquet`), parquetOf(name, rows));
  return readRows(folder, name);
}

const claim: Row<"claims"> = {
  id: "a-en-0",
  ...{ document_id: "a", language: "en", start: 0, stop: 9, quote: "some 300 " },
  ...{ measure: "flow", low: 250.5, high: 300, wording: "some 300", unit: "persons" },
  ...{ per_days: null, population: "边民 😀", from_place: null, to_place: null },
  ...{ period_start: "1562-02-28", period_end: "1962-05-31", asserted_by: null },
  ...{ counterpart_id: null, assertion_id: null, from_basis: null, to_basis: null },
  ...{ period_basis: null, asserted_basis: null, review: null },
};

describe("parquetOf(name, rows)", () => {
  it("keeps texts, figures, days and what is unknown, in the order of the rows", async () => {
    const rows = [claim, { ...claim, id: "a-en-9", low: 0, period_start: null, population: null }];
    assert.deepEqual(await returned("claims", rows), rows);
  });

  it("keeps truths and lists, empty ones too", async () => {
    const word = { language: "en", term: "the", stem: null, count: 2, documents: 1 };
    const words = [
      { ...word, stop: true },
      { ...word, term: "border", stop: false },
    ];
    assert.deepEqual(await returned("vocabulary", words), words);
    const row = { document_id: "a", language: "en" };
    const tokens = [
      { ...row, position: 1, terms: ["a,b]", ""], starts: [-1, 2 ** 31 - 1], stops: [] },
      { ...row, position: 2, terms: [], starts: [], stops: [7] },
    ];
    assert.deepEqual(await returned("tokens", tokens), tokens);
  });

  it("is a file of no rows where there are none", async () => {
    assert.deepEqual(await returned("claims", []), []);
  });

  it("refuses a day that is none", () => {
    assert.throws(() => parquetOf("claims", [{ ...claim, period_start: "1962-13-01" }]), {
      message: "not a date (YYYY-MM-DD): 1962-13-01",
    });
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copies, parquetFormat, rowsOf, sorted } from "../loaders/parquet-statements.js";

describe("statements of tables", () => {
  it("takes rows from files whose names may have quotes", () => {
    const [, insert] = rowsOf("texts", ["/it's/texts.parquet"]);
    assert.match(insert ?? "", /read_parquet\(\['\/it''s\/texts\.parquet'\]\)/);
    assert.equal(rowsOf("texts", []).length, 2);
  });

  it("sorts by the columns of the schema, what is unknown last", () => {
    assert.equal(
      sorted("documents"),
      `(select * from "documents" order by "date" nulls last, "id" nulls last)`,
    );
  });

  it("cuts groups where readers fetch few rows, and packs lists closest", () => {
    assert.match(parquetFormat("tokens"), /row_group_size 2048, compression_level 15/);
    assert.doesNotMatch(parquetFormat("documents"), /row_group_size/);
  });

  it("writes CSV of what is written, and none where the schema has none", () => {
    const written = copies("dates", "/out", "rows");
    assert.deepEqual(
      written.map((statement) => /to '([^']+)'/.exec(statement)?.[1]),
      ["/out/dates.parquet", "/out/dates.csv", undefined],
    );
    assert.equal(copies("tokens", "/out", "rows").length, 2);
  });
});

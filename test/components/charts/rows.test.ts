import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rowsWith } from "../../../docs/components/charts/rows.js";

describe("rowsWith(chart, rows, needed, optional)", () => {
  it("gives days as texts, and null for what is optional", () => {
    const rows = rowsWith("timeline", [{ date: new Date("1962-08-09") }], ["date"], ["edtf"]);
    assert.deepEqual(rows, [{ date: "1962-08-09", edtf: null }]);
  });

  it("refuses rows that lack a column, by the chart's name and the nearest that there is", () => {
    assert.throws(
      () => rowsWith("claimChart", [{ lwo: 1, high: 2 }], ["low", "high"]),
      /^Error: claimChart: no such column in the rows: low; nearest: lwo$/,
    );
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { claimFindings } from "../../../loaders/extract/claims/findings.js";
import type { Row } from "../../../loaders/schema.js";
import { claimRow } from "./rows.js";

const found = (...rows: Row<"claims">[]) =>
  claimFindings(rows.map((row) => ({ row, frame: null }))).map(
    ({ kind, message }) => `${kind}: ${message}`,
  );
const pair = (given: Partial<Row<"claims">>) => [
  claimRow({ counterpart_id: "a-zh-0" }),
  claimRow({ id: "a-zh-0", language: "zh", quote: "三百人", counterpart_id: "a-en-0", ...given }),
];

describe("claimFindings(claims)", () => {
  it("says nothing of a translation that agrees", () => assert.deepEqual(found(...pair({})), []));
  it("says once that the amount differs", () => {
    const all = found(...pair({ low: 400, high: 400 }));
    assert.equal(all.length, 1);
    assert.match(all[0]!, /^translation_figure: The amount differs/);
  });
  it("says that the unit differs", () =>
    assert.match(found(...pair({ unit: "families" })).join(), /unit differs.*persons; families/));
  it("says that one figure is given for two years", () => {
    const years = (year: string, start: number) =>
      claimRow({
        id: `a-en-${String(start)}`,
        start,
        period_start: `${year}-01-01`,
        period_end: `${year}-12-31`,
      });
    assert.match(
      found(years("1951", 0), years("1952", 90)).join(),
      /^contradictory_years: .*for 1951.*for 1952/,
    );
    assert.deepEqual(found(years("1951", 0), years("1951", 90)), []);
  });
});

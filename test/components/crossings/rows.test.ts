import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { claimRows, directionName, directionsOf } from "../../../docs/components/crossings/rows.js";
import { atlas, claim, documents, row } from "./claims.js";

describe("claimRows(claims, documents, atlas)", () => {
  it("puts a claim without a period at its document's date, and says so", () => {
    const { dating, start_day, end_day } = row("1", { period_start: null, period_end: null });
    assert.deepEqual([dating, start_day, end_day], ["document", "1955-03-02", "1955-03-02"]);
  });

  it("leaves a claim undated where its document is", () => {
    const undated = { document_id: "b", period_start: null, period_end: null };
    assert.deepEqual([row("1", undated).dating, row("1", undated).start_day], ["undated", null]);
  });

  it("tells which bounds are known; an open one is not vague", () => {
    const bounds = (low: number | null, high: number | null) => row("1", { low, high }).bounds;
    assert.deepEqual(
      [bounds(1, 2), bounds(1, null), bounds(null, 2), bounds(null, null)],
      ["closed", "open", "open", "vague"],
    );
  });

  it("orders by time, the undated last, and does not depend on the order given", () => {
    const claims = [
      claim("late"),
      claim("early", { period_start: "1950-01-01" }),
      claim("never", { document_id: "b", period_start: null, period_end: null }),
    ];
    const ids = (given: typeof claims) => claimRows(given, documents, atlas).map(({ id }) => id);
    assert.deepEqual(ids(claims), ["early", "late", "never"]);
    assert.deepEqual(ids([...claims].reverse()), ids(claims));
  });
});

describe("directionsOf(rows)", () => {
  it("counts by states, the most first, and what is not said last", () => {
    const rows = [
      row("1", { from_place: null, to_place: null }),
      row("2", { from_place: null, to_place: null }),
      row("3", { from_place: "hentzau" }),
      row("4", { to_place: null }),
    ];
    const names = directionsOf(rows).map(({ key }) => directionName(key, atlas));
    assert.equal(names.at(-1), "direction not said");
    assert.ok(names.includes("RURITANIA → EAST-KRAVONIA"));
    assert.ok(names.includes("from RURITANIA"));
  });
});

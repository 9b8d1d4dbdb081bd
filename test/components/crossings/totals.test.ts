import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import { type LeftOut, addableTotals } from "../../../docs/components/crossings/totals.js";
import type { ClaimRow } from "../../../docs/components/crossings/rows.js";
import { atlas, row } from "./claims.js";

const totalsOf = (...claims: ClaimRow[]) => addableTotals(claims, atlas);

/** Bounds of the only total. */
function boundsOf(...claims: ClaimRow[]): [number, number | null] {
  const { totals } = totalsOf(...claims);
  assert.equal(totals.length, 1);
  return [totals[0]!.low, totals[0]!.high];
}

const reasonsOf = (...claims: ClaimRow[]) =>
  Object.fromEntries(totalsOf(...claims).omitted.map(({ claim, reason }) => [claim.id, reason]));

const in1955 = { period_start: "1955-01-01", period_end: "1955-12-31" };

describe("addableTotals(claims, atlas)", () => {
  it("adds the bounds of claims whose periods are apart", () => {
    const later = row("2", { ...in1955, low: 20, high: 50 });
    assert.deepEqual(boundsOf(row("1"), later), [120, 150]);
  });

  it("adds claims of one period from places that are apart", () => {
    const zenda = row("1", { from_place: "zenda" });
    const strelsau = row("2", { from_place: "strelsau", low: 7, high: 7 });
    assert.deepEqual(boundsOf(zenda, strelsau), [107, 107]);
  });

  it("leaves a county out for its province, whatever it claims", () => {
    const province = row("province", { from_place: "zenda" });
    const county = row("county", { from_place: "hentzau", low: 500, high: 500 });
    assert.deepEqual(boundsOf(county, province), [100, 100]);
    assert.deepEqual(reasonsOf(county, province), { county: "within another claim" });
  });

  it("leaves a month out for its year, and names the year's claim instead", () => {
    const month = row("month", { period_start: "1954-05-01", period_end: "1954-05-31" });
    const { omitted } = totalsOf(month, row("year"));
    assert.deepEqual(
      omitted.map(({ claim, instead }) => [claim.id, instead?.id]),
      [["month", "year"]],
    );
  });

  it("counts the same claim in two languages once, with bounds that hold both", () => {
    const en = row("en", { low: 20, high: 90, counterpart_id: "zh" });
    const zh = row("zh", { low: 10, high: 80, counterpart_id: "en", language: "zh" });
    assert.deepEqual(boundsOf(en, zh), [10, 90]);
    assert.equal(Object.values(reasonsOf(en, zh))[0], "the same claim in another language");
  });

  it("counts a claim and its counterpart once, also where their periods are apart", () => {
    const en = row("en", { counterpart_id: "zh" });
    const zh = row("zh", { ...in1955, counterpart_id: "en" });
    assert.deepEqual(boundsOf(en, zh), [100, 100]);
  });

  it("lets one of two claims on the same way and period stand for both", () => {
    const rival = row("rival", { low: 400, high: null });
    assert.deepEqual(boundsOf(row("own"), rival), [100, null]);
    assert.equal(reasonsOf(row("own"), rival)["rival"], "the same way and period as another claim");
  });

  it("does not add what overlaps in part: a broad period from a narrow place", () => {
    const narrow = row("narrow", { from_place: "zenda", period_end: "1955-06-30" });
    assert.deepEqual(boundsOf(row("wide"), narrow), [100, 100]);
    assert.deepEqual(reasonsOf(row("wide"), narrow), { narrow: "overlaps with another claim" });
  });

  it("never adds units, directions or measures to each other", () => {
    const families = row("families", { unit: "families" });
    const back = row("back", { from_place: "east-kravonia", to_place: "ruritania" });
    assert.equal(totalsOf(row("1"), families, back).totals.length, 3);
  });

  it("leaves out what cannot be added, each with its reason", () => {
    const cases: [LeftOut, ClaimRow][] = [
      ["not a flow", row("1", { measure: "rate", per_days: 1 })],
      ["not a flow", row("2", { measure: "stock" })],
      ["not a flow", row("3", { measure: "quota" })],
      ["rejected by a reviewer", row("4", { review: "rejected" })],
      ["no amount", row("5", { low: null, high: null })],
      ["direction not said", row("6", { from_place: null })],
      ["period not said", row("7", { period_start: null, period_end: null })],
    ];
    const { totals, omitted } = totalsOf(...cases.map(([, claim]) => claim));
    assert.deepEqual(totals, []);
    assert.deepEqual(
      omitted.map(({ reason }) => reason),
      cases.map(([reason]) => reason),
    );
  });

  it("has every claim once, added or left out, and the same totals in whatever order they come", () => {
    const places = ["ruritania", "zenda", "hentzau", "strelsau"];
    const claims = fc.array(
      fc.record({
        from: fc.constantFrom(...places),
        year: fc.integer({ min: 1950, max: 1953 }),
        years: fc.integer({ min: 0, max: 2 }),
        low: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(claims, (given) => {
        const rows = given.map(({ from, year, years, low }, i) =>
          row(String(i), {
            ...{ from_place: from, low, high: low },
            ...{ period_start: `${year}-01-01`, period_end: `${year + years}-12-31` },
          }),
        );
        const { totals, omitted } = totalsOf(...rows);
        const added = totals.flatMap((total) => total.added.map(({ claim }) => claim.id));
        const all = [...added, ...omitted.map(({ claim }) => claim.id)];
        assert.deepEqual(all.sort(), rows.map(({ id }) => id).sort());
        assert.deepEqual(totalsOf(...[...rows].reverse()).totals, totals);
      }),
    );
  });

  it("never adds more than all bounds together, nor less than any claim that is added", () => {
    const rows = [row("1"), row("2", in1955), row("3", { from_place: "zenda" })];
    const [low, high] = boundsOf(...rows);
    assert.ok(low >= 100 && high !== null && high <= 300);
  });
});

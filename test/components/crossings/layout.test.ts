import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  amountDomain,
  marksInTime,
  placedClaims,
  rowsTaken,
  timeDomain,
  usualDomain,
} from "../../../docs/components/crossings/layout.js";
import { row } from "./claims.js";

const scales = {
  x: (day: Date) => (+day - Date.UTC(1950, 0, 1)) / (10 * 86_400_000),
  y: (amount: number) => 300 - 60 * Math.log10(amount),
  left: 0,
  right: 400,
  band: 320,
};

describe("placedClaims(claims, scales)", () => {
  it("gives a claim its bounds upright and its period across", () => {
    const [mark] = placedClaims([row("1", { low: 10, high: 1000 })], scales);
    assert.deepEqual([mark?.bottom, mark?.top, mark?.y], [240, 120, 180]);
    assert.ok(mark && mark.from < mark.x && mark.x < mark.to);
  });

  it("keeps every mark at its own time, however many stand there", () => {
    const placed = placedClaims(
      Array.from({ length: 60 }, (_, i) => row(String(i))),
      scales,
    );
    for (const { x, from, to } of placed) assert.equal(x, (from + to) / 2);
  });

  it("draws the widest first, so that a narrow one on it can be seen", () => {
    const placed = placedClaims(
      [row("narrow", { low: 100, high: 100 }), row("wide", { low: 10, high: 1000 })],
      scales,
    );
    assert.deepEqual(
      placed.map(({ claim }) => claim.id),
      ["wide", "narrow"],
    );
  });

  it("puts what has no amount into the band, in rows before columns", () => {
    const vague = { low: null, high: null };
    const placed = placedClaims([row("1", vague), row("2", vague)], scales);
    assert.ok(placed.every(({ y }) => y > scales.band));
    assert.equal(placed[0]?.x, placed[1]?.x);
    assert.equal(rowsTaken(placed, scales.band), 2);
  });

  it("gives an open bound an arrow, upwards or downwards", () => {
    const [up] = placedClaims([row("1", { high: null })], scales);
    const [down] = placedClaims([row("1", { low: null })], scales);
    assert.ok(up && up.top < up.y && up.bottom === up.y);
    assert.ok(down && down.bottom > down.y && down.top === down.y);
  });

  it("does not break at zero, which no log scale has", () => {
    const [mark] = placedClaims([row("1", { low: 0, high: 0 })], scales);
    assert.ok(Number.isFinite(mark?.y));
  });

  it("leaves out what has no date at all", () => {
    const undated = { document_id: "b", period_start: null, period_end: null };
    assert.deepEqual(placedClaims([row("1", undated)], scales), []);
  });
});

describe("timeDomain(claims)", () => {
  it("is at least a year wide, and null without dates", () => {
    const day = { period_start: "1954-05-01", period_end: "1954-05-01" };
    const [from, to] = timeDomain([row("1", day)])!;
    assert.ok(+to - +from > 365 * 86_400_000);
    assert.equal(timeDomain([]), null);
  });
});

describe("usualDomain(claims)", () => {
  const many = Array.from({ length: 60 }, (_, i) => row(String(i)));

  it("leaves out the few that would squeeze the others together", () => {
    const [from] = usualDomain([...many, row("far", { period_start: "1700-01-01" })])!;
    assert.ok(from.getUTCFullYear() > 1950);
  });

  it("keeps all of a few, and all that lie near", () => {
    const far = row("far", { period_start: "1900-01-01" });
    assert.equal(usualDomain([row("1"), far])?.[0].getUTCFullYear(), 1898);
    const near = row("near", { period_start: "1953-06-01" });
    assert.deepEqual(usualDomain([...many, near]), timeDomain([...many, near]));
  });
});

describe("amountDomain(claims)", () => {
  it("holds every bound between powers of ten", () => {
    assert.deepEqual(amountDomain([row("1", { low: 7, high: 20_000 })]), [1, 100_000]);
    assert.deepEqual(amountDomain([row("1", { low: 100, high: null })]), [100, 1000]);
    assert.deepEqual(amountDomain([]), [1, 10]);
  });
});

describe("marksInTime(claims)", () => {
  it("leaves out what has no time, and what is so far off that the line of time does not show it", () => {
    const near = Array.from({ length: 40 }, (_, i) => row(String(i)));
    assert.equal(marksInTime(near), 40);
    const undated = { ...row("undated"), start_day: null, end_day: null };
    const far = { ...row("far"), start_day: "1860-01-01", end_day: "1860-12-31" };
    assert.deepEqual(marksInTime([...near, undated, far]), [
      40,
      "those that have a time that is shown",
    ]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outlineOf } from "../../loaders/pages/outline.js";

const namesOf = (years: [number, number] | null) =>
  new Set(
    outlineOf(years).objects.countries.geometries.map(
      ({ properties }) => (properties as { name: string }).name,
    ),
  );

describe("outlineOf(years)", () => {
  it("joins the states that were one in most of the years", () => {
    const names = namesOf([1952, 1963]);
    assert.ok(names.has("Soviet Union") && names.has("Yugoslavia"));
    for (const later of ["Russia", "Kazakhstan", "Ukraine", "Slovakia", "Kosovo"])
      assert.ok(!names.has(later), later);
    assert.ok(namesOf([1989, 1992]).has("Soviet Union"));
  });

  it("leaves today's states to a corpus of today, or of no date", () => {
    for (const years of [[2001, 2010], null] as const)
      assert.ok(namesOf(years as [number, number] | null).has("Kazakhstan"));
  });
});

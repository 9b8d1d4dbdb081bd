import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joinBodies } from "../../../loaders/extract/correspondents/joined-names.js";

/** A list parted at each of its commas, and what is joined of it. */
function joined(list: string): string[] {
  let start = 0;
  const parts = list.split(", ").map((name) => {
    const part = { role: "to" as const, start, stop: start + name.length };
    start = part.stop + 2;
    return part;
  });
  return joinBodies(parts, list).map((part) => list.slice(part.start, part.stop));
}

describe("joinBodies(parts, words)", () => {
  it("takes a body and its whole, a person and the office, an officer and the seat for one", () => {
    for (const one of [
      "Consular Department, Ministry of Foreign Affairs",
      "Dr. A. R. Reader, High Commissioner, Northport",
      "Ada Writer, Representative in Ruritania",
      "Minister of External Affairs, Lakeside",
      "Ambassadeur de Ruritanie, Lakeside",
    ])
      assert.deepEqual(joined(one), [one]);
  });

  it("leaves receivers apart who are several", () => {
    for (const several of [
      ["Lakeside", "Northport", "Southport"],
      ["Foreign Minister", "Defence Minister"],
      ["Minister of External Affairs", "Lakeside", "Northport"],
      ["Embassy in Ruritania", "Northport"],
    ])
      assert.deepEqual(joined(several.join(", ")), several);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datedFirst } from "../../../loaders/language/citations/dated-first.js";
import { cited } from "../cited.js";

/** Words of no language. */
const finder = datedFirst({
  noun: /(?:(?<own>mi)|(?<other>vu)) (?<noun>wira|papa)(?: nu(?<number>\d+))?/gu,
  kindOf: (noun) => (noun === "wira" ? "telegram" : undefined),
  joined: /^ da $/u,
  opened: /^ \($/u,
  closed: /^ sent\)/u,
});

describe("citations that set the day first", () => {
  for (const [marked, found] of [
    [
      "{May 3=1950-05-03} da vu wira nu12",
      ["telegram 12 of 1950-05-03 them>us: May 3 da vu wira nu12"],
    ],
    [
      "mi wira nu9 ({May 3=1950-05-03} sent)",
      ["telegram 9 of 1950-05-03 us>them: mi wira nu9 (May 3 sent)"],
    ],
    ["vu papa nu7", ["document 7 them>us: vu papa nu7"]],
    ["{1950=1950-01-01/1950-12-31} da vu wira", []],
    ["vu wira", []],
  ] as const)
    it(marked, () => assert.deepEqual(cited(finder, marked), found));
});

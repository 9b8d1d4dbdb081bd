import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { endsOf } from "../../../../loaders/language/en/claims/places.js";
import { move, nationOf } from "../../../../loaders/language/en/claims/ways.js";
import { parsed } from "./helpers.js";

const way = (words: string) => {
  const { scene, items, group, event } = parsed(words);
  const ends = endsOf(scene, items, group, event);
  const { from, to } = move(scene, group, event, ends, nationOf(scene, group));
  return `${from?.place ?? ""} ${from?.basis ?? ""} > ${to?.place ?? ""}`;
};

describe("move(scene, group, event, ends, nation)", () => {
  const cases: [string, string][] = [
    ["300 {Chinese|china|adj} refugees crossed into {Turkey|turkey}.", "china said > turkey"],
    [
      "Refugees from {China|china} wait. || 300 could be resettled in {Turkey|turkey}.",
      "china context > turkey",
    ],
    ["300 {Chinese|china|adj} workers returned from {Turkey|turkey}.", "turkey said > china"],
    [
      "The evacuation from {China|china} went on. || 300 dependents were evacuated.",
      "china context > ",
    ],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(way(words), expected));
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { endsOf } from "../../../../loaders/language/en/claims/places.js";
import { parsed } from "./helpers.js";

const ends = (words: string) => {
  const { scene, items, group, event } = parsed(words);
  const { from, to } = endsOf(scene, items, group, event);
  return `${from?.place ?? ""} > ${to?.place ?? ""}`;
};

describe("isBorderCrossed and takeOtherSide", () => {
  const cases: [string, string][] = [
    ["300 refugees crossed the {Turkish|turkey|adj} border.", " > turkey"],
    ["300 {Turkish|turkey|adj} refugees crossed the {Turkish|turkey|adj} border.", "turkey > "],
    [
      "300 refugees crossed the {China|china}-{Turkey|turkey} border from {China|china}.",
      "china > turkey",
    ],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(ends(words), expected));
});

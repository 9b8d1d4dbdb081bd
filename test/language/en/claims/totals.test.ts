import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { isTotal } from "../../../../loaders/language/en/claims/totals.js";
import { lineOf, sceneOf } from "../../scenes.js";

function read(marked: string): string[] {
  const told = sceneOf(marked);
  const scene = { ...told, text: told.text.replace("\n", " ") };
  return englishClaims.read(scene).map((claim) => lineOf(scene, claim));
}

describe("a total of those of whom the sentence before told", () => {
  for (const [text, claims] of [
    [
      "Some 700 shepherds fled from {Mali|mali} to {Turkey|turkey}. || The number has now reached 940.",
      ["940 | flow | 940..940 | mali>turkey"],
    ],
    [
      "Fugitives from {Mali|mali} had been streaming into {Turkey|turkey}. || The rate rose to more than 40 a day.",
      ["more than 40 | rate | 40.. | mali>turkey"],
    ],
    // Of a herd, of nobody before, or with a noun of its own, it counts nobody.
    ["The herds crossed into {Turkey|turkey}. || The number has now reached 940.", []],
    ["The harvest was poor. || The number has now reached 940.", []],
    ["Shepherds fled to {Turkey|turkey}. || The number has now reached 940 tons.", []],
    ["Shepherds may flee to {Turkey|turkey}. || The number has now reached 940.", []],
  ] as const)
    it(text, () => {
      assert.deepEqual(read(text), claims);
    });
});

describe("a total to which others are brought", () => {
  it("goes their way, at no time of its own", () => {
    assert.deepEqual(
      read(
        "On we read. || 60 nuns crossed into {Turkey|turkey}, raising the total for the week to 300.",
      ),
      ["60 nuns | flow | 60..60 | >turkey", "300 | flow | 300..300 | >turkey"],
    );
  });
});

describe("isTotal(items, at)", () => {
  for (const [words, expected] of [
    ["The total now stands at 900.", true],
    ["The daily average was 900.", true],
    ["The number of sheep is 900.", false],
    ["Wool is cheap and a number of 900 was named.", false],
  ] as const)
    it(words, () => {
      const items = itemsOf(sceneOf(words));
      const at = items.findIndex(({ kind }) => kind === "amount");
      assert.equal(isTotal(items, at), expected);
    });
});

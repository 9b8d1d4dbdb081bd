import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { inTheirOrder } from "../../../../loaders/language/en/claims/respectively.js";
import { lineOf, sceneOf } from "../../scenes.js";

function read(marked: string): string[] {
  const scene = sceneOf(marked);
  return englishClaims.read(scene).map((claim) => lineOf(scene, claim));
}

describe("inTheirOrder(items, claims)", () => {
  it("gives each number its own place of the list", () => {
    assert.deepEqual(
      read(
        "In May 300 and 500 refugees crossed from {Mali|mali} to {Turkey|turkey} and {Chad|chad} respectively.",
      ),
      ["500 refugees | flow | 500..500 | mali>chad"],
    );
    assert.deepEqual(
      read("{Turkey|turkey} and {Chad|chad} admitted 300 refugees and 500 refugees respectively."),
      ["300 refugees | flow | 300..300 | >turkey", "500 refugees | flow | 500..500 | >chad"],
    );
  });

  it("gives none where there are more places than numbers", () => {
    assert.deepEqual(
      read(
        "{Turkey|turkey}, {Mali|mali} and {Chad|chad} admitted 300 and 500 refugees respectively.",
      ).map((line) => line.split(" | ").at(-1)),
      [">"],
    );
  });

  it("leaves sentences without the word as they are", () => {
    const scene = sceneOf("{Turkey|turkey} and {Chad|chad} admitted 300 refugees.");
    const claims = englishClaims.read(scene);
    assert.deepEqual(inTheirOrder(itemsOf(scene), claims), claims);
  });
});

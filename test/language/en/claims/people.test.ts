import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { groupAt } from "../../../../loaders/language/en/claims/people.js";
import { sceneOf } from "../../scenes.js";
import { parsed } from "./helpers.js";

const said = (words: string) => {
  const { scene, group } = parsed(words);
  return `${scene.text.slice(group.start, group.stop)} / ${group.unit}`;
};

describe("groupAt(items, at)", () => {
  const cases: [string, string][] = [
    ["Some 3,000 refugees fled.", "Some 3,000 refugees / persons"],
    ["They sent 40 families home.", "40 families / families"],
    ["300 visas to nationals of {China|china} were issued.", "300 visas to nationals / persons"],
    ["One illegal crossing a day was seen.", "One illegal crossing / cases"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(said(words), expected));

  for (const words of [
    "Telegram 409 was sent.",
    "All 11 passengers were killed.",
    "B-57 refugees left.",
    "They paid 300 dollars.",
    "Press Release 119 came out.",
    "They left at 0800 and refugees came.",
    "The refugees left, says {Ankara|turkey}’s 428.",
    "The prisoners, (2) the return of refugees.",
    "The return of 300 authorized spaces to refugees.",
    "Few remaining ports of refugees were left.",
    "All but 40 of the refugees left.",
  ])
    it(`counts nobody in ${words}`, () => {
      const items = itemsOf(sceneOf(words));
      assert.deepEqual(
        items
          .map((_, at) => groupAt(items, at))
          .filter((group) => group !== null && !group.soldiers),
        [],
      );
    });
});

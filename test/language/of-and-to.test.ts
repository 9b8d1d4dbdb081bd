import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesByPrepositions, type TitleWords } from "../../loaders/language/of-and-to.js";
import { Phrases } from "../../loaders/language/phrases.js";

/** A language of its own: `vo` of, `zu` to. */
const words: TitleWords = {
  kinds: new Phrases(["brifo"]),
  receivers: new Phrases(["ministo", "embasado"]),
  of: /^\s*vo\s+/u,
  to: /\s+zu\s+/gu,
  article: /^La /u,
  articles: ["la "],
  about: /\s+pri\s/u,
};
const parties = (title: string) =>
  partiesByPrepositions(title, words).map(
    ({ role, start, stop }) => `${role} ${title.slice(start, stop)}`,
  );

describe("partiesByPrepositions(title, words)", () => {
  for (const [title, expected] of [
    [
      "Brifo vo la embasado zu Porto zu ministo pri lagoj",
      ["from embasado zu Porto", "to ministo"],
    ],
    ["Brifo zu ministo", ["to ministo"]],
    ["12. La embasado zu ministo", ["from embasado", "to ministo"]],
    ["Brifo vo embasado pri lagoj", ["from embasado"]],
    ["Lagoj zu montoj", []],
    ["Brifo pri lagoj", []],
  ] as const)
    it(title, () => {
      assert.deepEqual(parties(title), expected);
    });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  GIVEN_NAME_TITLES,
  PERSONAL_TITLES,
  RANKS,
  titleBefore,
} from "../../../loaders/language/names/titles.js";
import { tokensOf } from "../../../loaders/text/name-tokens.js";

/** The title before the last word. */
function title(words: string): string | null {
  const tokens = tokensOf(words);
  return titleBefore(tokens, tokens.length - 1);
}

describe("titleBefore(tokens, at)", () => {
  for (const [words, expected] of [
    ["Mr. Writer", "mr"],
    ["Vice President Writer", "vice president"],
    ["Deputy Foreign Minister Writer", "deputy foreign minister"],
    ["Secretary of State Writer", "secretary"],
    ["King George", "king"],
    ["the minister, Writer", null],
    ["a mister Writer", null],
    ["Writer", null],
  ] as const)
    it(`${words}: ${String(expected)}`, () => {
      assert.equal(title(words), expected);
    });
});

describe("lists of titles", () => {
  it("keep those of given names apart from those of persons", () => {
    assert.ok(PERSONAL_TITLES.has("mr") && GIVEN_NAME_TITLES.has("king"));
    for (const word of GIVEN_NAME_TITLES) assert.ok(!PERSONAL_TITLES.has(word), word);
  });
  it("have ranks that are no part of a name", () => assert.ok(RANKS.has("jr") && !RANKS.has("")));
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unknownNames } from "../../../loaders/language/names/unknown.js";
import { tokensOf } from "../../../loaders/text/name-tokens.js";

/** The names that a text holds by their form, as `words = type`. */
function found(text: string): string[] {
  const tokens = tokensOf(text);
  return unknownNames(tokens, () => null).map(
    ({ first, last, type }) => `${text.slice(tokens[first]!.start, tokens[last]!.stop)} = ${type}`,
  );
}

describe("unknownNames(tokens, knownAt, givenNames)", () => {
  it("takes a person behind a title or with initials", () => {
    assert.deepEqual(found("met Comrade Ho Lan"), ["Ho Lan = person"]);
    assert.deepEqual(found("then I. P. Orlov came"), ["I. P. Orlov = person"]);
  });

  it("takes an office round its head word", () => {
    assert.deepEqual(found("at the Lakeland Trade Bureau"), ["Lakeland Trade Bureau = office"]);
  });

  it("takes a place before its kind, and not whoever owns it", () => {
    assert.deepEqual(found("in Green Marsh County"), ["Green Marsh County = place"]);
    assert.deepEqual(found("in Lakeland's Marsh County"), ["Marsh County = place"]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import { foldHan, keysOf, tokensOf } from "../../loaders/text/name-tokens.js";

const keys = (text: string) => tokensOf(text).map(({ key }) => key);

describe("tokensOf(text)", () => {
  it("folds case, diacritics, apostrophes and possessives", () => {
    assert.deepEqual(keys("Müller's O’Neill"), ["muller", "oneill"]);
  });

  it("takes each Han character by itself, simplified", () => {
    assert.deepEqual(keys("領事館"), ["领", "事", "馆"]);
  });

  it("keeps the place of a word, without its possessive, and tells what parts it", () => {
    const text = "Smith's-Jones\nBrown";
    const tokens = tokensOf(text);
    assert.deepEqual(
      tokens.map(({ start, stop, gap }) => [text.slice(start, stop), gap]),
      [
        ["Smith", "break"],
        ["Jones", "hyphen"],
        ["Brown", "break"],
      ],
    );
    assert.deepEqual(tokensOf(""), []);
  });

  it("tells how a word is written", () => {
    assert.deepEqual(
      tokensOf("the Consul UN 12 中").map(({ shape }) => shape),
      ["lower", "capital", "upper", "digit", "han"],
    );
  });

  it("cuts Latin letters beside any other script as it cuts them alone", () => {
    const unit = fc.constantFrom(...Array.from("aZé9ªºµß×ł '’‘`-‐.,[]\n\u00a0“—́"));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        assert.deepEqual(tokensOf(text), tokensOf(`${text}\n\n漢`).slice(0, -1));
      }),
    );
  });
});

describe("foldHan(text)", () => {
  it("simplifies one for one, and leaves letters alone", () => {
    assert.equal(foldHan("邊境 border"), "边境 border");
    assert.equal(foldHan("囘").length, 1);
  });
});

describe("keysOf(name)", () => {
  it("keeps a comma as a key", () => {
    assert.deepEqual(keysOf("Smith, Ada").keys, ["smith", ",", "ada"]);
  });
});

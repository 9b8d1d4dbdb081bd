import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  isFootnote,
  isGap,
  isOmission,
  isRegistry,
  isRelease,
  signOf,
} from "../../../loaders/read/typed/signs.js";

describe("signOf(text)", () => {
  it("gives the kind that an editor's sign declares", () => {
    const signs: [string, string][] = [
      ["[...]", "gap"],
      ["□□", "gap"],
      ["[two lines not declassified]", "gap"],
      ["[illegible signature]", "gap"],
      ["[Seal:] Embassy of Ruritania", "seal"],
      ["[加盖外交部之章]", "seal"],
      ["[stamp] First Department", "stamp"],
      ["Approved For Release 2001/03/04 : XY-12", "stamp"],
      ["Translator's note: so in the original.", "note"],
      ["[handwritten note in left margin: agreed]", "marginalia"],
      ["Copies sent to the Ministry and the Legation", "distribution"],
      ["抄送: 外交部", "distribution"],
    ];
    for (const [text, kind] of signs) assert.equal(signOf(text), kind, text);
  });

  it("leaves the document's own words alone, also where they begin like a sign", () => {
    for (const text of [
      "Seals were hunted along the whole coast in the winter that followed the war, and sold.",
      "Stamps of the new state were printed before its borders had been drawn, and nobody used them.",
      "Copies: 3",
      "They left [with their families] in May [1962].",
      "",
    ])
      assert.equal(signOf(text), null, text);
  });
});

describe("isOmission(text), isGap(text)", () => {
  it("tells signs of what an editor left out from those of what nobody can read", () => {
    assert.equal(isOmission("* * *"), true);
    assert.equal(isOmission("…"), true);
    assert.equal(isOmission("□□"), false);
    assert.equal(isGap("□□"), true);
    assert.equal(isGap("[torn]"), false);
  });
});

describe("isRegistry(text), isRelease(text)", () => {
  it("know what an office noted, and need a figure for it", () => {
    assert.equal(isRegistry("Received 10 May 1958"), true);
    assert.equal(isRegistry("1962年8月9日收到"), true);
    assert.equal(isRegistry("Received with thanks"), false);
    assert.equal(isRelease("Declassified/Released US Department of State 20 Mar 2014"), true);
    assert.equal(isRelease("Released from custody"), false);
  });
});

describe("isFootnote(text)", () => {
  it("begins with its mark", () => {
    assert.equal(isFootnote("[1] Not printed."), true);
    assert.equal(isFootnote("¹ Not printed."), true);
    assert.equal(isFootnote("1. Not printed."), false);
    assert.equal(isFootnote("[1]"), false);
  });
});

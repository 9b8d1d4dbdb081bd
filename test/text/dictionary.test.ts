import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  alternatives,
  dictionaryOf,
  eachWith,
  whole,
  wordsIn,
  wordsOf,
} from "../../loaders/text/dictionary.js";

function matchesOf(source: string, text: string): string[] {
  return text.match(new RegExp(source, "gu")) ?? [];
}

describe("wordsIn(text)", () => {
  it("takes words between commas and line ends, blanks within them kept", () => {
    assert.deepEqual(wordsIn("consul general, consul,\n  chargé d'affaires\n"), [
      "consul general",
      "consul",
      "chargé d'affaires",
    ]);
  });
});

describe("eachWith(beginnings, endings)", () => {
  it("joins every beginning with every ending, of which one may be empty", () => {
    assert.deepEqual(eachWith("外 归", " 侨"), ["外", "外侨", "归", "归侨"]);
  });
});

describe("alternatives(words, options)", () => {
  it("tries the longer word first, whatever their order", () => {
    assert.deepEqual(matchesOf(alternatives(["consul", "consul general"]), "the consul general"), [
      "consul general",
    ]);
  });

  it("takes every character as itself", () => {
    const signs = ["No.", "a|b", "[c]", "d-e", "f^", "(g)", "h/i", "\\j", "{k}", "l*+?$"];
    for (const sign of signs) {
      assert.deepEqual(matchesOf(`^${alternatives(signs)}$`, sign), [sign]);
      assert.deepEqual(matchesOf(`^${alternatives(signs, { letterCase: "any" })}$`, sign), [sign]);
    }
    assert.deepEqual(matchesOf(alternatives(["No."]), "Now"), []);
  });

  it("knows straight and curved apostrophes", () => {
    const affairs = dictionaryOf({ "d'affaires": 1 });
    assert.deepEqual(matchesOf(affairs.source, "d'affaires d’affaires").map(affairs.get), [1, 1]);
  });

  it("matches nothing where there are no words", () => {
    assert.deepEqual(matchesOf(alternatives([]), "anything"), []);
    assert.deepEqual(matchesOf(alternatives([""]), "anything"), []);
  });

  it("can be repeated and stands within a larger expression as one", () => {
    assert.deepEqual(matchesOf(`^${alternatives(["ab", "c"])}+$`, "abcab"), ["abcab"]);
  });

  it("knows capitals as it is told", () => {
    const text = "may May MAY";
    assert.deepEqual(matchesOf(alternatives(["may"]), text), ["may"]);
    assert.deepEqual(matchesOf(alternatives(["may"], { letterCase: "initial" }), text), [
      "may",
      "May",
    ]);
    assert.deepEqual(
      matchesOf(alternatives(["may"], { letterCase: "any" }), text),
      text.split(" "),
    );
    assert.deepEqual(matchesOf(alternatives(["straße"], { letterCase: "any" }), "STRAßE"), [
      "STRAßE",
    ]);
  });

  it("lets only the first letter of several words be a capital", () => {
    const source = alternatives(["consul general"], { letterCase: "initial" });
    assert.deepEqual(matchesOf(source, "Consul general, Consul General"), ["Consul general"]);
  });

  it("finds words without their marks, but keeps letters that are their own", () => {
    const options = { marks: "optional" } as const;
    assert.deepEqual(matchesOf(alternatives(["février"], options), "février fevrier"), [
      "février",
      "fevrier",
    ]);
    assert.deepEqual(matchesOf(alternatives(["отчёт"], options), "отчёт отчет"), [
      "отчёт",
      "отчет",
    ]);
    assert.deepEqual(matchesOf(alternatives(["май"], options), "маи"), []);
    assert.deepEqual(matchesOf(alternatives(["난민"], options), "난민"), ["난민"]);
  });

  it("finds a blank as any blanks, but over no line's end, unless told otherwise", () => {
    const words = ["consul general"];
    const text = "consul\u00a0 general, consul\ngeneral";
    assert.deepEqual(matchesOf(alternatives(words), text), ["consul\u00a0 general"]);
    assert.equal(matchesOf(alternatives(words, { blank: "\\s" }), text).length, 1);
    assert.equal(matchesOf(alternatives(words, { blank: "\\s+" }), text).length, 2);
  });
});

describe("wordsOf(words, options)", () => {
  it("finds whole words of every script", () => {
    assert.deepEqual("семья, семьями".match(wordsOf(["семья", "семь"])), ["семья"]);
    assert.deepEqual("cafés café2 café".match(wordsOf(["café"])), ["café"]);
  });
});

describe("whole(source)", () => {
  it("touches no letter or digit", () => {
    assert.deepEqual(matchesOf(whole("\\d+"), "12 a3 4b 5"), ["12", "5"]);
  });
});

describe("dictionaryOf(entries, options)", () => {
  const months = dictionaryOf(
    { janvier: 1, février: 2, "févr.": 2 },
    { letterCase: "any", marks: "optional" },
  );

  it("gives the meaning of all that its source matches", () => {
    const found = matchesOf(months.source, "JANVIER Fevrier févr. mars");
    assert.deepEqual(
      found.map((word) => months.get(word)),
      [1, 2, 2],
    );
    assert.equal(months.get("mars"), undefined);
    assert.equal(months.get("constructor"), undefined);
  });

  it("takes pairs as well as records", () => {
    assert.equal(dictionaryOf(new Map([["廿", 20]])).get("廿"), 20);
  });

  it("throws where words that are matched alike mean different things", () => {
    assert.throws(
      () => dictionaryOf({ May: 5, may: "perhaps" }, { letterCase: "any" }),
      /word with two meanings: may/,
    );
  });

  it("is exact unless told otherwise", () => {
    assert.equal(dictionaryOf({ May: 5 }).get("may"), undefined);
    assert.equal(dictionaryOf({ may: 5 }, { letterCase: "initial" }).get("May"), 5);
    assert.equal(dictionaryOf({ may: 5 }, { letterCase: "initial" }).get("MAY"), undefined);
  });
});

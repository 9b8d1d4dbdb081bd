import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  docketNumbers,
  kindOfNoun,
  listedNumbers,
  pairBefore,
  titledNumbers,
} from "../../../../loaders/language/en/citations/titled.js";
import { cited, settingOf } from "../../cited.js";

describe("kindOfNoun(noun)", () => {
  for (const [noun, kind] of [
    ["telegrams", "telegram"],
    ["Dispatch", "despatch"],
    ["despatches", "despatch"],
    ["aide-mémoire", "note"],
    ["note verbale", "note"],
    ["memoranda", "memorandum"],
    ["circular", "instruction"],
    ["Communiqué", "statement"],
    ["interview", "conversation"],
    ["decree", "decision"],
    ["replies", "reply"],
    ["parcel", "document"],
  ] as const)
    it(`${noun}: ${kind}`, () => assert.equal(kindOfNoun(noun), kind));
});

describe("listedNumbers: numbers behind whose telegrams they are", () => {
  for (const [marked, found] of [
    [
      "the telegrams of our legation in {Northport:place}, Nos. 41 and 44.",
      [
        "telegram 41: telegrams of our legation in Northport, Nos. 41",
        "telegram 44: telegrams of our legation in Northport, Nos. 41 and 44",
      ],
    ],
    ["the telegrams of our legation, 41 in all", []],
    ["telegrams came from the coast. Nos. 4 and 5 were lost", []],
  ] as const)
    it(marked, () => assert.deepEqual(cited(listedNumbers, marked), found));
});

describe("titledNumbers", () => {
  for (const [marked, found] of [
    ["your telegram 310.", ["telegram 310 them>us: your telegram 310"]],
    [
      "Telegram 390 from {Northport:place}, {January 14=1962-01-14}",
      ["telegram 390 of 1962-01-14 northport>?: Telegram 390 from Northport, January 14"],
    ],
    ["despatch No. 123 tells", ["despatch 123: despatch No. 123"]],
    [
      "by Border Affairs Telegram 182.",
      ["telegram Border Affairs 182: Border Affairs Telegram 182"],
    ],
    ["The Circular airgram 55.", ["airgram circular 55: Circular airgram 55"]],
    ["Decision No. 14 of the Council", ["decision 14: Decision No. 14"]],
    ["{Ruritania:government}'s letter No. 14,", ["letter 14 ruritania>?: letter No. 14"]],
    [
      "our long letter No. 8 of {8 June=1962-06-08}",
      ["letter 8 of 1962-06-08 us>them: our long letter No. 8 of 8 June"],
    ],
    ["the letters 14 men wrote", []],
  ] as const)
    it(marked, () => assert.deepEqual(cited(titledNumbers, marked), found));
});

describe("docketNumbers", () => {
  for (const [marked, found] of [
    [
      "your letter (59) Border Affairs No. 6/48 says",
      ["letter (59) Border Affairs No. 6/48 them>us: your letter (59) Border Affairs No. 6/48"],
    ],
    ["(1962) Lake No. 14", ["document (1962) Lake No. 14: (1962) Lake No. 14"]],
    ["received (62) Lake No. 14 today", ["document (62) Lake No. 14 them>us: (62) Lake No. 14"]],
    ["(59) people, of whom No. one", []],
  ] as const)
    it(marked, () => assert.deepEqual(cited(docketNumbers, marked), found));
});

describe("pairBefore(setting, start, side)", () => {
  it("is of the side that a word names, else of the name before it", () => {
    const setting = settingOf("{Ruritania:government}'s note");
    assert.equal(pairBefore(setting, 10, "your").author?.name, "them");
    assert.equal(pairBefore(setting, "Ruritania's ".length, undefined).author?.name, "ruritania");
    assert.deepEqual(pairBefore(settingOf("a note"), 2, undefined), {});
  });
});

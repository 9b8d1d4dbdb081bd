import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  paperNumbers,
  possessedNumbers,
  postNumbers,
  serialNumbers,
  sidedNumbers,
  stateNumbers,
  timedNumbers,
} from "../../../../loaders/language/en/citations/serials.js";
import { cited, testFinder } from "../../cited.js";

describe("sidedNumbers: a number behind a short word for a side", () => {
  testFinder(sidedNumbers, [
    ["See Deptel 310 on lakes.", ["telegram 310 department>post: Deptel 310"]],
    [
      "Embtels 931 and 940 say",
      [
        "telegram 931 post>ministry: Embtels 931",
        "telegram 940 post>ministry: Embtels 931 and 940",
      ],
    ],
    ["urtel 860, {Mar 4=1962-03-04}", ["telegram 860 of 1962-03-04 them>us: urtel 860, Mar 4"]],
    ["Congendesp 12", ["despatch 12 post>ministry: Congendesp 12"]],
    ["Embairgram A-77", ["airgram A 77 post>ministry: Embairgram A-77"]],
    ["Depcirtel 44", ["telegram circular 44 department>post: Depcirtel 44"]],
    ["as reftel says", ["telegram again: reftel"]],
    ["Deptel on boats", []],
    ["a hotel 310", []],
  ]);
});

describe("possessedNumbers: a number that is somebody's", () => {
  testFinder(possessedNumbers, [
    ["your 526 was clear", ["telegram 526 them>us: your 526"]],
    ["our 421, 422.", ["telegram 421 us>them: our 421", "telegram 422 us>them: our 421, 422"]],
    [
      "Department's 13 and 39.",
      [
        "telegram 13 department>post: Department's 13",
        "telegram 39 department>post: Department's 13 and 39",
      ],
    ],
    [
      "my telegram 64 of {8 June=1962-06-08}",
      ["telegram 64 of 1962-06-08 us>them: my telegram 64 of 8 June"],
    ],
    ["our 400 refugees", []],
    ["your 30 years of service", []],
    ["his 526 sheep", []],
  ]);

  it("tells nothing of the sides in an editor's note", () => {
    assert.deepEqual(cited(possessedNumbers, "your 526 was clear", { note: true }), [
      "telegram 526: your 526",
    ]);
  });
});

describe("serialNumbers: numbers of series", () => {
  testFinder(serialNumbers, [
    ["Airgram A-123 tells", ["airgram A 123: A-123"]],
    ["see CA-4523.", ["instruction CA 4523: CA-4523"]],
    ["message C-71309", ["telegram C 71309: C-71309"]],
    ["C-130 aircraft", []],
    ["A 123 men", []],
  ]);
});

describe("timedNumbers: by day and time alone", () => {
  testFinder(timedNumbers, [
    ["CINCPAC 210535Z says", ["telegram CINCPAC 210535Z: CINCPAC 210535Z"]],
    ["REF: 061951Z.", ["telegram 061951Z: 061951Z"]],
    ["as of 061951Z", []],
    ["at 1951Z", []],
  ]);
});

describe("paperNumbers: papers of state", () => {
  testFinder(paperNumbers, [
    ["as NSC 5429/5 has it", ["paper NSC 5429/5: NSC 5429/5"]],
    ["NSC Action No. 1302-a", ["decision NSC Action 1302-a: NSC Action No. 1302-a"]],
    [
      "NIE 13-58 and SNIE 100-4-60",
      ["paper NIE 13-58: NIE 13-58", "paper SNIE 100-4-60: SNIE 100-4-60"],
    ],
    ["S/P Files: Lot 61 D 167, NSC 5429/5", []],
    ["filed in NSC 5429 Series", []],
  ]);
});

describe("postNumbers: a number behind the name of a post", () => {
  testFinder(postNumbers, [
    ["See {Northport:place} 2281.", ["telegram 2281 northport>?: Northport 2281"]],
    [
      "{Northport:place}'s 328 of {May 3=1962-05-03}",
      ["telegram 328 of 1962-05-03 northport>?: Northport's 328 of May 3"],
    ],
    [
      "{Lakeside:place} to {Northport:place} 260.",
      ["telegram 260 lakeside>northport: Lakeside to Northport 260"],
    ],
    ["Sent Department 31, repeated {Northport:place} 32.", []],
    ["{Northport:place} 1950 was quiet", []],
    ["in {Northport:place} 40 men", []],
    ["{Northport:place} 4,300 families", []],
    ["the {Ruritanian:government} 260.", []],
  ]);
});

describe("stateNumbers: the Department by its short name", () => {
  testFinder(stateNumbers, [
    ["REF: State 119560.", ["telegram 119560 department>?: State 119560"]],
    ["Lakeside to State 260.", ["telegram 260 lakeside>?: Lakeside to State 260"]],
    ["in the State 1960 was dry", []],
    ["State 4,300", []],
  ]);
});

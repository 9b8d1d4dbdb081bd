import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  candidatesOf,
  type Context,
  entityOf,
} from "../../../loaders/language/names/correspondents.js";
import { known } from "../../extract/known.js";

const candidates = (words: string, list = false) =>
  candidatesOf(words, known, list)
    .map(({ row }) => row.id)
    .join(" ");

describe("candidatesOf(words, authority, list)", () => {
  for (const [words, ids] of [
    ["American Embassy in China", "us-in-china"],
    ["Embassy in China", "korea-in-china us-in-china"],
    ["Ambassador in Korea (Muccio)", "muccio"],
    ["Ambassador Muccio", "muccio"],
    ["Muccio", "muccio"],
    ["Secretary of State, Washington", "secretary"],
    ["The Embassy and a mill", ""],
    ["Lakeland Embassy in Northport", ""],
    ["恩来", "zhou"],
    ["外交部", "ministry-china"],
    ["", ""],
  ] as const)
    it(`${words}: ${ids}`, () => assert.equal(candidates(words), ids));

  it("takes one character of a list of receivers for nobody", () => {
    assert.equal(candidates("周", true), "");
  });
});

describe("entityOf(words, authority, context)", () => {
  const meant = (words: string, context: Partial<Context> = {}) =>
    entityOf(words, known, {
      ...{ certain: new Set(), partners: [], list: false, year: null },
      ...context,
    });

  it("is who bears the full name", () => {
    assert.equal(meant("American Embassy in China"), "us-in-china");
    assert.equal(meant("Chou En-lai"), "zhou");
    assert.equal(meant("Lakeland Embassy"), null);
  });

  it("is the office of the state that another correspondent belongs to, where the name is short", () => {
    assert.equal(
      meant("Ministry of Foreign Affairs", { partners: ["korea-in-china"] }),
      "ministry-korea",
    );
    assert.equal(meant("Embassy in China", { partners: ["secretary"] }), "us-in-china");
    assert.equal(meant("Ministry of Foreign Affairs"), null);
    assert.equal(meant("Ministry of Foreign Affairs", { partners: ["turkey"] }), null);
  });

  it("is the one of two bearers of a surname whom the document names beyond doubt", () => {
    assert.equal(meant("Bundy"), null);
    assert.equal(meant("Bundy", { certain: new Set(["bundy-m"]) }), "bundy-m");
  });

  it("is nobody whom papers of that year cannot mean", () => {
    assert.equal(meant("Muccio", { year: 1952 }), "muccio");
    assert.equal(meant("Muccio", { year: 1960 }), "muccio");
    assert.equal(meant("Muccio", { year: 1966 }), null);
    assert.equal(meant("John J. Muccio", { year: 1966 }), "muccio");
    assert.equal(meant("John J. Muccio", { year: 1900 }), null);
  });
});

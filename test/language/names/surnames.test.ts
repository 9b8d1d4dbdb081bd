import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namesIn } from "../../../loaders/language/names/names.js";
import {
  bearersOf,
  familyName,
  familyOf,
  givenNameOf,
  givenNamesOf,
  isSurnameOf,
  repeatedSurnames,
  standsAlone,
  surnameKeys,
} from "../../../loaders/language/names/surnames.js";
import { tokensOf } from "../../../loaders/text/name-tokens.js";
import { known } from "../../extract/known.js";

const entity = (id: string) => known.byId.get(id)!;
const ids = (entities: readonly { row: { id: string } }[]) => entities.map(({ row }) => row.id);

describe("surnameKeys(entity), isSurnameOf, familyOf", () => {
  it("are the folded surnames of somebody who has a given name", () => {
    assert.deepEqual(surnameKeys(entity("zhou")), ["zhou", "chou", "周"]);
    assert.equal(isSurnameOf(entity("zhou"), "chou"), true);
    assert.equal(isSurnameOf(entity("zhou"), "enlai"), false);
    assert.equal(familyOf(entity("zhou")), "zhou");
    assert.equal(familyOf(entity("muccio")), "muccio");
  });

  it("are none of a land", () => assert.equal(familyOf(entity("china")), undefined));
});

describe("bearersOf, givenNameOf", () => {
  it("are all persons of that surname, and of no longer name", () => {
    const tokens = tokensOf("Bundy wrote");
    assert.deepEqual(ids(bearersOf(tokens, 0, 0, known)), ["bundy-m", "bundy-w"]);
    assert.deepEqual(bearersOf(tokens, 0, 1, known), []);
    assert.deepEqual(bearersOf(tokens, 1, 1, known), []);
  });

  it("are persons whom comrades call by the given name", () => {
    const tokens = tokensOf("恩来同志");
    assert.deepEqual(ids(givenNameOf(tokens, 0, 1, known)), ["zhou"]);
    assert.deepEqual(givenNameOf(tokens, 0, 2, known), []);
  });
});

describe("familyName(tokens, first, last)", () => {
  for (const [name, family] of [
    ["Anna Stone", "stone"],
    ["Kim Dongho", "kim"],
    ["Li Wei", "li"],
    ["Kim J", "j"],
    ["Kim", "kim"],
    ["Paul Kim", "kim"],
  ] as const)
    it(`${name}: ${family}`, () => {
      const tokens = tokensOf(name);
      assert.equal(familyName(tokens, 0, tokens.length - 1), family);
    });
});

describe("givenNamesOf(authority)", () => {
  it("are first names before a surname, and neither Eastern ones nor names of places", () => {
    const names = givenNamesOf(known);
    for (const name of ["william", "mcgeorge", "john", "paul"]) assert.ok(names.has(name), name);
    for (const name of ["zhou", "georgia", "bundy"]) assert.ok(!names.has(name), name);
  });
});

describe("repeatedSurnames(tokens, names, authority)", () => {
  /** Surnames that stand alone in a text, each with its title and bearers. */
  const repeated = (text: string) =>
    repeatedSurnames(tokensOf(text), namesIn(text, known), known).map(
      ({ start, stop, entities, surname }) =>
        `${text.slice(start, stop)} (${surname?.title ?? "-"}) ${ids(entities).join(" ")}`.trim(),
    );

  it("are those of persons whom the text names in full", () => {
    assert.ok(repeated("Chou En-lai came. Then Chou left.").includes("Chou (-) zhou"));
    assert.deepEqual(repeated("Then Chou left."), []);
  });

  it("are of every spelling of the same person", () => {
    assert.ok(repeated("Chou En-lai came. Zhou left.").some((one) => one.startsWith("Zhou")));
  });

  it("are none within another name", () => {
    assert.deepEqual(repeated("William Bundy came. The Bundy Centre was shut."), []);
  });
});

describe("standsAlone(tokens, at)", () => {
  const alone = (text: string, word: string) => {
    const tokens = tokensOf(text);
    return standsAlone(
      tokens,
      tokens.findIndex(({ key }) => key === word),
    );
  };

  it("is false within a run of capitals, behind the mark of a place, and of words that are no names", () => {
    assert.equal(alone("He met Stone today", "stone"), true);
    assert.equal(alone("Mr. Stone said", "stone"), true);
    assert.equal(alone("Ambassador Stone said", "stone"), true);
    assert.equal(alone("the Stone Centre", "stone"), false);
    assert.equal(alone("Fort Stone fell", "stone"), false);
    assert.equal(alone("Green Stone fell", "stone"), false);
    assert.equal(alone("the stone fell", "stone"), false);
    assert.equal(alone("The December frost", "december"), false);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { abbreviationsOf } from "../../../loaders/extract/abbreviations/abbreviations.js";
import { documentOf } from "../builders.js";

const KNOWN = [
  { abbreviation: "USSR", language: "en", meaning: "Soviet Union", entity: "soviet-union" },
  { abbreviation: "Deptel", language: "en", meaning: "telegram of the Department", entity: null },
  { abbreviation: "NSC", language: "en", meaning: "National Security Council", entity: "nsc" },
  { abbreviation: "СССР", language: "ru", meaning: "Soviet Union", entity: "soviet-union" },
];

const found = (text: string, terms: { term: string; meaning: string }[] = [], language = "en") =>
  abbreviationsOf(documentOf({ markup: { terms }, texts: { [language]: [text] } }), "d", KNOWN);
const words = (...given: Parameters<typeof found>) => found(...given).map(({ quote }) => quote);

describe("abbreviationsOf(document, id, known)", () => {
  it("gives each its place and meaning", () => {
    assert.deepEqual(found("The USSR agreed."), [
      {
        ...{ document_id: "d", language: "en", start: 4, stop: 8, quote: "USSR" },
        ...{ abbreviation: "USSR", meaning: "Soviet Union" },
        ...{ entity_id: "soviet-union", basis: "authority" },
      },
    ]);
  });

  it("finds points and blanks between the letters, and another case where there are small ones", () => {
    const text = "From the U.S.S.R. and the U. S. S. R.: DEPTEL 7, deptel 8, ussr, USSRs.";
    assert.deepEqual(words(text), ["U.S.S.R.", "U. S. S. R.", "DEPTEL", "deptel"]);
  });

  it("finds an abbreviation only in its own language, and only whole", () => {
    assert.deepEqual(words("Посольство СССР и USSR", [], "ru"), ["СССР"]);
    assert.deepEqual(words("numbered papers such as NSCX, ANSC, NSC7 and NSC-7."), ["NSC"]);
  });

  it("prefers what the edition says, and keeps the entity only if that says the same", () => {
    const terms = [
      { term: "NSC", meaning: "National Security Council" },
      { term: "USSR", meaning: "a ship of that name" },
    ];
    const told = found("The NSC and the state of the USSR", terms).map((row) => [
      row.entity_id,
      row.basis,
    ]);
    assert.deepEqual(told, [
      ["nsc", "edition"],
      [null, "edition"],
    ]);
  });

  it("takes no single letter and no word of an edition's list for an abbreviation", () => {
    const terms = [
      { term: "L", meaning: "Legal Adviser" },
      { term: "rep", meaning: "representative" },
      { term: "Rep", meaning: "Representative" },
      { term: "refdep", meaning: "reference despatch" },
      { term: "mytel", meaning: "my telegram" },
    ];
    assert.deepEqual(words("L and the rep, Rep; mytel 3.", terms), ["mytel"]);
  });

  it("leaves passages in capitals alone", () => {
    assert.deepEqual(words("THE NSC AND THE USSR MEET TODAY"), []);
  });
});

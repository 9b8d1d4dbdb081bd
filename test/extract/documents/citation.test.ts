import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type CitationParts,
  citationParts,
  sourceNoteParts,
} from "../../../loaders/extract/documents/citation.js";
import { emptyCatalogue } from "../../../loaders/document.js";

const parse = (citation: string): CitationParts => citationParts({ ...emptyCatalogue, citation });

describe("citationParts(catalogue)", () => {
  it("reads title, date, archive, reference, translator and address by their places", () => {
    const parts = parse(
      `"Note, 'On "Strays", Again'", March 3, 1955, Northern Digital Archive, MFA 12-0034, 7-11. Obtained by Li Hua and translated by Ann B. Lee and Jo Ek. <https://archive.example/document/77>`,
    );
    assert.deepEqual(parts, {
      archive: "Northern Digital Archive",
      reference: "MFA 12-0034, 7-11",
      translator: "Ann B. Lee and Jo Ek",
      url: "https://archive.example/document/77",
    });
  });

  it("takes other archives' styles", () => {
    const british = parse(
      "‘Frontier incidents’, 3 March 1955, The National Archives, Kew, FO 371/114998.",
    );
    assert.equal(british.reference, "FO 371/114998");
    const russian = parse(
      '"Conversation," June 01, 1951, Cold War Digital Archive, AVPRF, f. 0100, op. 44, por. 13, pap. 322, ll. 17-22. Contributed by O. Westad. Translated from Russian by David Wolff. https://archive.example/d/1',
    );
    assert.equal(russian.archive, "Cold War Digital Archive");
    assert.equal(russian.reference, "AVPRF, f. 0100, op. 44, por. 13, pap. 322, ll. 17-22");
    assert.equal(russian.translator, "David Wolff");
  });

  it("bears the absence of any part", () => {
    assert.deepEqual(parse("Provincial Archives of Jilin"), {
      archive: "Provincial Archives of Jilin",
      reference: null,
      translator: null,
      url: null,
    });
    assert.equal(parse("MFA 12-0034").reference, "MFA 12-0034");
    assert.equal(parse("").archive, null);
  });

  it("lets no address but http through", () => {
    assert.equal(parse("Archive. <javascript:alert(1)>").url, null);
  });

  it("prefers the catalogue's own labels", () => {
    const others = [
      { label: "Repository", value: "State Archive" },
      { label: "Translator", value: "M. Kim" },
    ];
    const parts = citationParts({ ...emptyCatalogue, citation: "Other Archive, F 1", others });
    assert.deepEqual(
      [parts.archive, parts.translator, parts.reference],
      ["State Archive", "M. Kim", "F 1"],
    );
  });
});

describe("sourceNoteParts(note)", () => {
  it("reads who holds it and where from an editors' note", () => {
    const note =
      "Source: Department of State, Central Files, 611.93/7–2858. Confidential. Drafted by X.";
    assert.deepEqual(sourceNoteParts(note), {
      archive: "Department of State",
      reference: "Central Files, 611.93/7–2858",
    });
    assert.equal(sourceNoteParts("793.00/1–2851: Telegram").reference, "793.00/1–2851");
  });
});

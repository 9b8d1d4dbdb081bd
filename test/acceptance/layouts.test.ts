/** How offices set the heads of their papers: in columns, below a file's mark, in the line of a greeting. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Head, headsOf } from "./heads.js";

let headOf: (file: string) => Head;
before(async () => {
  headOf = await headsOf("layouts");
});

const HEADS: Record<string, Head> = {
  "American airgram in columns": {
    ...{ date: "1962-06-05", kind: "telegram", number: "A-123" },
    parties: ["to Department of State", "cc Taipei", "cc Moscow", "from Amconsul HONG KONG"],
  },
  "American letter": {
    ...{ date: null, kind: "letter", number: "12/8/45" },
    parties: ["from American Minister (Writer)", "to Acting Secretary of State"],
  },
  "American telegram, file mark above": {
    ...{ date: "1952-08-14", kind: "telegram", number: "858" },
    parties: [
      "from Chargé in the United Kingdom (Writer)",
      "to Department of State",
      "from Writer",
    ],
  },
  "British letter between offices": {
    ...{ date: "1962-06-05", kind: "letter", number: "(1034/62)" },
    parties: ["from BRITISH EMBASSY", "approver CHANCERY", "to Far Eastern Department"],
  },
  "British telegram in columns": {
    ...{ date: "1962-06-05", kind: "telegram", number: "No. 214" },
    parties: ["from PEKING", "to FOREIGN OFFICE", "cc Hong Kong"],
  },
  "French telegram between persons": {
    ...{ date: "1957-12-14", kind: "telegram", number: "86 à 92" },
    parties: ["from Jeanne Lettre", "to Paul Lecteur"],
  },
  "German message": {
    ...{ date: "1961-09-12", kind: "letter", number: null },
    parties: ["from Franz Schreiber", "to Bundesminister des Auswärtigen"],
  },
  "German record": {
    ...{ date: "1962-05-03", kind: "conversation", number: null },
    parties: ["from Botschaft der DDR in der VR China", "approver Schreiber"],
  },
  "Indian note": {
    ...{ date: "1962-06-30", kind: "note", number: null },
    parties: ["from Ministry of External Affairs", "to Embassy of China in India"],
  },
  "Japanese telegram": {
    ...{ date: "1962-05-03", kind: "cable", number: "第二一四号" },
    parties: ["from 在ソ連大使", "to 外務大臣"],
  },
  "Korean letter": {
    ...{ date: "1962-05-03", kind: "letter", number: "HKW-0214" },
    parties: ["to 외무부 장관"],
  },
  "Record of a talk": {
    ...{ date: "1962-05-03", kind: "conversation", number: null },
    parties: ["participant V.V. Lakeman", "participant Wang Writer"],
  },
  "Spanish telegram": {
    ...{ date: "1962-05-03", kind: "telegram", number: "Núm. 214" },
    parties: ["from embajador de España en Moscú", "to ministro de Asuntos Exteriores"],
  },
};

describe("the head of a paper as its office sets it", () => {
  for (const [file, head] of Object.entries(HEADS))
    it(`gives date, kind, number and correspondents: ${file}`, () => {
      assert.deepEqual(headOf(file), head);
    });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindOfDocument } from "../../../loaders/extract/documents/document-kind.js";
import { readFile } from "../../../loaders/read/index.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";

const prose =
  "The local authorities let the families who were waiting by the lake go across the border, and the press is silent about it.";
const koreanProse =
  "당지 관헌은 호숫가에서 기다리던 가족들이 국경을 넘는 것을 허가하였으며 신문도 이에 관하여 보도하지 않고 있다.";
const germanProse =
  "Die örtlichen Behörden haben die Familien, die am See warteten, über die Grenze gelassen, und die Presse schweigt.";

function kindOf(lines: readonly string[]): string {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const [document] = readFile({ path: "paper.txt", bytes });
  assert.ok(document);
  return kindOfDocument(document, quotedPassages(document), []);
}

describe("kindOfDocument(document, passages, witnesses)", () => {
  for (const [kind, lines] of [
    ["report", ["Report on the Border", prose]],
    ["cable", ["SECRET", "DTG: 051410Z NOV 62", "FROM: NORTHERN COMMAND", "TO: STAFF", prose]],
    ["letter", ["Dear Mr. Reader,", prose]],
    ["letter", ["외무부 장관 귀하", "1962년 5월 3일", koreanProse]],
    ["letter", ["An das Auswärtige Amt", "Bezug: Drahterlass Nr. 12", germanProse]],
    [
      "note",
      [
        "No. 214",
        "The Embassy of Lakeland presents its compliments to the Ministry of Trade and has the honour to say that they came.",
        prose,
      ],
    ],
    [
      "cable",
      [
        "1. THREE BOATS CAME, AND THE AUTHORITIES LET THEM IN WITHOUT A WORD.",
        "PAGE 02 LAKESIDE 04410 270056Z",
      ],
    ],
    ["other", ["Northport, May 3, 1962", prose]],
  ] as const)
    it(`is ${kind}: ${lines[0]}`, () => {
      assert.equal(kindOf(lines), kind);
    });
});

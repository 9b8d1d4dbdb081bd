import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  editionNumbers,
  editionSteps,
} from "../../../../loaders/language/en/citations/editions.js";
import { cited } from "../../cited.js";

describe("editionNumbers: documents of an edition by their numbers", () => {
  for (const [marked, found] of [
    ["See Document 12.", ["document 12 @12: Document 12"]],
    [
      "See Documents 12 and 14.",
      ["document 12 @12: Documents 12", "document 14 @14: Documents 12 and 14"],
    ],
    ["See footnote 2, Document 45.", ["document 45 @45: footnote 2, Document 45"]],
    ["attachment to Document 7A", ["document 7A @7A: attachment to Document 7A"]],
    ["Documents 12 and 14 pages", ["document 12 @12: Documents 12"]],
    ["Document 12/34", []],
    ["documents 1950 men signed", ["document 1950 @1950: documents 1950"]],
    ["Document 12345", []],
  ] as const)
    it(marked, () => assert.deepEqual(cited(editionNumbers, marked), found));

  it("is a lead only where another volume is named, though far before in a list", () => {
    for (const text of [
      "Lakes and Boats, 1950, vol. II, Document 12.",
      "See vol. II, footnote 3, Document 12.",
    ])
      assert.match(cited(editionNumbers, text)[0] ?? "", /^document vol\. II.* 12: /, text);
    const listed = cited(editionNumbers, "See vol. II, Document 3; Document 12.");
    assert.ok(
      listed.every((one) => !one.includes("@")),
      listed.join(),
    );
  });

  it("is this edition's again behind a new sentence", () => {
    const found = cited(editionNumbers, "See vol. II, page 4. Compare Document 12.");
    assert.deepEqual(found, ["document 12 @12: Document 12"]);
  });
});

describe("editionSteps: the document before or after", () => {
  for (const [marked, found] of [
    ["See footnote 3, supra.", ["document @-1: supra"]],
    ["Infra.", ["document @1: Infra"]],
    ["supra, p. 60", []],
    ["infra-red light", []],
    ["supranational", []],
  ] as const)
    it(marked, () => assert.deepEqual(cited(editionSteps, marked), found));
});

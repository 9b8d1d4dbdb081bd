import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isTelegraphic, telegraphNames, telegraphNumber } from "../../loaders/text/telegraph.js";

const HEAD = [
  "UNCLASSIFIED",
  "PAGE 02 LAKESIDE 04410",
  "DRAFTED BY POL/EX:BWRITER",
  "APPROVED BY POL:CCHIEF",
  "R 051410Z NOV 77",
  "FM AMEMBASSY LAKESIDE",
  "TO RUEHC/SECSTATE WASHDC PRIORITY 3835",
  "INFO AMCONSUL NORTHPORT",
  "AMCONSUL SOUTHPORT ROUTINE",
  "C O N F I D E N T I A L LAKESIDE 04410",
  "SUBJECT: BOATS",
  "1. THREE BOATS CAME.",
];

describe("telegraphNames(lines)", () => {
  it("reads an address a line, without routing, haste and numbers", () => {
    const names = telegraphNames(HEAD).map(
      ({ line, role, start, stop }) => `${role} ${HEAD[line]?.slice(start, stop)}`,
    );
    assert.deepEqual(names, [
      "drafter BWRITER",
      "approver CCHIEF",
      "from AMEMBASSY LAKESIDE",
      "to SECSTATE WASHDC",
      "cc AMCONSUL NORTHPORT",
      "cc AMCONSUL SOUTHPORT",
    ]);
  });
});

describe("isTelegraphic(lines)", () => {
  it("knows the form, and no letter that begins with To", () => {
    assert.equal(isTelegraphic(HEAD), true);
    assert.equal(isTelegraphic(["TO THE MINISTER", "Your letter has come."]), false);
  });
});

describe("telegraphNumber(line)", () => {
  it("is the post and number of the page's line, or behind the classification", () => {
    const numbers = HEAD.flatMap((line) => {
      const found = telegraphNumber(line);
      return found ? [line.slice(found.start, found.stop)] : [];
    });
    assert.deepEqual(numbers, ["LAKESIDE 04410", "LAKESIDE 04410"]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  messageLines,
  isMessageLine,
  isPaged,
  isTelegraphic,
  pagedNumber,
  telegraphNames,
  telegraphNumber,
  telegraphSecrecy,
} from "../../loaders/text/telegraph.js";

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

describe("telegraphNames(lines) of copies at home and typists", () => {
  it("takes no code of an office for an address, and who drafted it without who typed it", () => {
    const lines = [
      "ACTION SS-15",
      "INFO  OCT-01  EUR-03",
      "DRAFTED BY EA/VLC:BWRITER:CTYPIST",
      "APPROVED BY EA - MR. READER",
    ];
    const names = telegraphNames(lines).map(({ line, start, stop }) =>
      lines[line]?.slice(start, stop),
    );
    assert.deepEqual(names, ["BWRITER", "MR. READER"]);
  });
});

describe("isTelegraphic(lines)", () => {
  it("knows the form, and no letter that begins with To", () => {
    assert.equal(isTelegraphic(HEAD), true);
    assert.equal(isTelegraphic(["TO THE MINISTER", "Your letter has come."]), false);
  });
});

describe("telegraphSecrecy(lines)", () => {
  it("reads it in spaced letters and in one word", () => {
    assert.equal(telegraphSecrecy(HEAD)?.value, "CONFIDENTIAL");
    assert.equal(telegraphSecrecy(["SECRET SECTION 01 OF 02 LAKESIDE 777"])?.value, "SECRET");
    assert.equal(telegraphSecrecy(["SECRET"]), null);
  });
});

describe("isMessageLine(line)", () => {
  it("knows addresses, routing, times and pages, and no prose", () => {
    for (const line of [...HEAD.slice(4, 8), "RUEKJCS/SECDEF WASHDC", "---------091140Z /21"])
      assert.ok(isMessageLine(line), line);
    for (const line of ["SUBJECT: BOATS", "1. THREE BOATS CAME.", "To the Minister"])
      assert.ok(!isMessageLine(line), line);
  });
});

describe("telegraphNumber(lines)", () => {
  it("is the post and number of the page's line, or behind the classification", () => {
    const number = (lines: readonly string[]) => {
      const found = telegraphNumber(lines);
      return found === null ? null : lines[found.line]?.slice(found.start, found.stop);
    };
    assert.equal(number(HEAD), "LAKESIDE 04410");
    assert.equal(number(["PAGE 01  LAKESI  01234  01 OF 02", ...HEAD]), "LAKESIDE 04410");
    assert.equal(number(["PAGE 02 LAKESIDE 04410"]), "LAKESIDE 04410");
    assert.equal(number(["SUBJECT: BOATS"]), null);
  });
});

describe("pagedNumber(lines)", () => {
  const page = "PAGE 02 LAKESIDE 04410 270056Z";

  it("is what the top of a page gives a message that has lost its head", () => {
    assert.equal(isPaged([page]), true);
    const found = pagedNumber(["THREE BOATS CAME.", page]);
    assert.deepEqual(found, { line: 1, start: 8, stop: 22 });
  });

  it("is none of a page without its time, and none in prose", () => {
    for (const line of ["PAGE 02 LAKESIDE 04410", "SEE PAGE 02 LAKESIDE 04410 270056Z", "PAGE 3"])
      assert.equal(isPaged([line]), false, line);
  });
});

describe("messageLines(line)", () => {
  it("parts a head that stands in one line, and no sentence", () => {
    const head =
      "ZZH O 040303Z MAY 06 FM AMEMBASSY NORTHPORT TO RUEHC/SECSTATE WASHDC INFO RUEHLK/NSC";
    assert.deepEqual(messageLines(head), [
      "ZZH",
      "O 040303Z MAY 06",
      "FM AMEMBASSY NORTHPORT",
      "TO RUEHC/SECSTATE WASHDC",
      "INFO RUEHLK/NSC",
    ]);
    const sentence = "SEE 040303Z MAY 06 FROM NORTHPORT TO LAKESIDE";
    assert.deepEqual(messageLines(sentence), [sentence]);
  });
});

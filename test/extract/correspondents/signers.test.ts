import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  postSigned,
  signed,
  signersIn,
  withoutLetterheads,
} from "../../../loaders/extract/correspondents/signers.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";
import { correspondents } from "./shown.js";

const PROSE = "The ferry at Lakeside has been closed since last Monday, and nobody knows why.";
const from = (name: string) => ({ role: "from" as const, name });
const letterhead = (name: string) => ({ ...from(name), letterhead: true as const });

describe("signersIn(words)", () => {
  it("finds the signer, also behind the close in one line", () => {
    const words = "Sincerely yours, Ada Writer";
    assert.deepEqual(
      signersIn(words).map(({ start, stop }) => words.slice(start, stop)),
      ["Ada Writer"],
    );
  });
});

describe("postSigned(passages)", () => {
  it("is the post below a letter's close, and nobody's name", () => {
    const below = (words: string) => {
      const parts: Part[] = ["Dear Sir,", PROSE, ["signature", "Yours faithfully,"], words];
      return postSigned(quotedPassages(documentOf({ texts: { en: parts } })))?.words;
    };
    assert.equal(below("Commissioner for Ferries."), "Commissioner for Ferries.");
    assert.equal(below("Ada Writer"), undefined);
    assert.equal(below("The Commissioner came at 5."), undefined);
  });
});

describe("signed(signers, senders)", () => {
  it("lets another than the sender approve, but not one whose office the letterhead is", () => {
    const roles = (senders: Parameters<typeof signed>[1]) =>
      signed([from("Ada Writer")], senders).map(({ role }) => role);
    assert.deepEqual(roles([]), ["from"]);
    assert.deepEqual(roles([from("Ben Reader")]), ["approver"]);
    assert.deepEqual(roles([letterhead("Office of Ferries")]), ["from"]);
    assert.deepEqual(signed([from("A.W")], [from("Ben Reader")]), []);
  });
});

describe("withoutLetterheads(heading, closing)", () => {
  it("leaves an office out for which a person has signed, and no other sender", () => {
    const office = letterhead("British Embassy");
    assert.deepEqual(withoutLetterheads([office], [from("Ada Writer")]), []);
    assert.deepEqual(withoutLetterheads([office], [from("British Embassy")]), [office]);
    assert.deepEqual(withoutLetterheads([from("British Embassy")], [from("Ada Writer")]), [
      from("British Embassy"),
    ]);
  });
});

describe("a paper with a letterhead", () => {
  const head = ["heading", "British Embassy"] as const;
  const signature = ["signature", "Ada Writer"] as const;

  it("is from who signs it where it goes to a person; from the office where nobody signs", () => {
    assert.deepEqual(correspondents([...head], "Sir:", PROSE, [...signature]), [
      "from Ada Writer = ?",
    ]);
    assert.deepEqual(correspondents([...head], `Sir: ${PROSE}`, [...signature]), [
      "from Ada Writer = ?",
    ]);
    assert.match(correspondents([...head], "Sir:", PROSE).join(), /^from British Embassy = /);
  });

  it("is from the office where it goes to an office or to nobody", () => {
    const approved = /^from British Embassy = [^,]*,approver Ada Writer = \?$/;
    assert.match(correspondents([...head], PROSE, [...signature]).join(), approved);
  });
});

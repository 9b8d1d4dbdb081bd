import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { corpusHash, editionLine } from "../../loaders/publication/edition.js";

const one = { source: "a.txt", sha256: "1".repeat(64) };
const two = { source: "b.txt", sha256: "2".repeat(64) };

describe("corpusHash(documents)", () => {
  it("is the hash of what sha256sum would print, in order", () => {
    const printed = `${one.sha256}  a.txt\n${two.sha256}  b.txt\n`;
    assert.equal(corpusHash([two, one]), createHash("sha256").update(printed).digest("hex"));
  });

  it("counts a volume's file once, and changes with a byte", () => {
    assert.equal(corpusHash([one, one]), corpusHash([one]));
    assert.notEqual(corpusHash([one]), corpusHash([{ ...one, sha256: "3".repeat(64) }]));
  });
});

describe("editionLine(edition)", () => {
  it("says version, date and corpus, or that there is no number", () => {
    const corpus = "abcdef0123456789";
    assert.equal(
      editionLine({ version: "1.0.0", date: "2026-01-31", corpus }),
      "Edition 1.0.0, 2026-01-31, corpus abcdef012345",
    );
    assert.match(
      editionLine({ version: null, date: null, corpus }),
      /^Edition without a number, c/,
    );
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findingsOf } from "../../loaders/pages/document-findings.js";
import type { Row } from "../../loaders/schema.js";

const finding = (more: Partial<Row<"findings">> = {}): Row<"findings"> => ({
  ...{ document_id: "7001", kind: "unread_glyph", message: "A sign is not read." },
  ...{ language: "zh", start: 4, stop: 6, quote: "□□" },
  ...more,
});

describe("findingsOf(findings)", () => {
  it("is nothing where there is nothing to say", () => {
    assert.equal(findingsOf([]), null);
  });

  it("says the same of different words once, with a way to each of them", () => {
    const html =
      findingsOf([finding(), finding({ start: 9, stop: 11 })])?.html.replaceAll("&#45;", "-") ?? "";
    assert.equal(html.match(/<li>/g)?.length, 1);
    assert.match(html, /href="#zh-c4-6" lang="zh"/);
    assert.match(html, /href="#zh-c9-11"/);
    assert.match(html, /unread glyph/);
  });

  it("keeps two messages of a kind apart, and links nothing where no words are", () => {
    const absent = { language: null, start: null, stop: null, quote: null };
    const undated = finding({ ...absent, kind: "undated", message: "No date." });
    const html = findingsOf([undated, finding({ kind: "undated" })])?.html ?? "";
    assert.equal(html.match(/<li>/g)?.length, 2);
    assert.equal(html.match(/<a /g)?.length, 1);
  });

  it("shows words of a source as words, not as mark-up", () => {
    const html = findingsOf([finding({ message: "Reads <b>.", quote: "<i>" })])?.html ?? "";
    assert.doesNotMatch(html, /<b>|<i>/);
  });
});

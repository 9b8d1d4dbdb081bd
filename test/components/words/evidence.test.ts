import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { backAddress } from "../../../docs/components/documents/reader.js";
import {
  documentHref,
  evidenceHref,
  parseWordsAnchor,
  wordsAnchor,
} from "../../../docs/components/words/evidence.js";
import { unitIndex } from "../../../docs/components/documents/words-range.js";

const root = "https://example.org/some/base/";

describe("documentHref(id, hash, root)", () => {
  it("leads to the document's page at any base path", () => {
    const expected = "https://example.org/some/base/documents/118207.html#en-p7";
    assert.equal(documentHref("118207", "en-p7", root), expected);
  });

  it("keeps an id from leaving the folder of documents", () => {
    const address = new URL(documentHref("../../a?b#c", "", root));
    assert.equal(address.pathname, "/some/base/documents/..%2F..%2Fa%3Fb%23c.html");
    assert.equal(address.search + address.hash, "");
  });
});

describe("parseWordsAnchor(hash)", () => {
  it("reads what wordsAnchor writes", () => {
    for (const language of ["en", "zh-Hant"]) {
      const range = { language, start: 120, stop: 145 };
      assert.deepEqual(parseWordsAnchor(`#${wordsAnchor(range)}`), range);
    }
    const row = { document_id: "x", language: "en", start: 0, stop: 3, quote: "The" };
    assert.equal(new URL(evidenceHref(row, root)).hash, "#en-c0-3");
  });

  it("takes nothing else", () => {
    const others = ["", "#en-p7", "#en-c5-5", "#en-c9-5", "#en-c-1-5", "#<b>-c1-2", "#en-c1-2x"];
    for (const hash of others) assert.equal(parseWordsAnchor(hash), null, hash);
  });
});

describe("unitIndex(text, offset)", () => {
  it("counts code points, as the tables do", () => {
    assert.deepEqual(
      [0, 1, 2, 3, 9].map((offset) => unitIndex("a𠀀b", offset)),
      [0, 1, 3, 4, 4],
    );
  });
});

describe("backAddress(referrer, here, root)", () => {
  const here = `${root}documents/1.html`;

  it("is the page of this site that the reader came from", () => {
    assert.equal(backAddress(`${root}crossings.html?a=1`, here, root), `${root}crossings.html?a=1`);
  });

  it("is nothing for a stranger, for this page itself, or where nobody says", () => {
    for (const referrer of ["", "https://evil.example/", "javascript:alert(1)", `${here}?a`])
      assert.equal(backAddress(referrer, here, root), null, referrer);
  });
});

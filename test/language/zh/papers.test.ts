import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { papers } from "../../../loaders/language/zh/papers.js";
import { kindsOpening } from "../shown.js";

describe("papers of Chinese offices", () => {
  it("are of the kind that their title names first", () => {
    assert.equal(kindsOpening("电报", papers)[0], "cable");
    assert.equal(kindsOpening("谈话记录", papers)[0], "conversation");
  });

  it("are of none by a word that only looks like one, nor without a title", () => {
    assert.deepEqual(kindsOpening("难民", papers), []);
    assert.deepEqual(kindsOpening("", papers), []);
  });

  it("bear marks of secrecy", () => assert.ok(papers.classifications.includes("绝密")));

  it("name each label once", () => {
    for (const [role, words] of Object.entries(papers.labels))
      assert.equal(new Set(words).size, words.length, role);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anySource, countOf, everyForm, groupOf, loosened } from "../../loaders/language/forms.js";

describe("everyForm(of)", () => {
  it("asks every language, and takes what it says", () => {
    const lists = everyForm(({ copies }) => copies).flatMap((forms) => forms.lists);
    for (const word of ["抄送", "copies to", "рассылка"]) assert.ok(lists.includes(word), word);
  });
});

describe("anySource(sources)", () => {
  it("is any of them, and of none what matches nothing", () => {
    assert.ok(new RegExp(`^${anySource(["a", undefined, "b"])}$`).test("b"));
    assert.ok(!new RegExp(anySource([undefined])).test(""));
  });
});

describe("loosened(source)", () => {
  it("lets characters of Chinese stand apart", () => {
    assert.ok(new RegExp(loosened("抄送")).test("抄 送"));
    assert.equal(loosened("copies"), "copies");
  });
});

describe("groupOf(match)", () => {
  it("is the group that is there", () => {
    assert.equal(groupOf(/(a)|(b)/.exec("b")), "b");
    assert.equal(groupOf(null), undefined);
  });
});

describe("countOf(figure)", () => {
  it("reads digits and Chinese numerals", () => {
    assert.equal(countOf("12"), 12);
    assert.equal(countOf("二十"), 20);
    assert.equal(countOf("several"), null);
  });
});

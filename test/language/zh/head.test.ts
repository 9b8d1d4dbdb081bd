import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { head } from "../../../loaders/language/zh/head.js";

describe("the head of a Chinese paper", () => {
  it("addressee: a person or an office before a colon", () => {
    const addressee = (words: string) => head.addressee?.(words);
    for (const words of ["外交部：", "北港大使：", "东丘省委（急）:"])
      assert.equal(addressee(words), 0, words);
    assert.equal(addressee("如下："), null);
    assert.equal(addressee("  东丘省委:"), 2);
  });

  it("copies: in brackets and behind a comma", () => {
    const copies = (words: string) => head.copies?.[0]?.exec(words) ?? [];
    assert.equal(copies("北港办 (抄东丘处)：")[1], "东丘处");
    assert.equal(copies("北港办，并抄送东丘处：")[2], "东丘处");
  });

  it("parting: joints between names", () => {
    const parting = new RegExp(head.parting ?? "", "gu");
    assert.deepEqual("北港处、东丘处并转西浜处".split(parting), ["北港处", "东丘处", "西浜处"]);
  });
});

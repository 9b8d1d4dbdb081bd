import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foot } from "../../../loaders/language/zh/foot.js";

describe("the foot of a Chinese paper", () => {
  it("dated: days, months and years, and no names", () => {
    const dated = new RegExp(foot.dated ?? "", "u");
    for (const words of ["六二年", "三月五日", "月 廿五 日", "5 月"])
      assert.ok(dated.test(words), words);
    assert.ok(!dated.test("年月"));
  });

  it("officers: who approved and who drafted", () => {
    const role = (words: string) =>
      foot.officers?.find(([, source]) => new RegExp(source, "u").test(words))?.[0];
    assert.equal(role("批 发 河山"), "approver");
    assert.equal(role("擬稿 河山"), "drafter");
    assert.equal(role("河山"), undefined);
  });

  it("handed: by hand", () => {
    assert.ok(new RegExp(foot.handed?.by ?? "", "u").test("代办面交"));
    assert.ok(new RegExp(`^${foot.handed?.sender ?? ""}$`, "u").test("同志的"));
  });
});

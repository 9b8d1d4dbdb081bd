import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foot } from "../../../../loaders/language/en/papers/foot.js";

describe("the foot of an English paper", () => {
  it("drafting: who drafted and who cleared, several by commas and `and`", () => {
    const words = "Drafted by Rowan and Birch; cleared in draft by Larch.";
    assert.deepEqual(
      foot.drafting?.(words).map(({ role, start, stop }) => `${role} ${words.slice(start, stop)}`),
      ["drafter Rowan", "drafter Birch", "approver Larch"],
    );
  });

  it("dated: months, and no names", () => {
    const dated = new RegExp(foot.dated ?? "", "iu");
    assert.ok(dated.test("4 May"));
    assert.ok(!dated.test("Marchmont"));
  });

  it("copied: a copy in the place of a signature", () => {
    const copied = new RegExp(`^${foot.copied ?? ""}`, "iu");
    for (const words of ["Information to Department of Lakes", "Repeated for information to Port"])
      assert.ok(copied.test(words), words);
    assert.ok(!copied.test("Informed of it"));
  });

  it("posts: words of titles, and no surnames", () => {
    assert.ok(foot.posts?.includes("chargé"));
    assert.ok(!foot.posts?.includes("rowan"));
  });
});

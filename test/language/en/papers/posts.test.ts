import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { posts } from "../../../../loaders/language/en/papers/posts.js";
import { posts as chinese } from "../../../../loaders/language/zh/posts.js";

describe("posts", () => {
  it("has the sorts of office that Chinese has, in its order", () => {
    assert.deepEqual(Object.keys(posts.sorts ?? {}), Object.keys(chinese.sorts ?? {}));
  });

  it("tells envoys from who bears a like name", () => {
    const envoy = new RegExp(posts.envoys ?? "(?!)", "iu");
    assert.match("the Ruritanian Ambassador", envoy);
    assert.doesNotMatch("the Ministry", envoy);
  });

  it("joins an office to its state", () => {
    assert.match(" of the ", new RegExp(`^${posts.ofState ?? "(?!)"}$`, "u"));
    assert.doesNotMatch(" off ", new RegExp(`^${posts.ofState ?? "(?!)"}$`, "u"));
  });
});

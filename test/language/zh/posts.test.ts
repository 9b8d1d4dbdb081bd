import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { posts } from "../../../loaders/language/zh/posts.js";

const sortsOf = (name: string) =>
  Object.entries(posts.sorts ?? {}).flatMap(([sort, source]) =>
    new RegExp(source, "iu").test(name) ? [sort] : [],
  );

describe("posts", () => {
  it("tells what sort of office a name is", () => {
    assert.deepEqual(sortsOf("省人委"), ["People's Committee"]);
    assert.deepEqual(sortsOf("省委"), ["Party Committee"]);
    assert.deepEqual(sortsOf("驻北港大使馆"), ["Embassy"]);
    assert.deepEqual(sortsOf("學校"), []);
  });

  it("takes 中央人民政府 for a government, not for a committee", () => {
    assert.deepEqual(sortsOf("中央人民政府"), ["Government"]);
  });
});

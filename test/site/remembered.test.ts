import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rememberAnswers } from "../../loaders/site/remembered.js";

/** Counts how often it is asked. */
class Resolver {
  asked: string[] = [];
  prefix = "docs";
  find(path: string): string | undefined {
    this.asked.push(path);
    return path === "/none" ? undefined : `${this.prefix}${path}`;
  }
  hash(path: string): number {
    return this.asked.push(path);
  }
}

describe("rememberAnswers(object, methods)", () => {
  it("asks once for a path, also where there is no answer", () => {
    const resolver = new Resolver();
    rememberAnswers(resolver, ["find"]);
    const answers = ["/a", "/b", "/a", "/none", "/none"].map((path) => resolver.find(path));
    assert.deepEqual(answers, ["docs/a", "docs/b", "docs/a", undefined, undefined]);
    assert.deepEqual(resolver.asked, ["/a", "/b", "/none"]);
  });

  it("leaves other methods as they are", () => {
    const resolver = new Resolver();
    rememberAnswers(resolver, ["find"]);
    assert.deepEqual([resolver.hash("/a"), resolver.hash("/a")], [1, 2]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { canShare, dealt } from "./shared-process.js";

describe("canShare(source)", () => {
  it("lets pure tests share a process", () => {
    assert.ok(canShare('import { it } from "node:test";\nit("adds", () => {});\n'));
  });

  it("keeps apart what changes the process, starts others, or has hooks for all of a file", () => {
    const name = (words: string) => words.replace("~", "");
    for (const source of [
      "\nbefore(async () => {});",
      name('proc~ess.env["CABLES"] = "x";'),
      name("proc~ess.chdir(folder);"),
      name('import { spawn } from "node:child_pr~ocess";'),
      name("mo~ck.timers.enable();"),
    ])
      assert.equal(canShare(source), false, source);
  });
});

describe("dealt(files, together)", () => {
  it("gives every file once, in groups that differ by one at most", () => {
    const files = ["a", "b", "c", "d", "e"];
    assert.deepEqual(dealt(files, 3), [
      ["a", "c", "e"],
      ["b", "d"],
    ]);
    assert.deepEqual(dealt([], 3), []);
  });
});

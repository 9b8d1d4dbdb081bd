import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { beginningOf, isRunning } from "../loaders/processes.js";

describe("isRunning(pid), beginningOf(pid)", () => {
  it("know this process, and none of a number that no system gives", () => {
    assert.ok(isRunning(process.pid));
    assert.ok(!isRunning(2 ** 30));
    assert.equal(beginningOf(process.pid), beginningOf(process.pid));
    assert.equal(beginningOf(2 ** 30), null);
  });
});

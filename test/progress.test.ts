import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PassThrough } from "node:stream";
import { progressOn } from "../loaders/progress.js";

/** What a step with a warning writes to a stream. */
function written(isTerminal: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY: isTerminal });
  const progress = progressOn(stream as unknown as NodeJS.WriteStream);
  progress.step("reading");
  progress.advance(1, 2);
  progress.warn("no date");
  progress.end("2 documents");
  return String(stream.read());
}

describe("progressOn(stream)", () => {
  it("writes a line a step where there is no terminal", () => {
    assert.equal(written(false), "reading\nwarning: no date\n2 documents\n");
  });

  it("counts up in one line on a terminal", () => {
    assert.match(written(true), /reading 50 % \(1 of 2\)/);
  });
});

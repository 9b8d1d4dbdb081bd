import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InputError } from "../../loaders/document.js";
import { InputErrors, readEach, refuseAll, type UnreadFile } from "../../loaders/read/unread.js";

const files = [{ path: "a" }, { path: "b" }, { path: "c" }];

function read({ path }: { path: string }): string {
  if (path !== "a") throw new InputError(path, 3, "no words", "0");
  return path.toUpperCase();
}

describe("readEach(items, read, unread)", () => {
  it("gives what can be read and keeps what cannot, in order", () => {
    const unread: UnreadFile[] = [];
    assert.deepEqual(readEach(files, read, unread), ["A"]);
    assert.deepEqual(
      unread.map(({ path }) => path),
      ["b", "c"],
    );
  });

  it("hides no other error", () => {
    const fail = () => {
      throw new TypeError("broken");
    };
    assert.throws(() => readEach(files, fail, []), TypeError);
  });
});

describe("refuseAll(unread)", () => {
  const unread: UnreadFile[] = [];
  readEach(files, read, unread);

  it("throws the one error, or all of them, a line each", () => {
    assert.throws(() => refuseAll(unread.slice(0, 1)), /^InputError: b:3: no words: 0$/);
    assert.throws(
      () => refuseAll(unread),
      (error) => error instanceof InputErrors && error.message.split("\n").length === 2,
    );
  });

  it("is silent where nothing was refused", () => {
    assert.doesNotThrow(() => refuseAll([]));
  });
});

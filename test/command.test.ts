import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InputError } from "../loaders/document.js";
import { CommandError, optionsOf } from "../loaders/command.js";

const OPTIONS = { cables: { type: "string" }, "skip-bad": { type: "boolean" } } as const;

describe("optionsOf(options, words)", () => {
  it("gives the options by name", () => {
    const given = optionsOf(OPTIONS, ["--cables", "x", "--skip-bad"]);
    assert.equal(given.cables, "x");
    assert.equal(given["skip-bad"], true);
  });

  it("tells in one line what the command does not have, and what it has", () => {
    for (const words of [["--colour"], ["--cables"], ["stray"]])
      assert.throws(
        () => optionsOf(OPTIONS, words),
        (error) =>
          error instanceof CommandError &&
          error.message.endsWith("the options are --cables, --skip-bad") &&
          !error.message.includes("\n"),
      );
    assert.ok(!(new CommandError("x") instanceof InputError));
  });
});

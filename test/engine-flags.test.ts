import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { root, runProgram } from "./checkout.js";
import { ENGINE_FLAGS } from "./engine-flags.js";

describe("ENGINE_FLAGS", () => {
  it("are flags that this node knows", async () => {
    const { status, stderr } = await runProgram(
      process.execPath,
      [...ENGINE_FLAGS, "--eval", "0"],
      root,
    );
    assert.equal(status, 0, stderr);
  });
});

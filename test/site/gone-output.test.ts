import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { siteCache } from "../../loaders/site/folders.js";
import { isGoneOutput } from "../../loaders/site/gone-output.js";

function errorOf(path: string): unknown {
  try {
    statSync(path);
  } catch (error) {
    return error;
  }
  return null;
}

describe("isGoneOutput(error)", () => {
  it("is true of an output of a loader that is gone", () => {
    assert.ok(isGoneOutput(errorOf(join(siteCache, "fonts", "none.css"))));
  });

  it("is false of other files, and of other errors", () => {
    assert.ok(!isGoneOutput(errorOf(join(siteCache, "..", "none.css"))));
    assert.ok(!isGoneOutput(new Error(`no such file: ${siteCache}`)));
    assert.ok(!isGoneOutput(null));
  });
});

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { describe, it } from "node:test";
import { packagedFiles } from "../../loaders/site/vendor.js";

describe("packagedFiles()", () => {
  const files = packagedFiles();

  it("are installed, and none is empty", () => {
    for (const [name, path] of files) assert.ok(statSync(path).size > 0, name);
  });

  it("are fonts, each under one name", () => {
    const names = files.map(([name]) => name);
    assert.ok(names.every((name) => /^fonts\/.+\.woff2$/.test(name)));
    assert.equal(new Set(names).size, names.length);
  });
});

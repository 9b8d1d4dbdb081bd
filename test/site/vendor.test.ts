import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { describe, it } from "node:test";
import { packagedFiles, vendorFiles } from "../../loaders/site/vendor.js";

describe("packagedFiles()", () => {
  const files = packagedFiles();

  it("are installed, and none is empty", () => {
    for (const [name, path] of files) assert.ok(statSync(path).size > 0, name);
  });

  it("have the engine, its worker and fonts, each under one name", () => {
    const names = files.map(([name]) => name);
    for (const name of Object.keys(vendorFiles)) assert.ok(names.includes(`vendor/${name}`), name);
    assert.ok(names.some((name) => /^fonts\/.+\.woff2$/.test(name)));
    assert.equal(new Set(names).size, names.length);
  });
});

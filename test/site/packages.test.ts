import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import {
  bundledPackages,
  importedPackages,
  installedVersion,
  namedPackages,
  offlinePackages,
} from "../../loaders/site/packages.js";
import { temporaryFolder } from "../checkout.js";

describe("offlinePackages(cache)", () => {
  const cache = temporaryFolder();
  const moduleOf = (name: string): string =>
    join(cache, "_npm", `${name}@${installedVersion(name)}`, "_esm.js");

  it("bundles every package at the version that is installed", async () => {
    assert.equal(await offlinePackages(cache), true);
    for (const name of bundledPackages) assert.ok(statSync(moduleOf(name)).size > 100, name);
    for (const name of namedPackages)
      assert.deepEqual(readdirSync(join(cache, "_npm", `${name}@0.0.0`)), []);
  });

  const importedOf = (name: string): string =>
    join(cache, "_node", `${name}@${installedVersion(name)}`, "index.js");

  it("lays what components import where Framework looks for it, with all that it needs", () => {
    for (const name of importedPackages)
      for (const [, path = ""] of readFileSync(importedOf(name), "utf8").matchAll(
        /\bfrom ?"([./@\w-]+)"/g,
      ))
        assert.ok(existsSync(join(dirname(importedOf(name)), path)), `${name}: ${path}`);
  });

  it("has each part of the editor once", () => {
    const view = readFileSync(importedOf("@codemirror/view"), "utf8");
    assert.ok(view.includes(`"../../@codemirror/state@${installedVersion("@codemirror/state")}/`));
    assert.ok(readFileSync(importedOf("codemirror"), "utf8").includes(`"../@codemirror/view@`));
  });

  it("shares d3 between the packages that use it", () => {
    const plot = readFileSync(moduleOf("@observablehq/plot"), "utf8");
    assert.ok(plot.includes(`"../../d3@${installedVersion("d3")}/_esm.js"`));
    assert.doesNotMatch(plot, /from ?"[^.]/);
  });

  it("does nothing when all is there", async () => {
    const before = statSync(moduleOf("d3")).mtimeMs;
    assert.equal(await offlinePackages(cache), false);
    assert.equal(statSync(moduleOf("d3")).mtimeMs, before);
  });

  it("mends a cache from which a package is gone, and takes other versions out", async () => {
    rmSync(moduleOf("htl"));
    const other = join(cache, "_npm", "d3@99.0.0");
    mkdirSync(other);
    assert.equal(await offlinePackages(cache), true);
    assert.ok(existsSync(moduleOf("htl")));
    assert.ok(!existsSync(other));
  });

  it("gives the same bytes every time", async () => {
    const again = temporaryFolder();
    await offlinePackages(again);
    const path = moduleOf("@observablehq/plot");
    assert.ok(readFileSync(path).equals(readFileSync(path.replace(cache, again))));
  });
});

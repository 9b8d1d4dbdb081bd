import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeOutputs } from "../../loaders/site/loader.js";
import { root as checkout, runScript, temporaryFolder } from "../checkout.js";

/** A site's root with these loaders, and an empty cache. */
function site(loaders: Record<string, string>): { root: string; cache: string } {
  const folder = temporaryFolder();
  const [root, cache] = [join(folder, "docs"), join(folder, "cache")];
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  mkdirSync(root);
  mkdirSync(cache);
  for (const [name, source] of Object.entries(loaders)) writeFileSync(join(root, name), source);
  return { root, cache };
}

describe("makeOutputs(root, paths, cache)", () => {
  it("writes what a loader's output gives", async () => {
    const { root, cache } = site({
      "sum.json.ts": "export const output = async () => `${2 + 3}`;\n",
    });
    await makeOutputs(root, ["sum.json.ts"], cache);
    assert.equal(readFileSync(join(cache, "sum.json"), "utf8"), "5");
  });

  it("leaves what is in the cache already", async () => {
    const { root, cache } = site({ "sum.json.ts": "export const output = () => 'new';\n" });
    writeFileSync(join(cache, "sum.json"), "as it was");
    await makeOutputs(root, ["sum.json.ts"], cache);
    assert.equal(readFileSync(join(cache, "sum.json"), "utf8"), "as it was");
  });

  it("does not import a loader that does its work when imported, one with parameters, or a script", async () => {
    const works = "process.exit(3);\n";
    const { root, cache } = site({
      "own.json.ts": works,
      "[a].csv.ts": works,
      "own.txt.sh": "exit 3",
    });
    await makeOutputs(root, ["own.json.ts", "[a].csv.ts", "own.txt.sh"], cache);
    assert.deepEqual(readdirSync(cache), []);
  });
});

describe("loader(moduleUrl, output)", () => {
  it("writes to standard output where the loader is the program", async () => {
    const { output } = await import("../../docs/data/review.json.js");
    const { status, stdout } = await runScript(checkout, "docs/data/review.json.ts");
    assert.equal(status, 0);
    assert.equal(stdout, output());
    assert.match(stdout, /"anchor":\[/);
  });
});

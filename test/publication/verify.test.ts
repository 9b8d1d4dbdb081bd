import assert from "node:assert/strict";
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root, runScript, temporaryFolder } from "../checkout.js";
import { builtSite } from "../site.js";

const verify = (folder: string) => runScript(root, "loaders/publication/verify.ts", [folder]);

describe("npm run verify -- FOLDER", () => {
  it("says that all holds of what was built, and nothing of one byte more is left unsaid", async () => {
    const folder = join(temporaryFolder(), "dist");
    cpSync(await builtSite(), folder, { recursive: true });
    const good = await verify(folder);
    assert.equal(good.status, 0, good.stdout + good.stderr);
    assert.match(good.stdout, /is as it was published: sums, links, policy and evidence hold/);
    appendFileSync(join(folder, "data", "claims.csv"), "\n");
    appendFileSync(join(folder, ".nojekyll"), "\n");
    const torn = join(folder, "data", "dates.parquet");
    writeFileSync(torn, readFileSync(torn).fill(255, 100, 400));
    rmSync(join(folder, "robots.txt"));
    const bad = await verify(folder);
    assert.equal(bad.status, 1);
    const lines = bad.stdout.trimEnd().split("\n");
    const faults = lines.map((line) => line.split(": ", 2).join(": "));
    assert.deepEqual(faults, [
      ".nojekyll: has changed",
      "data/claims.csv: has changed",
      "data/dates.parquet: has changed",
      "robots.txt: is gone",
      "data/dates.parquet: cannot be read",
    ]);
    assert.match(bad.stderr, /is not as it was published: 5 faults/);
  });

  it("ends with one line where there is no such folder", async () => {
    const { status, stderr } = await verify(join(temporaryFolder(), "nowhere"));
    assert.equal(status, 1);
    assert.match(stderr.trim(), /^no such folder: .*nowhere$/);
  });
});

import assert from "node:assert/strict";
import { appendFileSync, cpSync, rmSync } from "node:fs";
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
    rmSync(join(folder, "robots.txt"));
    const bad = await verify(folder);
    assert.equal(bad.status, 1);
    const lines = bad.stdout.trimEnd().split("\n");
    assert.equal(lines.length, 2, bad.stdout);
    assert.match(lines[0] ?? "", /^data\/claims\.csv: has changed: /);
    assert.match(lines[1] ?? "", /^robots\.txt: is gone: /);
    assert.match(bad.stderr, /is not as it was published: 2 faults/);
  });

  it("ends with one line where there is no such folder", async () => {
    const { status, stderr } = await verify(join(temporaryFolder(), "nowhere"));
    assert.equal(status, 1);
    assert.match(stderr.trim(), /^no such folder: .*nowhere$/);
  });
});

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { attachOnce } from "../../loaders/site/attached-once.js";
import { temporaryFolder } from "../checkout.js";

/** A site with these files. */
function siteOf(files: Record<string, string>): string {
  const site = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
}

describe("attachOnce(site)", () => {
  it("leads pages and modules to what lies in data/, and takes its copy out", async () => {
    const site = siteOf({
      "data/dates.parquet": "rows",
      "_file/data/dates.0a74141a.parquet": "rows",
      "index.html": '{"path":"./_file/data/dates.0a74141a.parquet","size":4}',
      "_import/components/query.js": '"path":"../../_file/data/dates.0a74141a.parquet"',
    });
    await attachOnce(site);
    const text = (path: string) => readFileSync(join(site, path), "utf8");
    assert.equal(text("index.html"), '{"path":"./data/dates.parquet?0a74141a","size":4}');
    assert.equal(text("_import/components/query.js"), '"path":"../../data/dates.parquet?0a74141a"');
    assert.ok(!existsSync(join(site, "_file/data/dates.0a74141a.parquet")));
    assert.equal(text("data/dates.parquet"), "rows");
  });

  it("leaves copies that stand nowhere else, or with other bytes", async () => {
    const files = {
      "data/dates.parquet": "other",
      "_file/data/dates.0a74141a.parquet": "rows",
      "_file/data/outline.2e5b5247.json": "{}",
      "_file/vendor/engine.01234567.wasm": "code",
      "index.html": '"./_file/data/dates.0a74141a.parquet" "./_file/data/outline.2e5b5247.json"',
    };
    const site = siteOf(files);
    await attachOnce(site);
    for (const [path, text] of Object.entries(files))
      assert.equal(readFileSync(join(site, path), "utf8"), text);
  });
});

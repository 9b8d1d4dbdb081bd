import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { noticesOf } from "../../loaders/publication/notices.js";
import { root, temporaryFolder } from "../checkout.js";

/** The notices of a site with these folders of packages. */
function noticesWith(...folders: string[]): string {
  const site = temporaryFolder();
  for (const folder of folders) mkdirSync(join(site, folder), { recursive: true });
  return noticesOf(site);
}

describe("noticesOf(site)", () => {
  it("names the packages that a site's folders are named after, and what they depend on", () => {
    const notices = noticesWith("_npm/d3@7.9.0", "_node/@observablehq/plot@0.6.17");
    const { version } = JSON.parse(
      readFileSync(join(root, "node_modules", "d3-array", "package.json"), "utf8"),
    ) as { version: string };
    for (const name of [`d3-array ${version} (ISC)`, "@observablehq/plot 0.6.17 (ISC)"])
      assert.ok(notices.includes(`\n${name}`), name);
    assert.doesNotMatch(noticesWith(), /^d3-array /m);
  });

  it("ships the text of each licence, and nothing of what only develops it", () => {
    const notices = noticesWith("_npm/d3@7.9.0");
    assert.match(notices, /Permission to use, copy, modify, and\/or distribute this software/);
    assert.match(notices, /SIL OPEN FONT LICENSE/i);
    assert.ok(existsSync(join(root, "node_modules", "datapackage")));
    for (const name of ["datapackage", "playwright-core", "prettier", "typescript"])
      assert.ok(!notices.includes(`\n${name} `), name);
  });
});

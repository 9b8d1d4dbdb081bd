import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { withSharedScripts, writeSharedScripts } from "../../loaders/site/shared-scripts.js";
import { temporaryFolder } from "../checkout.js";

const page = (own: string) =>
  `<head><script>{ head }</script></head><body><nav></nav><script>{ one }</script>` +
  `<form></form><script>{ two }</script><main>${own}</main>` +
  `<script>{ three }</script><script type="module">own</script></body>`;

describe("withSharedScripts(html, depth, files)", () => {
  it("has one script before the main part and one behind it, each where the last stood", () => {
    const files = new Map<string, string>();
    const html = withSharedScripts(page(""), 1, files);
    assert.deepEqual([...files.values()].sort(), ["{ one }\n{ two }\n", "{ three }\n"].sort());
    assert.match(
      html,
      /<nav><\/nav><form><\/form><script src="\.\.\/_import\/frame\.[0-9a-f]{8}\.js"><\/script><main>/,
    );
    assert.match(html, /<\/main><script src="\.\.\/_import[^>]*><\/script><script type="module">/);
  });

  it("leaves the head, modules, and what is the page's own", () => {
    const html = withSharedScripts(page("<script>{ own }</script>"), 0, new Map());
    for (const part of ["{ head }", "{ own }", "own</script></body>"])
      assert.ok(html.includes(part), part);
  });

  it("has the same files for pages alike, and leaves a page without a main part", () => {
    const files = new Map<string, string>();
    withSharedScripts(page("a"), 0, files);
    withSharedScripts(page("b"), 2, files);
    assert.equal(files.size, 2);
    const bare = "<body><script>{ x }</script></body>";
    assert.equal(withSharedScripts(bare, 0, files), bare);
  });
});

describe("writeSharedScripts(site, files)", () => {
  it("writes them below the site", async () => {
    const site = temporaryFolder();
    await writeSharedScripts(site, new Map([["_import/frame.1.js", "{ one }\n"]]));
    assert.equal(readFileSync(join(site, "_import/frame.1.js"), "utf8"), "{ one }\n");
  });
});

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { root, temporaryFolder } from "./checkout.js";
import { brokenLinks } from "./links.js";

/** What is wrong in a checkout with these files. */
function faults(files: Record<string, string>): string[] {
  const folder = temporaryFolder();
  const all = { "README.md": "", "package.json": '{"scripts":{}}', "docs/index.md": "", ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return brokenLinks(folder);
}

describe("brokenLinks(checkout)", () => {
  it("finds nothing in this checkout", () => {
    assert.deepEqual(brokenLinks(root), []);
  });

  it("passes links to pages, files, folders, loaders' outputs and other sites", () => {
    const page = "[a](./data) [b](/data#x) [c](x.csv) [d](t/1.parquet) [e](https://x.y) [f](#z)";
    const made = { "docs/data.md": "", "docs/x.csv.ts": "", "docs/t/[n].parquet.ts": "" };
    assert.deepEqual(faults({ "docs/index.md": page, ...made }), []);
  });

  it("names a link that leads nowhere, with its line", () => {
    assert.deepEqual(faults({ "docs/index.md": "# A\n\n[a](./nothing)\n" }), [
      "docs/index.md:3: link leads nowhere: ./nothing",
    ]);
  });

  it("names a picture that is not there", () => {
    assert.deepEqual(faults({ "README.md": '<img src="assets/x.png" alt="">' }), [
      "README.md:1: link leads nowhere: assets/x.png",
    ]);
  });

  it("looks at no link in a block of code", () => {
    assert.deepEqual(faults({ "docs/index.md": "```md\n[a](./nothing)\n```\n" }), []);
  });

  it("names a file of the README that is not there", () => {
    const text = "`docs/gone.md` and `docs/index.md`, `data/cables/NAME.txt`, `dist/`";
    assert.deepEqual(faults({ "README.md": text }), ["README.md:1: no such file: docs/gone.md"]);
  });

  it("names a file of the README's tree that is not there", () => {
    const tree = "```tree\ndocs/      the site\n  index.md  a page\n  gone.md   none\n```\n";
    assert.deepEqual(faults({ "README.md": tree }), ["README.md:4: no such file: docs/gone.md"]);
  });

  it("holds the table of commands against package.json, both ways", () => {
    const scripts = '{"scripts":{"build":"x","secret":"y"}}';
    const table = "| `npm run build` | builds |\n| `npm run gone` | is gone |\n";
    assert.deepEqual(faults({ "README.md": table, "package.json": scripts }), [
      "README.md:1: no such command: npm run gone",
      "README.md:1: command is not in the table: npm run secret",
    ]);
  });
});

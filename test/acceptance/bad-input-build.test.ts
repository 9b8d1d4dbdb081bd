/** Input that a build cannot take: one line that says where and what, and the last site untouched. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { copyWithOnePage, runScript } from "../checkout.js";
import { assertRefused, folderOf, folderWithPipe, LETTER, REFUSED } from "./refused.js";

describe("npm run build, on input that it cannot take", () => {
  let copy: string;
  before(() => {
    copy = copyWithOnePage();
    mkdirSync(join(copy, "dist"));
    writeFileSync(join(copy, "dist", "index.html"), "the last good site");
  });

  it("refuses two files with one id in one line, before anything of the site is made", async () => {
    const [, files, named] = REFUSED.find(([what]) => what === "two files with one id")!;
    // The first step of the build and of `npm run dev`; test/site/build.test.ts has a build refuse a file.
    assertRefused(
      await runScript(copy, "loaders/site/prepare.ts", [], { CABLES: folderOf(files) }),
      named,
    );
  });

  // `npm run dev` has its tables made by the second of them.
  for (const script of ["loaders/site/build.ts", "loaders/site/prepare.ts"])
    it(
      `refuses a named pipe in one line: ${script}`,
      { skip: process.platform === "win32" },
      async () => {
        const outcome = await runScript(copy, script, [], { CABLES: folderWithPipe() });
        assertRefused(outcome, /pipe\.txt:1: a file that cannot be read: it is no plain file$/);
        assert.equal(readFileSync(join(copy, "dist", "index.html"), "utf8"), "the last good site");
      },
    );

  it("leaves the last site where a page fails", async () => {
    const page = '# Broken\n\n```js\nFileAttachment("data/broken.csv").csv()\n```\n';
    writeFileSync(join(copy, "docs", "broken.md"), page);
    writeFileSync(join(copy, "docs", "data", "broken.csv.ts"), "process.exit(1);\n");
    const { status } = await runScript(copy, "loaders/site/build.ts", [], {
      CABLES: folderOf({ "a.txt": LETTER }),
    });
    assert.notEqual(status, 0);
    assert.equal(readFileSync(join(copy, "dist", "index.html"), "utf8"), "the last good site");
    assert.equal(existsSync(join(copy, "dist.next")), false);
  });
});

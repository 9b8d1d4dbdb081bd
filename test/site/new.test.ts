import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { newAnalysis, slugOf } from "../../loaders/site/new.js";
import { temporaryFolder } from "../checkout.js";

describe("slugOf(title)", () => {
  it("makes lower-case words parted by hyphens", () => {
    assert.equal(slugOf("  Border crossings, by month! "), "border-crossings-by-month");
  });

  it("takes a stroke for a blank", () => {
    assert.equal(slugOf("People/families"), "people-families");
  });

  it("drops accents and keeps other scripts", () => {
    assert.equal(slugOf("Émigrés à Tientsin"), "emigres-a-tientsin");
    assert.equal(slugOf("越界 1962"), "越界-1962");
    assert.equal(slugOf("국경"), "국경");
  });

  for (const title of ["", "   "])
    it(`asks for a title instead of ${JSON.stringify(title)}`, () => {
      assert.throws(() => slugOf(title), /give the analysis a title/);
    });

  for (const title of ["../outside", "./a", "a/../b", "..\\outside", "/etc/passwd"])
    it(`refuses the path ${title}`, () => {
      assert.throws(() => slugOf(title), { message: `title looks like a path: ${title}` });
    });

  for (const title of ["...", "—", "Two\nlines", "a".repeat(101), "Index", "NUL", "404"])
    it(`refuses ${JSON.stringify(title.slice(0, 12))}`, () => {
      assert.throws(() => slugOf(title), /^Error: title /);
    });
});

describe("newAnalysis(title, folder)", () => {
  it("writes a page with that title and no placeholder left", async () => {
    const path = await newAnalysis("Who went where", temporaryFolder());
    const page = readFileSync(path, "utf8");
    assert.match(path, /who-went-where\.md$/);
    assert.match(page, /^---\ntitle: "Who went where"\n/);
    assert.match(page, /^# Who went where$/m);
    assert.doesNotMatch(page, /%[A-Z_]+%/);
  });

  it("keeps a title from being markup or code", async () => {
    const page = readFileSync(await newAnalysis("<b> ${1} $& *x*", temporaryFolder()), "utf8");
    const heading = /^# (.*)$/m.exec(page)?.[1] ?? "";
    assert.match(page, /^title: "<b> \$\{1\} \$& \*x\*"$/m);
    assert.doesNotMatch(heading, /[<>$*{}]/);
  });

  it("leaves a page that is there, and says so", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "mine.md"), "my work");
    await assert.rejects(newAnalysis("Mine", folder), /there already: .*mine\.md/);
    assert.equal(readFileSync(join(folder, "mine.md"), "utf8"), "my work");
    assert.deepEqual(readdirSync(folder), ["mine.md"]);
  });
});

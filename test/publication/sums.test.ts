import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sumLines, sumsFile, sumsOf } from "../../loaders/publication/sums.js";
import { temporaryFolder } from "../checkout.js";

describe("sumsOf(folder), sumLines(sums)", () => {
  it("has the sum of every file but its own, by path, as sha256sum reads it", async () => {
    const folder = temporaryFolder();
    for (const name of ["b.txt", ".dotted", "a.txt", sumsFile])
      writeFileSync(join(folder, name), "");
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert.equal(
      sumLines(await sumsOf(folder)),
      `${empty}  .dotted\n${empty}  a.txt\n${empty}  b.txt\n`,
    );
  });
});

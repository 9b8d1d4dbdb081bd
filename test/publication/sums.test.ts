import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sumLines, sumsFile, sumsNamed, sumsOf } from "../../loaders/publication/sums.js";
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

describe("sumsNamed(folder)", () => {
  it("reads what sha256sum reads, and names lines that are none or say a file twice", async () => {
    const folder = temporaryFolder();
    const sum = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const lines = [`\ufeff${sum}  a`, `${sum}  b`, `${sum} *c d`, `${sum}  e\r`, `${sum}  b`];
    writeFileSync(join(folder, sumsFile), `${lines.join("\n")}\n`);
    const { sums, faults } = await sumsNamed(folder);
    assert.deepEqual([...sums.keys()], ["b", "c d"]);
    assert.deepEqual(
      faults.map((fault) => fault.slice(0, 36)),
      [
        "SHA256SUMS:1: not a sum and a file: ",
        "SHA256SUMS:4: not a sum and a file: ",
        "SHA256SUMS:5: named twice: b",
      ],
    );
  });
});

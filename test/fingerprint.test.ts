import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, fingerprint } from "../loaders/fingerprint.js";
import { temporaryFolder } from "./checkout.js";

const folder = temporaryFolder();
mkdirSync(join(folder, "x"));
for (const name of ["a", "x/b", ".hidden"]) writeFileSync(join(folder, name), name);
const files = [join(folder, "a"), join(folder, "x", "b")];

describe("fingerprint(files, base)", () => {
  it("hangs on names and bytes, and on no order", async () => {
    const print = await fingerprint(files, folder);
    assert.match(print, /^[0-9a-f]{64}$/);
    assert.equal(await fingerprint(files.toReversed(), folder), print);
    assert.notEqual(await fingerprint(files.slice(1), folder), print);
  });

  it("tells an absent file from none", async () => {
    const absent = join(folder, "none");
    assert.notEqual(await fingerprint([absent], folder), await fingerprint([], folder));
  });
});

describe("filesBelow(path)", () => {
  it("finds plain files at any depth, and no hidden ones", async () => {
    assert.deepEqual((await filesBelow(folder)).toSorted(), files.toSorted());
    assert.deepEqual(await filesBelow(join(folder, "a")), [join(folder, "a")]);
    assert.deepEqual(await filesBelow(join(folder, "none")), []);
  });
});

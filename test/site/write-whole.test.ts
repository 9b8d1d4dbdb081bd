import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../loaders/site/write-whole.js";
import { temporaryFolder } from "../checkout.js";

describe("writeWhole(path, contents)", () => {
  it("makes the folders, replaces what was there, and leaves nothing beside it", async () => {
    const folder = join(temporaryFolder(), "a", "b");
    await writeWhole(join(folder, "c.txt"), "long before");
    await writeWhole(join(folder, "c.txt"), "new");
    assert.equal(readFileSync(join(folder, "c.txt"), "utf8"), "new");
    assert.deepEqual(readdirSync(folder), ["c.txt"]);
  });
});

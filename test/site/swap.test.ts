import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { recoverPlace, swapInto } from "../../loaders/site/swap.js";
import { temporaryFolder } from "../checkout.js";

function folder(path: string, contents: string): string {
  mkdirSync(path);
  writeFileSync(join(path, "index.html"), contents);
  return path;
}

const contentsOf = (path: string): string => readFileSync(join(path, "index.html"), "utf8");

describe("swapInto(place, next)", () => {
  it("puts the new site in the place of the old one, and leaves nothing beside it", async () => {
    const place = folder(join(temporaryFolder(), "dist"), "old");
    await swapInto(place, folder(`${place}.next`, "new"));
    assert.equal(contentsOf(place), "new");
    assert.deepEqual(readdirSync(dirname(place)), ["dist"]);
  });

  it("works where there was no site", async () => {
    const place = join(temporaryFolder(), "dist");
    await swapInto(place, folder(`${place}.next`, "new"));
    assert.equal(contentsOf(place), "new");
  });
});

describe("recoverPlace(place)", () => {
  it("brings back the last site when a swap was cut off", async () => {
    const place = join(temporaryFolder(), "dist");
    folder(`${place}.previous`, "old");
    folder(`${place}.next`, "new");
    await recoverPlace(place);
    assert.equal(contentsOf(place), "old");
    assert.ok(!existsSync(`${place}.next`));
  });

  it("leaves a whole site alone and clears away half a one", async () => {
    const place = folder(join(temporaryFolder(), "dist"), "whole");
    folder(`${place}.next`, "half");
    await recoverPlace(place);
    assert.equal(contentsOf(place), "whole");
    assert.deepEqual(readdirSync(dirname(place)), ["dist"]);
  });
});

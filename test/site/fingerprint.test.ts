import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  filesBelow,
  fingerprint,
  listingOf,
  tablesFingerprint,
} from "../../loaders/site/fingerprint.js";
import { temporaryFolder } from "../checkout.js";

function cables(): string {
  const folder = join(temporaryFolder(), "cables");
  mkdirSync(join(folder, "1950"), { recursive: true });
  writeFileSync(join(folder, "1950", "a.txt"), "First");
  writeFileSync(join(folder, "b.txt"), "Second");
  return folder;
}

describe("fingerprint(files)", () => {
  it("does not depend on the order or the times of the files", async () => {
    const folder = cables();
    const files = await filesBelow(folder);
    const before = await fingerprint(files, folder);
    utimesSync(files[0]!, 0, 0);
    assert.equal(await fingerprint([...files].reverse(), folder), before);
  });

  it("does not depend on where the folder is", async () => {
    const [one, other] = [cables(), cables()];
    const prints = [one, other].map(async (folder) =>
      fingerprint(await filesBelow(folder), folder),
    );
    assert.equal(await prints[0], await prints[1]);
  });
});

describe("tablesFingerprint(cables)", () => {
  const changes: Record<string, (folder: string) => void> = {
    "a cable is edited": (folder) => writeFileSync(join(folder, "b.txt"), "Third!"),
    "a cable is added": (folder) => writeFileSync(join(folder, "c.txt"), ""),
    "a cable is removed": (folder) => rmSync(join(folder, "b.txt")),
    "a cable is renamed": (folder) => renameSync(join(folder, "b.txt"), join(folder, "c.txt")),
    "the corpus is described anew": (folder) =>
      writeFileSync(join(folder, "..", "corpus.json"), "{}"),
  };
  for (const [what, change] of Object.entries(changes))
    it(`changes when ${what}`, async () => {
      const folder = cables();
      const before = await tablesFingerprint(folder);
      change(folder);
      assert.notEqual(await tablesFingerprint(folder), before);
    });

  it("stays while nothing changes", async () => {
    const folder = cables();
    assert.equal(await tablesFingerprint(folder), await tablesFingerprint(folder));
  });
});

describe("listingOf(folder)", () => {
  it("changes when a file of a site is gone or cut short", async () => {
    const folder = cables();
    const whole = await listingOf(folder);
    writeFileSync(join(folder, "b.txt"), "");
    const short = await listingOf(folder);
    rmSync(join(folder, "b.txt"));
    assert.equal(new Set([whole, short, await listingOf(folder)]).size, 3);
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { replaceFolder } from "../loaders/replace.js";
import { temporaryFolder } from "./checkout.js";

/** A place for results in a new folder, with some files there. */
function place(...files: string[]): string {
  const out = join(temporaryFolder(), "tables");
  mkdirSync(out);
  for (const file of files) writeFileSync(join(out, file), "old");
  return out;
}

const writing = (files: string[]) => (folder: string) => {
  for (const file of files) writeFileSync(join(folder, file), "new");
  return Promise.resolve(files);
};

const read = (out: string) =>
  readdirSync(out)
    .sort()
    .map((file) => `${file} ${readFileSync(join(out, file), "utf8")}`);

/** The number of a process that has ended. */
function ended(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("replaceFolder(out, write)", () => {
  it("puts the new folder in the place of the old as one, and leaves nothing beside it", async () => {
    const out = place("a", "b");
    const before = statSync(out).ino;
    await replaceFolder(out, writing(["a", "b"]));
    assert.deepEqual(read(out), ["a new", "b new"]);
    assert.notEqual(statSync(out).ino, before);
    assert.deepEqual(readdirSync(dirname(out)), ["tables"]);
  });

  it("keeps the files of others", async () => {
    const out = place("a", "notes.txt");
    await replaceFolder(out, writing(["a", "b"]));
    assert.deepEqual(read(out), ["a new", "b new", "notes.txt old"]);
  });

  it("removes what an earlier run wrote and this one does not, but nothing of others", async () => {
    const described = (file: string) => ({
      path: file,
      hash: `sha256:${createHash("sha256").update("old").digest("hex")}`,
    });
    const out = place("a", "b", "notes.txt");
    const resources = ["a", "b"].map(described);
    writeFileSync(join(out, "datapackage.json"), JSON.stringify({ resources }));
    await replaceFolder(out, writing(["a", "datapackage.json"]));
    assert.deepEqual(read(out), ["a new", "datapackage.json new", "notes.txt old"]);
  });

  it("refuses in one line a place where no folder can be made", async () => {
    const refused = { name: "CommandError", message: /^no folder can be made: \/proc\/\S+$/ };
    for (const out of ["/proc/tables", "/proc/of/tables"])
      await assert.rejects(replaceFolder(out, writing(["a"])), refused);
  });

  it("leaves the old files where writing fails", async () => {
    const out = place("a");
    await assert.rejects(
      replaceFolder(out, async (folder) => {
        await writing(["a"])(folder);
        throw new Error("no space");
      }),
      /no space/,
    );
    assert.deepEqual(read(out), ["a old"]);
    assert.deepEqual(readdirSync(dirname(out)), ["tables"]);
  });

  it("brings back what a process that was killed between two moves has put aside", async () => {
    const out = join(temporaryFolder(), "tables");
    const pid = ended();
    mkdirSync(`${out}.last-${pid}`);
    writeFileSync(join(`${out}.last-${pid}`, "a"), "old");
    mkdirSync(`${out}.next-${pid}`);
    await assert.rejects(replaceFolder(out, () => Promise.reject(new Error("no space"))));
    assert.deepEqual(read(out), ["a old"]);
    assert.deepEqual(readdirSync(dirname(out)), ["tables"]);
  });
});

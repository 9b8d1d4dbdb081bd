import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { readFolder } from "../../loaders/read/folder.js";

const root = mkdtempSync(join(tmpdir(), "cables-"));
after(() => rmSync(root, { recursive: true }));

const folder = (name: string, paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), path);
  }
  return join(root, name);
};

describe("readFolder(directory)", () => {
  it("reads all cables of all folders, sorted by code unit", async () => {
    const directory = folder("sorted", ["b.txt", "a/z.XML", "B.TXT", "é.txt", "a/y/x.txt"]);
    const { files, skipped } = await readFolder(directory);
    assert.deepEqual(
      files.map((file) => file.path),
      ["B.TXT", "a/y/x.txt", "a/z.XML", "b.txt", "é.txt"],
    );
    assert.deepEqual(skipped, []);
    assert.equal(Buffer.from(files[1]!.bytes).toString(), "a/y/x.txt");
  });

  it("names what it does not know, and passes hidden files and corpus.json in silence", async () => {
    const directory = folder("unknown", [
      "a.txt",
      "scan.pdf",
      "x/note.md",
      ".DS_Store",
      "corpus.json",
      ".git/a.txt",
    ]);
    const { files, skipped } = await readFolder(directory);
    assert.deepEqual([files.length, skipped], [1, ["scan.pdf", "x/note.md"]]);
  });

  it("refuses a folder that is missing, and one without cables", async () => {
    const missing = join(root, "nowhere");
    await assert.rejects(readFolder(missing), {
      name: "InputError",
      message: new RegExp(`^${missing}:1: a folder that cannot be read: ENOENT`),
    });
    await assert.rejects(
      readFolder(folder("bare", ["scan.pdf"])),
      /:1: a folder without cables .*: 1 files of other types/,
    );
  });

  it("refuses a cable that cannot be read, by the path that the user can open", async () => {
    const broken = folder("broken", ["a.txt"]);
    symlinkSync("gone", join(broken, "b.txt"));
    await assert.rejects(readFolder(broken), {
      message: new RegExp(`^${broken}/b\\.txt:1: a file that cannot be read: ENOENT`),
    });
    const nested = folder("nested", ["a.txt", "c.txt/d.pdf"]);
    await assert.rejects(
      readFolder(nested),
      /nested\/c\.txt:1: a file that cannot be read: it is a folder/,
    );
  });
});

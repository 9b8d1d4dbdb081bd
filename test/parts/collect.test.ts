import assert from "node:assert/strict";
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { before, describe, it } from "node:test";
import type { Knowledge } from "../../loaders/knowledge.js";
import { type Collected, collectParts, makeShard } from "../../loaders/parts/collect.js";
import { readRows } from "../../loaders/parquet.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

let knowledge: Knowledge;
before(async () => {
  knowledge = await ownKnowledge();
});

/** Two letters of one derived name, and a note. */
function cables(): string {
  const folder = join(temporaryFolder(), "cables");
  mkdirSync(folder);
  const letter = "Letter from A. Smith to B. Jones\n\nMarch 4, 1950\n\n";
  writeFileSync(join(folder, "a.txt"), `${letter}The border is quiet.\n`);
  writeFileSync(join(folder, "b.txt"), `${letter}The border is closed.\n`);
  writeFileSync(join(folder, "c.txt"), "Note\n\nMay 5, 1951\n\nThree persons crossed.\n");
  return folder;
}

/** Sets the folder of parts, a new one, and lists what is kept in it. */
function kept(): () => string[] {
  const folder = temporaryFolder();
  process.env["PARTS"] = folder;
  return () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".bin"))
      .map((path) => join(folder, path));
}

describe("collectParts(cables, knowledge)", () => {
  it("names documents among all files, and gives their rows those names", async () => {
    kept();
    const { parts } = await collectParts(cables(), knowledge);
    const ids = parts.map(({ entries }) => entries[0]?.id ?? "");
    assert.equal(ids[1], `${String(ids[0])}-2`);
    for (const { folder, tables, entries } of parts) {
      assert.equal(tables.documents[0]?.id, entries[0]?.id);
      for (const { document_id } of await readRows(folder, "passages"))
        assert.equal(document_id, entries[0]?.id);
    }
  });

  it("gives the same from what is kept, and makes anew what was cut off", async () => {
    const files = kept();
    const folder = cables();
    const made = await collectParts(folder, knowledge);
    assert.deepEqual(await collectParts(folder, knowledge), made);
    for (const file of files()) truncateSync(file, 100);
    assert.deepEqual(await collectParts(folder, knowledge), made);
    for (const part of made.parts) truncateSync(join(part.folder, "terms.parquet"), 10);
    assert.deepEqual(await collectParts(folder, knowledge), made);
    assert.equal((await readRows(made.parts[0]!.folder, "terms")).length > 0, true);
  });

  it("makes only the part of the file that has changed", async () => {
    const files = kept();
    const folder = cables();
    await collectParts(folder, knowledge);
    const before = files();
    writeFileSync(join(folder, "c.txt"), "Note\n\nMay 5, 1951\n\nFour persons crossed.\n");
    await collectParts(folder, knowledge);
    assert.equal(files().length, before.length + 2);
  });

  it("merges what shards have made, and refuses to where one is missing", async () => {
    kept();
    const folder = cables();
    const whole = await collectParts(folder, knowledge);
    const shown = ({ parts, unread }: Collected) =>
      JSON.stringify([parts.map((part) => ({ ...part, folder: basename(part.folder) })), unread]);
    kept();
    await makeShard(folder, { shard: 1, of: 2 }, knowledge);
    await assert.rejects(collectParts(folder, knowledge, { merge: true }), {
      message: /b\.txt: its part has not been made/,
    });
    await makeShard(folder, { shard: 2, of: 2 }, knowledge);
    const merged = await collectParts(folder, knowledge, { merge: true });
    assert.equal(shown(merged), shown(whole));
  });
});

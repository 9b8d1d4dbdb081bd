import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { Knowledge } from "../../loaders/knowledge.js";
import { makeShard } from "../../loaders/parts/collect.js";
import { ngramsOf } from "../../loaders/extract/words/ngrams.js";
import { mergeParts } from "../../loaders/parts/merge.js";
import { makePart, tiesOf } from "../../loaders/parts/part.js";
import { silent } from "../../loaders/progress.js";
import { buildTables } from "../../loaders/tables.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

let knowledge: Knowledge;
before(async () => {
  knowledge = await ownKnowledge();
});

/** A telegram, one that cites it, and a note in two languages. */
function cables(): string {
  const folder = join(temporaryFolder(), "cables");
  mkdirSync(folder);
  const head = (number: number, day: number) =>
    `Telegram No. ${number}\n\nFrom the Consulate General at Hong Kong to the Department of State\n\nMay ${day}, 1962\n\n`;
  const words = "About 300 refugees crossed the border from China to Hong Kong on May 4, 1962.";
  writeFileSync(join(folder, "a.txt"), `${head(41, 5)}${words}\n`);
  writeFileSync(join(folder, "b.txt"), `${head(44, 8)}My telegram No. 41 of May 5. ${words}\n`);
  writeFileSync(join(folder, "c.txt"), "Note\n\nMay 9, 1962\n\n五月四日有三百名难民越界。\n");
  return folder;
}

/** Makes the tables of cables, with a folder of parts, and gives the bytes of each file. */
async function built(folder: string, parts: string, merge = false): Promise<[string, string][]> {
  process.env["PARTS"] = parts;
  const out = join(temporaryFolder(), "tables");
  await buildTables({ cables: folder, out, merge });
  return readdirSync(out)
    .sort()
    .map((file) => [file, readFileSync(join(out, file)).toString("base64")]);
}

describe("mergeParts(parts, knowledge, progress)", () => {
  it("ties a citation to the document of another file, and counts words over all", () => {
    const folder = cables();
    const parts = readdirSync(folder).map((path) => tiesOf(makePart(folder, path, knowledge)));
    const merged = mergeParts(parts, knowledge, silent);
    const [first, second] = parts.map((part) => part.entries[0]?.id);
    const cited = merged.citations.filter(({ document_id }) => document_id === second);
    assert.deepEqual(
      cited.map(({ target_id }) => target_id),
      [first],
    );
    const refugees = merged.vocabulary.find(({ term }) => term === "refugees");
    assert.deepEqual([refugees?.count, refugees?.documents], [2, 2]);
    const runs = ngramsOf(merged.counts.ngrams);
    assert.ok(runs.some(({ term, count }) => term === "the border" && count === 1));
    assert.equal(merged.claims.length > 0, true);
    assert.equal(merged.assertions.length <= merged.claims.length, true);
  });
});

describe("the tables of parts", () => {
  it("are the same bytes by one run, by shards in any order, and by a run that goes on", async () => {
    const folder = cables();
    const whole = await built(folder, temporaryFolder());
    assert.equal(whole.length > 30, true);
    const shards = temporaryFolder();
    process.env["PARTS"] = shards;
    for (const shard of [3, 1, 2]) await makeShard(folder, { shard, of: 3 }, knowledge);
    assert.deepEqual(await built(folder, shards, true), whole);
    const begun = temporaryFolder();
    process.env["PARTS"] = begun;
    await makeShard(folder, { shard: 2, of: 3 }, knowledge);
    assert.deepEqual(await built(folder, begun), whole);
  });
});

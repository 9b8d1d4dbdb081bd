import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeParts } from "../../loaders/parts/workshop.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

/** Three notes, and a file that is no text. */
function cables(): string {
  const folder = temporaryFolder();
  for (const [index, name] of ["a.txt", "b.txt", "c.txt"].entries())
    writeFileSync(
      join(folder, name),
      `Note\n\nMay ${index + 1}, 1951\n\nAbout ${index + 2}00 refugees crossed the border.\n`,
    );
  writeFileSync(join(folder, "d.xml"), "<TEI><text>never closed");
  return folder;
}

/** Everything that is made of the cables by some threads: files by path, and refusals. */
async function made(folder: string, threads: number) {
  const kept = temporaryFolder();
  mkdirSync(kept, { recursive: true });
  const refused: string[] = [];
  const jobs = readdirSync(folder).map((path) => ({ path, folder: join(kept, path) }));
  const knowledge = await ownKnowledge();
  const done = (job: { path: string }, refusal: Error | null) => {
    if (refusal) refused.push(`${job.path} ${refusal.message.replace(folder, "")}`);
  };
  await makeParts(folder, jobs, knowledge, done, threads);
  const files = readdirSync(kept, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[a-z]+$/.test(path) && !path.endsWith(".txt"))
    .sort();
  const bytes = files.map((path) => readFileSync(join(kept, path)).toString("base64"));
  return { files, bytes, refused };
}

describe("makeParts(cables, jobs, knowledge, done, threads)", () => {
  it("makes the same bytes in one thread and in two, and tells of what cannot be read", async () => {
    const folder = cables();
    const [one, two] = [await made(folder, 1), await made(folder, 2)];
    assert.deepEqual(two, one);
    assert.equal(one.files.filter((file) => file.endsWith("claims.parquet")).length, 3);
    assert.equal(one.refused.length, 1);
    assert.match(one.refused[0] ?? "", /^d\.xml .*d\.xml:1: /);
  });
});

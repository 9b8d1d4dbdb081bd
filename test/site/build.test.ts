import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { listingOf } from "../../loaders/site/fingerprint.js";
import {
  commandOf,
  copyWithOnePage,
  type Outcome,
  runScript,
  temporaryFolder,
} from "../checkout.js";
import { assertRefused } from "../acceptance/refused.js";

const script = "loaders/site/build.ts";

describe("npm run build", () => {
  const copy = copyWithOnePage();
  const dist = join(copy, "dist");
  const cables = join(temporaryFolder(), "border");
  mkdirSync(cables);
  const write = (name: string, text: string): void => writeFileSync(join(cables, name), text);
  const build = (): Promise<Outcome> => runScript(copy, script, [], { CABLES: cables });
  const documents = (): string[] => readdirSync(join(dist, "documents")).sort();

  write("first.txt", "First note on the border\n\nMarch 4, 1950\n\nNothing has happened.\n");
  write("second.txt", "Second note on the border\n\nMarch 5, 1950\n\nNothing again.\n");

  it("makes a page for each document, sealed and with its own words", async () => {
    const { status, stderr } = await build();
    assert.equal(status, 0, stderr);
    assert.equal(documents().length, 2, documents().join());
    const page = readFileSync(join(dist, "documents", documents()[0]!), "utf8");
    assert.match(page, /Content-Security-Policy/);
    assert.match(page, /Nothing has happened\./);
    assert.ok(existsSync(join(dist, "data", "documents.parquet")));
  });

  it("leaves the last site whole when a cable cannot be read, and says which in one line", async () => {
    const before = await listingOf(dist);
    write("empty.txt", "");
    const outcome = await build();
    rmSync(join(cables, "empty.txt"));
    assertRefused(outcome, /\bborder\/empty\.txt:1: /);
    assert.equal(await listingOf(dist), before);
    assert.ok(!existsSync(`${dist}.next`));
  });

  it("leaves the last site whole when a page has a link that leads nowhere", async () => {
    const before = await listingOf(dist);
    const page = join(copy, "docs", "dead-end.md");
    writeFileSync(page, "# Dead end\n\n[nowhere](./no-such-page)\n");
    const { status, stderr } = await build();
    rmSync(page);
    assert.equal(status, 1);
    assert.match(stderr, /dead-end\.html: link leads nowhere: \.\/no-such-page\.html/);
    assert.equal(await listingOf(dist), before);
  });

  it("leaves the last site whole when it is interrupted, and takes what has changed after that", async () => {
    const before = await listingOf(dist);
    rmSync(join(cables, "first.txt"));
    write("second.txt", "Second note on the border\n\nMarch 5, 1950\n\nMuch has happened.\n");
    const child = spawn(process.execPath, commandOf(script), {
      cwd: copy,
      env: { ...process.env, CABLES: cables },
    });
    while (!existsSync(`${dist}.next`)) {
      assert.equal(child.exitCode, null, "the build ended before it could be interrupted");
      await pause(20);
    }
    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number | null];
    assert.equal(code, 130);
    assert.equal(await listingOf(dist), before);
    renameSync(dist, `${dist}.previous`);
    const { status, stderr } = await build();
    assert.equal(status, 0, stderr);
    assert.equal(documents().length, 1, documents().join());
    const page = readFileSync(join(dist, "documents", documents()[0]!), "utf8");
    assert.match(page, /Much has happened\./);
    assert.deepEqual(
      readdirSync(copy).filter((name) => name.startsWith("dist")),
      ["dist"],
    );
  });
});

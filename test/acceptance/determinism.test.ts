/** The same cables give the same bytes, wherever, whenever and in whatever locale; without a network. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  commandOf,
  cloneCheckout,
  copyCheckout,
  root,
  runProgram,
  runScript,
  takeSound,
  temporaryFolder,
} from "../checkout.js";
import { builtSite } from "../site.js";
import { FIVE, fiveTables } from "./tables.js";

const ELSEWHERE = { TZ: "Pacific/Kiritimati", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" };

/** SHA-256 of each file below a folder, by its path. */
function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  const hash = (path: string) => createHash("sha256").update(readFileSync(join(folder, path)));
  return Object.fromEntries(files.map((path) => [path, hash(path).digest("hex")]));
}

/** The command that runs another in an empty network namespace; null where this machine forbids it. */
function withoutNetwork(): string[] | null {
  const ways = [
    ["unshare", "--net"],
    ["unshare", "--net", "--map-root-user"],
  ];
  return ways.find(([name, ...words]) => spawnSync(name!, [...words, "true"]).status === 0) ?? null;
}

describe("two runs of the tables", () => {
  it("give the same bytes in another folder, time zone and locale", async () => {
    const here = await fiveTables();
    const out = join(temporaryFolder(), "elsewhere", "tables");
    const copy = copyCheckout();
    const words = ["--cables", join(copy, "data", "cables"), "--out", out];
    // Parts that were made here would say nothing of another locale.
    const env = { ...ELSEWHERE, PARTS: temporaryFolder() };
    const { status, stderr } = await runScript(copy, "loaders/tables.ts", words, env);
    assert.equal(status, 0, stderr);
    assert.deepEqual(fingerprints(out), fingerprints(here));
  });

  it("give the same bytes over tables that are there", async () => {
    const out = join(temporaryFolder(), "tables");
    cpSync(await fiveTables(), out, { recursive: true });
    const before = fingerprints(out);
    const words = ["--cables", FIVE, "--out", out];
    const { status, stderr } = await runScript(root, "loaders/tables.ts", words);
    assert.equal(status, 0, stderr);
    assert.deepEqual(fingerprints(out), before);
  });
});

describe("two builds of the site", () => {
  it("give the same bytes, the second elsewhere and without a network", async (test) => {
    const first = fingerprints(await builtSite());
    const copy = cloneCheckout();
    takeSound(copy);
    const wrapper = withoutNetwork();
    if (!wrapper) test.diagnostic("built with the network: this machine allows no namespace");
    const command = [...(wrapper ?? []), process.execPath];
    const [program = "", ...words] = [...command, ...commandOf("loaders/site/build.ts")];
    const { status, stderr } = await runProgram(program, words, copy, ELSEWHERE);
    assert.equal(status, 0, stderr);
    assert.deepEqual(fingerprints(join(copy, "dist")), first);
  });
});

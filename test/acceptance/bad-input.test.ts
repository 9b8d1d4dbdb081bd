/** Input that cannot be taken: one line that says where and what, and the last output untouched. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { InputError } from "../../loaders/document.js";
import { buildTables } from "../../loaders/tables.js";
import { commandOf, type Outcome, root, runScript, temporaryFolder } from "../checkout.js";
import { openTables } from "../query.js";
import { GB18030, LETTER, REFUSED, assertRefused, folderOf, folderWithPipe } from "./refused.js";

function tables(cables: string, out: string): Promise<Outcome> {
  return runScript(root, "loaders/tables.ts", ["--cables", cables, "--out", out]);
}

/** What the command would end with, without the start of a program: what it writes of bad input is the message. */
async function tablesHere(cables: string, out: string): Promise<Outcome> {
  try {
    await buildTables({ cables, out });
    return { status: 0, stdout: "", stderr: "" };
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return { status: 1, stdout: "", stderr: error.message };
  }
}

/** Where not even the superuser makes a folder. */
const READ_ONLY = "/sys";

describe("npm run tables, on input that it cannot take", () => {
  const last = join(temporaryFolder(), "tables");
  const bytes = () =>
    readdirSync(last).map((file) => [file, readFileSync(join(last, file), "hex")]);
  before(async () => {
    const { status, stderr } = await tables(folderOf({ "good.txt": LETTER }), last);
    assert.equal(status, 0, stderr);
  });

  for (const [what, files, named] of REFUSED)
    it(`refuses ${what} in one line, and leaves the last tables`, async () => {
      const before = bytes();
      // One by the program as a user starts it, the others by what it runs.
      const make = what === "an empty file" ? tables : tablesHere;
      assertRefused(await make(folderOf(files), last), named);
      assert.deepEqual(bytes(), before);
      assert.deepEqual(readdirSync(join(last, "..")), ["tables"]);
    });

  it("refuses a folder that is not there", async () => {
    const before = bytes();
    assertRefused(await tablesHere("/nowhere/cables", last), /^\/nowhere\/cables:1: /);
    assert.deepEqual(bytes(), before);
  });

  it("refuses a file where a folder should be", async () => {
    const folder = folderOf({ "a.txt": LETTER });
    assertRefused(await tablesHere(join(folder, "a.txt"), last), /a\.txt:1: /);
  });
});

describe("npm run tables, where several files cannot be read", () => {
  const files = { "a.txt": LETTER, "empty.txt": "", "gb.txt": GB18030, "broken.txt": null };

  it("names them all, a line each", async () => {
    const { status, stderr } = await tables(folderOf(files), join(temporaryFolder(), "tables"));
    assert.equal(status, 1);
    const told = stderr.trimEnd().split("\n").slice(-3);
    for (const [index, name] of ["broken", "empty", "gb"].entries())
      assert.match(told[index] ?? "", new RegExp(`cables/${name}\\.txt:1: `));
    assert.doesNotMatch(stderr, /^\s+at /m);
  });

  it("makes the tables without them where it is told to, and lists them", async () => {
    const out = join(temporaryFolder(), "tables");
    const words = ["--cables", folderOf(files), "--out", out, "--skip-bad"];
    const { status, stderr } = await runScript(root, "loaders/tables.ts", words);
    assert.equal(status, 0, stderr);
    const query = await openTables(out);
    assert.equal((await query("from documents")).length, 1);
    const listed = await query("select path, message from unread_files");
    assert.deepEqual(
      listed.map(({ path }) => path),
      ["broken.txt", "empty.txt", "gb.txt"],
    );
    for (const { message } of listed) assert.match(String(message), /^1: [a-z]/);
  });
});

describe("npm run tables, asked for what cannot be", () => {
  const cases: [what: string, words: (folder: string) => string[], said: RegExp][] = [
    ["an unknown option", () => ["--tables"], /unknown option '--tables'.*--cables, --out/],
    ["an option without its value", () => ["--out"], /--out/],
    ["a file as --out", (folder) => ["--out", join(folder, "a.txt")], /not a folder: .*a\.txt$/],
    [
      "a folder below a file as --out",
      (folder) => ["--out", join(folder, "a.txt", "b")],
      /not a folder/,
    ],
  ];
  for (const [what, words, said] of cases)
    it(`refuses ${what} in one line`, async () => {
      const folder = folderOf({ "a.txt": LETTER });
      const outcome = await runScript(root, "loaders/tables.ts", [
        "--cables",
        folder,
        ...words(folder),
      ]);
      assert.equal(outcome.status, 1);
      assert.match(outcome.stderr.trimEnd().split("\n").at(-1) ?? "", said);
      assert.doesNotMatch(outcome.stderr, /^\s+at /m);
      assert.deepEqual(readdirSync(folder), ["a.txt"]);
    });

  it(
    "refuses a folder that nothing can be written to, in one line",
    { skip: process.platform === "linux" ? false : "asks for a file system of the kernel" },
    async () => {
      const out = join(READ_ONLY, "tables");
      const { status, stderr } = await tables(folderOf({ "a.txt": LETTER }), out);
      assert.equal(status, 1);
      assert.match(stderr.trimEnd().split("\n").at(-1) ?? "", /tables.*: E(PERM|ACCES|ROFS): /);
      assert.doesNotMatch(stderr, /^\s+at /m);
    },
  );

  it(
    "refuses a named pipe, which would never end",
    { skip: process.platform === "win32" },
    async () => {
      const folder = folderWithPipe();
      symlinkSync("loop.txt", join(folder, "loop.txt"));
      const { status, stderr } = await tables(folder, join(temporaryFolder(), "tables"));
      assert.equal(status, 1);
      const told = stderr.trimEnd().split("\n").slice(-2);
      assert.match(told[0] ?? "", /loop\.txt:1: a file that cannot be read: ELOOP/);
      assert.match(told[1] ?? "", /pipe\.txt:1: a file that cannot be read: it is no plain file$/);
    },
  );

  it("leaves nothing where it is interrupted", async () => {
    const place = temporaryFolder();
    const words = [...commandOf("loaders/tables.ts"), "--cables", folderOf({ "a.txt": LETTER })];
    const child = spawn(process.execPath, [...words, "--out", join(place, "tables")], {
      cwd: root,
    });
    while (readdirSync(place).length === 0) {
      assert.equal(child.exitCode, null, "it ended before it could be interrupted");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill("SIGTERM");
    const [code] = (await once(child, "exit")) as [number | null];
    assert.equal(code, 143);
    assert.deepEqual(readdirSync(place), []);
  });
});

describe("npm run tables, on input that is odd and can be taken", () => {
  it("takes a document without a date: NULL and a finding", async () => {
    const out = join(temporaryFolder(), "tables");
    const undated = "Note on the border\n\nThe border is quiet, and nobody knows since when.\n";
    const { status, stderr } = await tablesHere(folderOf({ "undated.txt": undated }), out);
    assert.equal(status, 0, stderr);
    const query = await openTables(out);
    assert.deepEqual(await query("select date, edtf, date_basis from documents"), [
      { date: null, edtf: null, date_basis: null },
    ]);
    const findings = await query("select message from findings where message ilike '%date%'");
    assert.equal(findings.length, 1);
  });

  it("skips a file of an unknown type, and names it in a warning", async () => {
    const out = join(temporaryFolder(), "tables");
    const folder = folderOf({ "good.txt": LETTER, "scans/page 1.pdf": "%PDF-1.4" });
    const { status, stderr } = await tables(folder, out);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^warning: .*scans\/page 1\.pdf/m);
    const query = await openTables(out);
    assert.equal((await query("from documents")).length, 1);
  });

  it("takes UTF-16 and UTF-8 with a mark, and CRLF, as the same text", async () => {
    const crlf = LETTER.replaceAll("\n", "\r\n");
    const encodings: Record<string, Uint8Array> = {
      plain: Buffer.from(LETTER),
      marked: Buffer.from(`\ufeff${LETTER}`),
      wide: Buffer.from(`\ufeff${crlf}`, "utf16le"),
      big: Buffer.from(`\ufeff${crlf}`, "utf16le").swap16(),
    };
    const texts: unknown[] = [];
    for (const content of Object.values(encodings)) {
      const out = join(temporaryFolder(), "tables");
      const { status, stderr } = await tablesHere(folderOf({ "letter.txt": content }), out);
      assert.equal(status, 0, stderr);
      texts.push(await (await openTables(out))("from texts"));
    }
    for (const text of texts) assert.deepEqual(text, texts[0]);
  });
});

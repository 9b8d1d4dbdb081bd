import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readRows, writeTables } from "../loaders/parquet.js";
import { type Row, type Tables, tableNames } from "../loaders/schema.js";

const none = () => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;

const passage = (position: number, quote: string): Row<"passages"> => ({
  document_id: "a",
  language: "zh",
  start: 0,
  stop: quote.length,
  quote,
  position,
  kind: "body",
  counterpart: null,
});

describe("writeTables(tables, folder)", () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), "crossings-parquet-"))));
  after(() => rm(folder, { recursive: true }));

  it("gives back what was written, in the schema's order", async () => {
    const rows = [passage(2, "越界"), passage(10, "'; drop table x; --"), passage(1, "苏侨\n𠀀")];
    await writeTables({ ...none(), passages: rows }, folder);
    assert.deepEqual(await readRows(folder, "passages"), [rows[2], rows[0], rows[1]]);
  });

  it("keeps dates as days and what is unknown as null", async () => {
    const finding = { kind: "undated", message: "no date", quote: null };
    const place = { document_id: "a", language: null, start: null, stop: null };
    const date: Row<"dates"> = {
      ...passage(1, "1952"),
      role: "mentioned",
      date: "1952-01-01",
      date_end: null,
      edtf: "1952",
      note: null,
    };
    await writeTables({ ...none(), findings: [{ ...finding, ...place }], dates: [date] }, folder);
    const [read] = await readRows(folder, "dates");
    assert.equal(read!.date, "1952-01-01");
    assert.equal(read!.date_end, null);
    assert.equal((await readRows(folder, "findings"))[0]?.quote, null);
  });

  it("keeps lists as they were, whatever is in them and however long they are", async () => {
    const odd = ["a", 'b"c', "d\\e", "NULL", " x ", "a,b]", "{a:1}", "it's", "", "边民 😀", "n\nm"];
    const long = Array.from({ length: 5000 }, (_, index) => index);
    const row = { document_id: "a", language: "en" };
    const rows: Row<"tokens">[] = [
      { ...row, position: 1, terms: odd, starts: [-1], stops: [] },
      { ...row, position: 2, terms: long.map(String), starts: long, stops: long },
    ];
    await writeTables({ ...none(), tokens: rows }, folder);
    assert.deepEqual(await readRows(folder, "tokens"), rows);
  });

  it("takes more rows than one chunk, and says the files' sizes and sums", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => passage(index + 1, `p${index}`));
    const files = await writeTables({ ...none(), passages: rows }, folder);
    assert.equal((await readRows(folder, "passages")).length, 5000);
    const bytes = await readFile(join(folder, "passages.parquet"));
    assert.deepEqual(files.get("passages.parquet"), {
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
  });

  it("refuses two rows of one key, an empty text and a value that is not of the list", async () => {
    const write = (rows: Row<"passages">[]) => writeTables({ ...none(), passages: rows }, folder);
    await assert.rejects(
      write([passage(1, "a"), passage(1, "b")]),
      /two rows of passages with one key/,
    );
    await assert.rejects(write([passage(1, "")]), /constraint/i);
    await assert.rejects(write([{ ...passage(1, "a"), kind: "verse" as "body" }]), /constraint/i);
  });
});

describe("a CSV that is too long", () => {
  it("is left out, and its Parquet stays", async () => {
    const folder = await mkdtemp(join(tmpdir(), "crossings-parquet-"));
    const words = "x".repeat(1_000_000);
    const rows = Array.from({ length: 11 }, (_, at) => passage(at + 1, words));
    const files = await writeTables({ ...none(), passages: rows }, folder);
    assert.deepEqual([files.has("passages.parquet"), files.has("passages.csv")], [true, false]);
    assert.ok(files.has("dates.csv"));
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith("passages")),
      ["passages.parquet"],
    );
    await rm(folder, { recursive: true });
  });
});

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parquetMetadata } from "hyparquet";
import {
  type ParquetFile,
  groupsIn,
  openParquet,
  readFileRows,
} from "../../../docs/components/query/parquet-file.js";
import { writeTables } from "../../../loaders/parquet.js";
import { type Tables, tableNames } from "../../../loaders/schema.js";

/** Passages 1–50 of documents d000–d199: 10,000 rows in five groups. */
const rows: Tables["tokens"] = Array.from({ length: 200 }, (_, document) =>
  Array.from({ length: 50 }, (_, at) => ({
    document_id: `d${String(document).padStart(3, "0")}`,
    language: document % 2 === 0 ? "en" : "zh",
    position: at + 1,
    terms: ["border", `边民 ${at}`],
    starts: [at, at + 9],
    stops: [at + 6, at + 12],
  })),
).flat();

describe("readFileRows(file, {columns, where, rowStart, rowEnd})", () => {
  let folder: string;
  let file: ParquetFile;
  let fetched = 0;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "crossings-parquet-file-"));
    const none = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
    await writeTables({ ...none, tokens: rows }, folder);
    const bytes = new Uint8Array(await readFile(join(folder, "tokens.parquet")));
    file = {
      metadata: parquetMetadata(bytes.buffer),
      file: {
        byteLength: bytes.length,
        slice(start, end) {
          const part = bytes.slice(start, end).buffer;
          fetched += part.byteLength;
          return part;
        },
      },
    };
  });
  after(() => rm(folder, { recursive: true }));

  async function costOf(work: () => Promise<unknown>): Promise<number> {
    fetched = 0;
    await work();
    return fetched;
  }

  it("is written in groups that follow each other from its first row to its last", () => {
    const groups = groupsIn(file);
    assert.ok(groups.length > 1);
    assert.deepEqual(
      groups.map(({ rowStart }) => rowStart),
      [0, ...groups.map(({ rowEnd }) => rowEnd).slice(0, -1)],
    );
    assert.equal(groups.at(-1)?.rowEnd, rows.length);
  });

  it("is opened by the end of its file", async () => {
    const padded = new Uint8Array(1_000_000 + file.file.byteLength);
    padded.set(new Uint8Array(await file.file.slice(0)), 1_000_000);
    const asked: number[] = [];
    const slice = (start: number, stop = padded.length) => {
      asked.push(stop - start);
      return padded.slice(start, stop).buffer;
    };
    const { metadata } = await openParquet({ byteLength: padded.length, slice });
    assert.deepEqual(metadata, file.metadata);
    assert.deepEqual(asked, [32_768]);
  });

  it("gives back every row, with its lists, in order", async () => {
    assert.ok(file.metadata.row_groups.length > 3);
    assert.deepEqual(await readFileRows(file), rows);
  });

  it("finds the rows of some values, wherever they are", async () => {
    const where = { document_id: ["d003", "d150", "nowhere"] };
    const expected = rows.filter(({ document_id }) => where.document_id.includes(document_id));
    assert.deepEqual(await readFileRows(file, { where }), expected);
  });

  it("asks of each column that it is wanted in, numbers among them", async () => {
    const where = { language: ["zh"], position: [7, 8], document_id: ["d001", "d002"] };
    assert.deepEqual(
      (await readFileRows(file, { where, columns: ["starts"] })).map((row) => row["starts"]),
      [
        [6, 15],
        [7, 16],
      ],
    );
  });

  it("fetches only the groups of rows that may have a value", async () => {
    const all = await costOf(() => readFileRows(file));
    const one = await costOf(() => readFileRows(file, { where: { document_id: ["d003"] } }));
    assert.ok(one > 0 && one < all / 3, `${one} of ${all} bytes`);
    assert.equal(await costOf(() => readFileRows(file, { where: { document_id: ["x"] } })), 0);
  });

  it("fetches only the columns that are asked for", async () => {
    const all = await costOf(() => readFileRows(file));
    assert.ok((await costOf(() => readFileRows(file, { columns: ["language"] }))) < all / 10);
  });

  it("keeps to a range of rows", async () => {
    const range = { rowStart: 4090, rowEnd: 4100 };
    assert.deepEqual(await readFileRows(file, range), rows.slice(4090, 4100));
    const where = { position: [41, 50] };
    assert.deepEqual(
      (await readFileRows(file, { ...range, where })).map(({ position }) => position),
      [41, 50],
    );
  });
});

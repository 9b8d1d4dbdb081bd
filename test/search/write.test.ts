import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { inflateRawSync } from "node:zlib";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { searchIndex } from "../../loaders/search/index.js";
import { searchFiles, writeSearch } from "../../loaders/search/write.js";
import { temporaryFolder } from "../checkout.js";
import { searchable } from "./open.js";

const DOCUMENTS = [
  searchable("b", { en: ["The pass is shut."] }, { date: "1950-05-03" }),
  searchable("a", { zh: ["山口𠀀關閉"], en: ["The ferry waits."] }, { title: "A ferry" }),
];

async function written(documents = DOCUMENTS) {
  const folder = temporaryFolder();
  const names = await writeSearch(searchIndex(documents), folder);
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name))).buffer;
  return {
    names,
    bytes,
    rows: (name: string) =>
      parquetReadObjects({ file: bytes(name) }) as Promise<Record<string, unknown>[]>,
  };
}

/** What a file says of the index beside its rows. */
function said(file: ArrayBuffer): Record<string, string> {
  const { key_value_metadata = [] } = parquetMetadata(file);
  return Object.fromEntries(key_value_metadata.map(({ key, value = "" }) => [key, value]));
}

/** The values of a file from a byte on: each after its length, in four bytes. */
function valuesFrom(file: ArrayBuffer, start: number, count: number): Uint8Array[] {
  const view = new DataView(file);
  let at = start;
  return Array.from({ length: count }, () => {
    const length = view.getUint32(at, true);
    const value = new Uint8Array(file, at + 4, length);
    at += 4 + length;
    return value;
  });
}

describe("writeSearch(index, folder)", () => {
  it("writes the four files, the first two of which a search opens", async () => {
    assert.deepEqual((await written()).names, searchFiles);
  });

  it("has a row for each text, in the order of documents and languages", async () => {
    const { rows } = await written();
    const texts = await rows("search-documents.parquet");
    assert.deepEqual(
      texts.map(({ document_id, language, title, date }) => [
        document_id,
        language,
        title,
        date ?? null,
      ]),
      [
        ["a", "en", "A ferry", null],
        ["a", "zh", "A ferry", null],
        ["b", "en", "b", "1950-05-03"],
      ],
    );
    assert.equal(texts[1]?.["characters"], 5);
  });

  it("lists blocks of postings, then stretches of text, with the bytes of each", async () => {
    const { bytes, rows } = await written();
    const directory = await rows("search-directory.parquet");
    const blocks = directory.filter(({ kind }) => kind != null);
    const stretches = directory.slice(blocks.length);
    assert.ok(blocks.length > 0);
    assert.equal(stretches.length, 3);
    const about = said(bytes("search-documents.parquet"));
    for (const [name, start, listed] of [
      ["search-postings.parquet", "postings_start", blocks],
      ["search-texts.parquet", "texts_start", stretches],
    ] as const) {
      const values = valuesFrom(bytes(name), Number(about[start]), listed.length);
      assert.deepEqual(
        values.map(({ length }) => length),
        listed.map((row) => row["bytes"]),
        name,
      );
    }
  });

  it("has the texts where the documents file says, each to be inflated by itself", async () => {
    const { bytes } = await written();
    const start = Number(said(bytes("search-documents.parquet"))["texts_start"]);
    const texts = valuesFrom(bytes("search-texts.parquet"), start, 3).map((value) =>
      inflateRawSync(value).toString(),
    );
    assert.match(texts[0] ?? "", /The ferry waits\./);
    assert.match(texts[1] ?? "", /山口𠀀關閉/);
    assert.match(texts[2] ?? "", /The pass is shut\./);
  });

  it("gives the same bytes for the same documents in another order", async () => {
    const [one, other] = [await written(), await written([...DOCUMENTS].reverse())];
    for (const name of searchFiles)
      assert.deepEqual(Buffer.from(one.bytes(name)), Buffer.from(other.bytes(name)), name);
  });

  it("writes an index of nothing", async () => {
    const { rows } = await written([]);
    assert.deepEqual(await rows("search-documents.parquet"), []);
    assert.deepEqual(await rows("search-directory.parquet"), []);
  });
});

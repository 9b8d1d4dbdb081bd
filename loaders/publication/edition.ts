/** Which edition of a corpus a site shows: its publisher's version and date, and a hash of its documents. */
import { createHash } from "node:crypto";
import { readRows } from "../parquet.js";
import type { Row } from "../schema.js";
import type { Publication } from "./about.js";

export interface Edition {
  version: string | null;
  date: string | null;
  /** SHA-256, hexadecimal, of what `corpusHash` hashes. */
  corpus: string;
}

/**
 * A hash of the documents as received: SHA-256 over the lines `<sha256>  <source>` of their files, sorted,
 * each file once, with a line feed behind each (the form that `sha256sum` writes).
 */
export function corpusHash(
  documents: readonly Pick<Row<"documents">, "source" | "sha256">[],
): string {
  const lines = new Set(documents.map(({ sha256, source }) => `${sha256}  ${source}\n`));
  const hash = createHash("sha256");
  for (const line of [...lines].sort()) hash.update(line);
  return hash.digest("hex");
}

/** The edition that a folder of tables holds. Throws where there is no documents.parquet. */
export async function editionOf(tables: string, publication: Publication): Promise<Edition> {
  const corpus = corpusHash(await readRows(tables, "documents"));
  return { version: publication.version, date: publication.date, corpus };
}

/** In one line, as each page's foot says it: `Edition 1.0.0, 2026-11-26, corpus 3f2a9c01b7d4`. */
export function editionLine({ version, date, corpus }: Edition): string {
  const named = [version === null ? "Edition without a number" : `Edition ${version}`, date];
  return [...named.filter((part) => part !== null), `corpus ${corpus.slice(0, 12)}`].join(", ");
}

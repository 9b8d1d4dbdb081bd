/** An index of made-up documents, and a browser's fetch that reads files and counts what it takes. */
import { readFileSync } from "node:fs";
import { type Search, openSearch } from "../../docs/components/search/search.js";
import { type Searchable, searchIndex } from "../../loaders/search/index.js";
import { writeSearch } from "../../loaders/search/write.js";
import { temporaryFolder } from "../checkout.js";
import { type Part, documentOf } from "../extract/builders.js";

/** What was fetched so far. */
export interface Taken {
  requests: number;
  bytes: number;
}

/** Answers as a static host does: with the range asked for, or the whole file. */
export function fetchFiles(taken: Taken, { ranges = true } = {}) {
  return (path: string, request: RequestInit = {}): Promise<Response> => {
    const file = readFileSync(path);
    const range = new Headers(request.headers).get("range")?.match(/^bytes=(\d+)-(\d+)$/);
    const part = range && ranges ? file.subarray(Number(range[1]), Number(range[2]) + 1) : file;
    taken.requests += 1;
    taken.bytes += part.length;
    return Promise.resolve(
      new Response(new Uint8Array(part), { status: part === file ? 200 : 206 }),
    );
  };
}

/** Opens the index in a folder. */
export async function openFolder(
  folder: string,
  taken: Taken = { requests: 0, bytes: 0 },
): Promise<Search> {
  return openSearch(`${folder}/`, { fetch: fetchFiles(taken) });
}

/** A document to search: its words by language, and what else a test needs to say of it. */
export function searchable(
  id: string,
  texts: Record<string, readonly Part[]>,
  more: Partial<Omit<Searchable, "id" | "document" | "row">> & Partial<Searchable["row"]> = {},
): Searchable {
  const { from = [], to = [], title = id, kind = "cable", date = null, summary = null } = more;
  return { id, document: documentOf({ texts }), row: { title, kind, date, summary }, from, to };
}

/** Writes the index of some documents; returns its folder. */
export async function indexOf(documents: readonly Searchable[]): Promise<string> {
  const folder = temporaryFolder();
  await writeSearch(searchIndex(documents), folder);
  return folder;
}

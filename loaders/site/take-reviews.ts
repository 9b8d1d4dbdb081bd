/**
 * The address of the preview that takes what is judged at the desk into `data/review/`, and names into `data/authority/`.
 * It adds rows, and overwrites none.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AUTHORITY_FILES } from "../authority/read.js";
import { authorityInFolder } from "../authority/folder.js";
import type { SourceFile } from "../document.js";
import { withNewName } from "../authority/new-name.js";
import { SUBJECTS } from "../review/columns.js";
import { type Cells, mergeReviews } from "../review/merge.js";
import { answerOwn } from "./own-request.js";

export const reviewsAddress = "/_crossings/reviews";

/** Answers a request at the address: how many rows were added, or why none. `data` is the folder of data. */
export function takeReviews(
  request: IncomingMessage,
  response: ServerResponse,
  data: string,
): Promise<void> {
  return answerOwn(request, response, (asked) =>
    "authority" in asked ? nameTaken(asked, data) : taken(asked, data),
  );
}

async function taken({ subject, rows }: Record<string, unknown>, data: string): Promise<object> {
  const own = SUBJECTS.find((name) => name === subject);
  if (own === undefined) throw new Error("a review is of documents, dates, … (data/review/)");
  const { entities } = authorityInFolder(join(data, "authority"));
  const known = new Map(entities.map(({ row }) => [row.id, row.type]));
  const name = `review/${own}.csv`;
  const merged = mergeReviews(await fileIn(data, name), own, cellsIn(rows), known);
  if (merged.added > 0) await write(join(data, name), merged.text);
  const { added, kept, differing } = merged;
  return { path: `data/${name}`, added, kept, differing };
}

async function nameTaken(
  { authority, row }: Record<string, unknown>,
  data: string,
): Promise<object> {
  const file = Object.keys(AUTHORITY_FILES).find((name) => name === authority);
  if (file === undefined) throw new Error("a name goes into places.csv, people.csv, …");
  const present = await fileIn(data, `authority/${file}`);
  const [cells] = cellsIn([row]);
  const text = withNewName(present, file, cells ?? {});
  const others = authorityInFolder(join(data, "authority"));
  const within = cells?.["within"] ?? "";
  if (within !== "" && !others.entities.some(({ row: { id } }) => id === within))
    throw new Error(`within names nothing that the authority files have: ${within}`);
  if (others.entities.some(({ row: { id } }) => id === cells?.["id"]))
    throw new Error(`the authority files have this id: ${cells?.["id"] ?? ""}`);
  await write(join(data, "authority", file), text);
  return { path: `data/authority/${file}`, added: 1, kept: 0, differing: 0 };
}

function cellsIn(rows: unknown): Cells[] {
  if (!Array.isArray(rows)) throw new Error("rows is no list");
  return rows.map((row: unknown) => {
    if (typeof row !== "object" || row === null) throw new Error("a row is no object");
    const cells = Object.entries(row).filter(([, cell]) => typeof cell === "string");
    return Object.fromEntries(cells);
  });
}

async function fileIn(data: string, name: string): Promise<SourceFile | null> {
  const path = join(data, name);
  return existsSync(path) ? { path: `data/${name}`, bytes: await readFile(path) } : null;
}

/** Whole or not at all: whoever reads the file meanwhile reads the old one. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  const beside = `${path}.${String(process.pid)}`;
  await writeFile(beside, text);
  await rename(beside, path);
}

/** A figure as one file that needs nothing else: the query, its rows, and which edition of the corpus they are from. */
import { type AskedQuery, written } from "../query/answer.js";
import { siteRoot } from "../words/evidence.js";

/** Which corpus a site shows, as its data package says it. */
export interface Edition {
  title: string;
  /** `sha256:…` over the documents as received; null where the site does not say. */
  corpus: string | null;
  version: string | null;
}

/** Reads the edition from the site's data package. */
export async function readEdition(): Promise<Edition> {
  const response = await fetch(new URL("data/datapackage.json", siteRoot()));
  if (!response.ok) throw new Error(`no data package: status ${response.status}`);
  const { title, corpus, version } = (await response.json()) as Partial<Edition>;
  return { title: title ?? "Crossings", corpus: corpus ?? null, version: version ?? null };
}

export interface FigureFile {
  title: string;
  /** The page with all that was chosen on it; opening it shows the same view. */
  address: string;
  /** The same from the root of the site on, so that a copy elsewhere opens it too; null in files of before. */
  view: string | null;
  edition: Edition;
  query: AskedQuery | null;
  rows: readonly object[];
  /** Documents that the rows stand on, in alphabetical order. */
  documents: readonly string[];
  /**
   * Where the documents are from: named by the rows themselves; or, where these are counts that name none, all those
   * that the query's tables have rows of, or all of the corpus. Null in files of before.
   */
  documents_basis: "rows" | "tables" | "corpus" | null;
}

/** The file's text. `documentsIn` gives the documents that a table has rows of, null where it names none. */
export async function figureFile(
  figure: Omit<FigureFile, "documents" | "documents_basis" | "view">,
  documentsIn: DocumentsIn = documentsInTable,
): Promise<string> {
  const { address, rows, query } = figure;
  const found = await standingOn(rows, query?.tables ?? [], documentsIn);
  const file: FigureFile = { ...figure, view: viewOf(address), ...found };
  return JSON.stringify({ ...file, rows: written(file.rows) }, null, 2);
}

/** Ids of the documents that a table has rows of; null where it names none. */
export type DocumentsIn = (table: string) => Promise<readonly string[] | null>;

async function documentsInTable(table: string): Promise<readonly string[] | null> {
  const { documentsIn } = await import("../query/parquet.js");
  return documentsIn(table);
}

async function standingOn(
  rows: readonly object[],
  tables: readonly string[],
  documentsIn: DocumentsIn,
): Promise<Pick<FigureFile, "documents" | "documents_basis">> {
  const named = documentsOf(rows, tables);
  if (named.length > 0 || tables.length === 0) return { documents: named, documents_basis: "rows" };
  // The table of documents says of those in the others only what they are called.
  const others = tables.filter((table) => table !== "documents");
  const found = (await Promise.all(others.map(documentsIn))).filter((ids) => ids !== null).flat();
  if (found.length > 0) return { documents: [...new Set(found)].sort(), documents_basis: "tables" };
  return { documents: (await documentsIn("documents")) ?? [], documents_basis: "corpus" };
}

/** An address from the root of the site on; null for one that is not below it. */
export function viewOf(address: string, root: URL | string = siteRoot()): string | null {
  const base = new URL(root).href;
  return address.startsWith(base) ? address.slice(base.length) : null;
}

/**
 * The documents that rows name in their column `document_id`, also in the lists that they hold, or in `document_ids`; or
 * by `id`, where the table of documents is all that was asked.
 */
export function documentsOf(rows: readonly object[], tables: readonly string[] = []): string[] {
  const areDocuments = tables.join() === "documents";
  const found = new Set<unknown>();
  for (const row of rows as readonly Record<string, unknown>[]) {
    found.add(row["document_id"] ?? (areDocuments ? row["id"] : null));
    for (const [name, value] of Object.entries(row)) {
      if (!Array.isArray(value)) continue;
      for (const one of value as unknown[])
        found.add(
          name === "document_ids" ? one : (one as { document_id?: unknown } | null)?.document_id,
        );
    }
  }
  return [...found].filter((id) => typeof id === "string").sort();
}

/** How a chart is cited: its title, the corpus in its edition, and the address of this view. */
export function citationText(title: string, edition: Edition, address: string): string {
  const version = edition.version === null ? "" : `, version ${edition.version}`;
  const corpus = edition.corpus === null ? "" : ` (corpus ${edition.corpus})`;
  return `“${title}”, in ${edition.title}${version}${corpus}, ${address}.`;
}

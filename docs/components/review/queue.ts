/** What is to be judged: rows of the tables, as the desk shows them one by one. */
import { readTable } from "../query/parquet.js";
import type { TableName } from "../../../loaders/schema.js";

/** A row to be judged, and why it is asked for. */
export interface Item {
  subject: string;
  document_id: string;
  language: string | null;
  start: number | null;
  stop: number | null;
  quote: string | null;
  /** Why it is in the queue; empty where a reader asked for all rows. */
  reason: string;
}

/** What can be set in a subject's rows, as data/review.json has it. */
export interface ReviewFile {
  subject: string;
  table: TableName;
  needed: string[];
  never: string[];
  columns: ReviewColumn[];
}

export interface ReviewColumn {
  name: string;
  type: string;
  meaning: string;
  nullable?: true;
  values?: string[];
  /** Whether it names an entity of the authority files. */
  entity: boolean;
}

export interface ReviewFiles {
  anchor: string[];
  files: ReviewFile[];
}

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** The rows on an item's words, in the table's order: mostly one. */
export async function rowsOf(item: Item, { table }: ReviewFile): Promise<AnyRow[]> {
  if (item.subject === "documents")
    return await readTable("documents", {
      where: { id: [item.document_id] },
    });
  const rows = await tableRows(table, item.document_id);
  return rows.filter(
    (row) =>
      row["language"] === item.language && row["start"] === item.start && row["stop"] === item.stop,
  );
}

function tableRows(table: TableName, document: string): Promise<AnyRow[]> {
  return readTable(table as "dates", { where: { document_id: [document] } });
}

/** All rows of a subject in a document, as items; rows on the same words are one. */
export async function itemsIn(file: ReviewFile, document: string): Promise<Item[]> {
  if (file.subject === "documents") {
    const nothing = { language: null, start: null, stop: null, quote: null };
    return [{ subject: "documents", document_id: document, ...nothing, reason: "" }];
  }
  const seen = new Set<string>();
  return (await tableRows(file.table, document)).flatMap((row): Item[] => {
    const { language, start, stop, quote } = row as unknown as Item;
    const words = `${String(language)} ${String(start)} ${String(stop)}`;
    if (seen.has(words)) return [];
    seen.add(words);
    return [
      { subject: file.subject, document_id: document, language, start, stop, quote, reason: "" },
    ];
  });
}

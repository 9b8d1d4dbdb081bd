/** What the exports read of the tables: every row with evidence as an annotation, by document. */
import { readRows } from "../../parquet.js";
import type { TableName } from "../../schema.js";
import type { Annotation } from "./tei.js";

/** Tables whose rows say something of words in a text; passages and tokens are the text itself. */
const ANNOTATING = [
  "abbreviations",
  "attributes",
  "citations",
  "claims",
  "correspondents",
  "dates",
  "findings",
  "mentions",
] as const satisfies readonly TableName[];

const PLACE = new Set(["document_id", "language", "start", "stop", "quote"]);

interface Anchored {
  document_id: string;
  language: string | null;
  start: number | null;
  stop: number | null;
  quote: string | null;
}

/** Every annotation of a folder of tables, by document, in the order of their places. */
export async function annotationsByDocument(tables: string): Promise<Map<string, Annotation[]>> {
  const found = new Map<string, Annotation[]>();
  for (const table of ANNOTATING)
    for (const row of await readRows(tables, table)) {
      const annotation = annotationOf(table, row);
      if (annotation === null) continue;
      const own = found.get(row.document_id);
      if (own) own.push(annotation);
      else found.set(row.document_id, [annotation]);
    }
  for (const own of found.values()) own.sort(byPlace);
  return found;
}

/** A row as an annotation; null for a finding about what is absent, which has no words. */
function annotationOf(table: string, row: Anchored): Annotation | null {
  const { language, start, stop, quote } = row;
  if (language === null || start === null || stop === null || quote === null) return null;
  const values = Object.fromEntries(
    Object.entries(row as unknown as Annotation["values"]).filter(([name]) => !PLACE.has(name)),
  );
  return { table, language, start, stop, quote, values };
}

function byPlace(a: Annotation, b: Annotation): number {
  if (a.language !== b.language) return a.language < b.language ? -1 : 1;
  return a.start - b.start || a.stop - b.stop || (a.table < b.table ? -1 : 1);
}

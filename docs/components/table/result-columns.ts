/** The columns of any query's result, for a table whose rows lead to their documents, passages or words. */
import { documentHref, evidenceHref } from "../words/evidence.js";
import { type TableColumn, shownValue } from "./cells.js";

type ResultRow = Readonly<Record<string, unknown>>;

/** Where a row of a result leads: to its words, else its passage, else its document; null if it names none. */
export function rowHref(row: ResultRow): string | null {
  const { document_id, language, start, stop, position } = row;
  if (typeof document_id !== "string") return null;
  if (typeof language === "string" && typeof start === "number" && typeof stop === "number")
    return evidenceHref({ document_id, language, start, stop, quote: "" });
  if (typeof language === "string" && typeof position === "number")
    return documentHref(document_id, `${language}-p${position}`);
  return documentHref(document_id);
}

/** Letters of a text that would be a column of single words in a wide table. */
const LONG = 60;

/** Numbers stand to the right; the quotation is the link, and where there is none the document's id. */
export function resultColumns<Row extends object>(
  rows: readonly Row[] & { columns: string[] },
): TableColumn<Row>[] {
  const value = (row: Row, name: string) => (row as ResultRow)[name];
  const isNumber = (name: string) => rows.some((row) => typeof value(row, name) === "number");
  const isLong = (name: string) => rows.some((row) => shownValue(value(row, name)).length > LONG);
  const linked = rows.columns.includes("quote") ? "quote" : "document_id";
  return rows.columns.map((name) => ({
    name,
    ...(isNumber(name) ? { align: "right" as const } : {}),
    roomy: isLong(name),
    ...(name === linked ? { href: (row: Row) => rowHref(row as ResultRow) } : {}),
  }));
}

/** The years that a corpus is of. */
import { readRows } from "../parquet.js";

/** First and last year that its documents are dated to, from a folder of tables; null without dates. */
export async function corpusYears(tables: string): Promise<[number, number] | null> {
  const documents = await readRows(tables, "documents");
  const years = documents.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** The mentions of one place in their sentences: a concordance. */
import { type SortableTable, sortableTable } from "../table/sortable-table.js";
import { wordsInContext } from "../words/words-in-context.js";

export interface MentionInContext {
  document_id: string;
  language: string;
  start: number;
  stop: number;
  quote: string;
  before: string;
  after: string;
  title: string;
  date: Date | null;
}

/** Mentions that the page's query gives at most; the tables have them all. */
export const MOST = 2000;

/** The concordance as a table; the name is the link to its words. */
export function mentionTable(
  rows: readonly MentionInContext[],
  name: string,
): SortableTable<MentionInContext> {
  const table = sortableTable(rows, {
    columns: [
      {
        name: "date",
        label: "Document of",
        format: (_, { date }) => date?.toISOString().slice(0, 10) ?? "undated",
      },
      {
        name: "quote",
        label: "Words",
        format: (_, row) => wordsInContext(row, row),
      },
    ],
    caption: `Mentions of ${name} in their sentences`,
    noun: "mentions",
  });
  table.classList.add("crossings-claims");
  return table;
}

/** The mentions of one place in their sentences: a concordance, asked of the engine when it is wanted. */
import { type Rows, sql } from "../query/database.js";
import type { PlaceFilter } from "./place-counts.js";
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

/** Mentions shown at most; the tables have them all. */
const MOST = 2000;

/**
 * Mentions of a place (`placeKey`) in the documents asked for, each with 70 code points of text on either
 * side, in the order of time.
 */
export function mentionsInContext(
  place: string,
  { document, from, to, language }: PlaceFilter,
): Promise<Rows<MentionInContext>> {
  const named = /^“(.*)”$/s.exec(place)?.[1] ?? "";
  const [first, last] = [from, to].map((year) => (/^\d{4}$/.test(year) ? Number(year) : null));
  return sql<MentionInContext>`
    select m.document_id, m.language, m.start, m.stop, m.quote, d.title, d.date,
      substring(t.text, greatest(1, m.start - 69), least(70, m.start)) as before,
      substring(t.text, m.stop + 1, 70) as after
    from mentions m
    join texts t on t.document_id = m.document_id and t.language = m.language
    join documents d on d.id = m.document_id
    where m.type = 'place'
      and (m.entity_id = ${place} or (m.entity_id is null and m.quote = ${named}))
      and (${document} = '' or m.document_id = ${document})
      and (${language} = '' or m.language = ${language})
      and (${first ?? null}::int is null or year(d.date) >= ${first ?? null}::int)
      and (${last ?? null}::int is null or year(d.date) <= ${last ?? null}::int)
    order by d.date nulls last, m.document_id, m.language, m.start
    limit ${MOST}`;
}

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

/** Whether the table had to stop before its last row. */
export function isCut(rows: readonly MentionInContext[]): boolean {
  return rows.length === MOST;
}

/** The same questions in Arquero, on the same columns. */
import { type ColumnTable, desc, escape, from, fromArrow, op } from "arquero";
import { arrowFromParquet } from "../../docs/components/query/arrow.js";
import type { TermCount } from "../../docs/components/terms/rows.js";
import { type Asker, type Matter, MOST, keysOf, lazily, runsIn } from "./words-questions.js";

interface Counted {
  term: string;
  study: number;
  reference: number;
  documents: number;
  gap: number;
}

interface Term {
  language: string;
  term: string;
}

export function askArquero(matter: Matter): Asker {
  const { files, language } = matter;
  const terms = lazily(async () => fromArrow(await arrowFromParquet(files.terms)));
  const tokens = lazily(async () => fromArrow(await arrowFromParquet(files.tokens)));
  const stops = new Set(matter.stops);
  const own = (row: Term) => row.language === language && !stops.has(row.term);
  const counted = async (documents: ColumnTable) =>
    (await terms())
      .filter(escape(own))
      .lookup(documents, "document_id", "part", "share")
      .groupby("term")
      .derive({ total: op.sum("count") })
      .derive({
        gap: (row: { count: number; total: number; share: number }) =>
          op.abs(row.count / row.total - row.share) - row.share,
        studied: (row: { count: number; part: number }) => row.count * row.part,
      })
      .rollup({
        study: op.sum("studied"),
        all: op.sum("count"),
        documents: op.count(),
        gap: op.sum("gap"),
      });
  return {
    topTerms: async () => {
      const rows = await counted(documentsOf(matter, true));
      return rowsOf(rows.orderby(desc("all"), "term").slice(0, MOST));
    },
    keyness: async () => keysOf(rowsOf(await counted(documentsOf(matter))), matter),
    lines: async (words) => {
      const first = words[0]!;
      const held = (await tokens()).filter(
        escape((row: { terms: string[] }) => Array.prototype.includes.call(row.terms, first)),
      );
      const lists = held.array("terms") as string[][];
      return lists.reduce((sum, list) => sum + runsIn(list, words), 0);
    },
  };
}

function documentsOf({ documents }: Matter, all = false): ColumnTable {
  const total = documents.reduce((sum, { size }) => sum + size, 0);
  return from(
    documents.map(({ id, part, size }) => ({
      document_id: id,
      part: all ? 1 : part,
      share: size / total,
    })),
  );
}

function rowsOf(table: ColumnTable): TermCount[] {
  return (table.objects() as (Counted & { all: number })[]).map((row) => ({
    term: row.term,
    study: row.study,
    reference: row.all - row.study,
    documents: row.documents,
    dp: (1 + row.gap) / 2,
    forms: null,
  }));
}

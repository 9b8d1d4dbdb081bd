/** Every term of a corpus once, with its stem, how often it is used, and whether it is a stop word. */
import { knowledgeOf } from "../../language/index.js";
import type { Row } from "../../schema.js";

/** Stop words of each language, as terms. */
export type StopWords = ReadonlyMap<string, ReadonlySet<string>>;

/** Rows of `vocabulary`, from those of `terms`. */
export function vocabularyOf(
  terms: readonly Row<"terms">[],
  stopWords: StopWords,
): Row<"vocabulary">[] {
  const languages = new Map<string, Map<string, Row<"vocabulary">>>();
  for (const { language, term, count } of terms) {
    const rows = languages.get(language) ?? new Map<string, Row<"vocabulary">>();
    languages.set(language, rows);
    const row = rows.get(term);
    if (row) {
      row.count += count;
      row.documents++;
    } else {
      const stop = stopWords.get(language)?.has(term) ?? false;
      const stem = knowledgeOf(language)?.words?.stem?.(term) ?? null;
      rows.set(term, { language, term, stem, count, documents: 1, stop });
    }
  }
  return [...languages.values()].flatMap((rows) => [...rows.values()]);
}

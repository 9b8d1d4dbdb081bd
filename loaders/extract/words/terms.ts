/**
 * How often each document uses each term. Only the document's own words count: editors' notes, and their
 * signs for what is missing, are left out, and so are summaries and catalogue entries, which are no text.
 */
import { codePointOffsets } from "../../text/codepoints.js";
import type { Document, Language } from "../../document.js";
import type { Row } from "../../schema.js";
import { ownPassages } from "../../text/passages.js";
import { type Cutter, eachToken } from "../../text/words.js";

/** How a language's runs without blanks are cut. */
export type CutterOf = (language: Language) => Cutter;

/** Rows of `tokens`: one for each passage of the document's own that has a word. */
export function tokenRowsOf(document: Document, id: string, cutterOf: CutterOf): Row<"tokens">[] {
  return document.texts.flatMap((text) => {
    const cutter = cutterOf(text.language);
    return ownPassages(text).flatMap(({ words, passage }) => {
      const [terms, starts, stops]: [string[], number[], number[]] = [[], [], []];
      const offset = codePointOffsets(words);
      eachToken(words, cutter, (term, start, stop) => {
        terms.push(term);
        starts.push(passage.start + offset(start));
        stops.push(passage.start + offset(stop));
      });
      if (terms.length === 0) return [];
      const { language } = text;
      return { document_id: id, language, position: passage.position, terms, starts, stops };
    });
  });
}

/** Rows of `terms`, from a document's rows of `tokens`: one for each term of each of its texts. */
export function termsOf(tokens: readonly Row<"tokens">[]): Row<"terms">[] {
  const counts = new Map<string, Map<string, Row<"terms">>>();
  for (const { document_id, language, terms } of tokens) {
    const rows = counts.get(language) ?? new Map<string, Row<"terms">>();
    counts.set(language, rows);
    for (const term of terms) {
      const row = rows.get(term);
      if (row) row.count++;
      else rows.set(term, { language, term, document_id, count: 1 });
    }
  }
  return [...counts.values()].flatMap((rows) => [...rows.values()]);
}

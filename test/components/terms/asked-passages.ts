/** Passages that the queries of the page of terms are asked of, and plain loops over the same tokens. */
import { type AskedScope, type Unit, askedList } from "../../../docs/components/terms/asked.js";
import type { TermCount } from "../../../docs/components/terms/rows.js";
import { asking, cutPassages, openPassages } from "./term-tables.js";

export const PASSAGES = cutPassages(
  {
    "a/en": ["The guards crossed the border, and the border crossers went on.", "Border! Borders."],
    "b/en": ["A guard of the border crosses it. It is a border of the Soviet Union."],
    "c/en": ["Nothing of that sort was said."],
    "a/zh": ["苏联边民越界。越 界者,苏联人;1962年", "越界"],
    "b/zh": ["中国苏联"],
  },
  ["苏联", "越界", "边民", "中国"],
);
export const STEMS = { borders: "border", guards: "guard", crossed: "cross", crosses: "cross" };
export const SHIPPED = ["the", "a", "of", "者"];
export const ask = asking(await openPassages(PASSAGES, { stems: STEMS, stops: SHIPPED }));

/** What is asked of a language, without the shipped stop list but for these words. */
export function askedWith(language: string, unit: Unit, stops: readonly string[] = []): AskedScope {
  const entries = (words: readonly string[]) => words.map((word) => `${language} ${word}`);
  return {
    ...{ language, unit, words: "", from_year: "", to_year: "", kind: "", side: "", without: "" },
    added: entries(stops).join("\u001f"),
    removed: entries(SHIPPED.filter((word) => !stops.includes(word))).join("\u001f"),
  };
}

export const listOf = (asked: AskedScope, size = "") =>
  size === ""
    ? ask<TermCount>("frequent", { often: askedList(asked, "") })
    : ask<TermCount>("inRuns", { listed: askedList(asked, size) });

export const own = (language: string) =>
  PASSAGES.filter((passage) => passage.language === language);

/** Counts by document of what a passage gives, by a plain loop. */
export function tally(language: string, units: (passage: (typeof PASSAGES)[number]) => string[]) {
  const found = new Map<string, Map<string, number>>();
  for (const passage of own(language)) {
    const document = found.get(passage.document_id) ?? new Map<string, number>();
    found.set(passage.document_id, document);
    for (const unit of units(passage)) document.set(unit, (document.get(unit) ?? 0) + 1);
  }
  return found;
}

const han = /^\p{Script=Han}/u;
export const UNITS: Record<Unit, (passage: (typeof PASSAGES)[number]) => string[]> = {
  word: ({ tokens }) => tokens.map(({ term }) => term),
  stem: ({ tokens }) =>
    tokens.map(({ term }) => (STEMS as Partial<Record<string, string>>)[term] ?? term),
  character: ({ tokens }) =>
    tokens.flatMap(({ term }) => (han.test(term) ? Array.from(term) : [term])),
  // Blanks between characters are print's, as the loaders heal them; all else parts runs.
  bigram: ({ quote }) =>
    quote
      .replace(/(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han})/gu, "")
      .split(/[^\p{Script=Han}]+/u)
      .flatMap((run) =>
        Array.from(run)
          .slice(1)
          .map((character, i) => Array.from(run)[i]! + character),
      ),
};

export function counted(found: Map<string, Map<string, number>>) {
  const totals = new Map<string, number>();
  for (const document of found.values())
    for (const [term, count] of document) totals.set(term, (totals.get(term) ?? 0) + count);
  return totals;
}

export const sum = (map: ReadonlyMap<string, number>) =>
  [...map.values()].reduce((all, one) => all + one, 0);

/** What is read of each language, made from what its folder exports and from nothing else. */
import type { Language } from "../document.js";
import type { LanguageCoverage } from "./coverage-row.js";
import { knowledgeOf, languages } from "./index.js";

/** What readers call that which a language's exports let the product read, in the order of a document. */
const READ: readonly (readonly [name: string, exports: string])[] = [
  ["dates", "calendar"],
  ["kinds, numbers and marks", "papers"],
  ["senders and addressees", "parties"],
  ["names in the lists", "listedNames"],
  ["names in no list", "names"],
  ["figures of people", "claims"],
  ["citations", "citations"],
  ["words", "words"],
];

/** The coverage of every language that something is known of, by name. */
export function coverageTable(): LanguageCoverage[] {
  return languages
    .map(({ code }) => coverageOf(code))
    .filter((row) => row !== null)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The coverage of a language; null where nothing is known of it but its letters. */
export function coverageOf(code: Language): LanguageCoverage | null {
  const known = knowledgeOf(code);
  if (!known) return null;
  const own = exportsOf(known);
  return {
    code,
    name: known.name,
    reads: readable().map(([what, name]) => ({ what, read: own.has(name) })),
    cutBy: known.words?.cutBy ?? null,
    stemmedBy: known.words?.stemmedBy ?? null,
  };
}

/** What is not read of a language, of all that is read of some. */
export function unreadOf(code: Language): string[] {
  const row = coverageOf(code);
  if (!row) return readable().map(([what]) => what);
  return row.reads.filter(({ read }) => !read).map(({ what }) => what);
}

/** What is read of at least one language. */
function readable(): typeof READ {
  const all = new Set(languages.flatMap((known) => [...exportsOf(known)]));
  return READ.filter(([, name]) => all.has(name));
}

/** Names of what a language exports; who wrote to whom is part of what it knows of papers. */
function exportsOf(known: (typeof languages)[number]): Set<string> {
  const own = Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return new Set(known.papers?.parties ? [...own, "parties"] : own);
}

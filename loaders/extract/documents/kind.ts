/**
 * What sort of document it is, from the words of its title. Some languages name it first (`Letter from
 * … on the Report of …`), others last (`关于…报告的复电`), so the first or last such word decides.
 */
import type { Language } from "../../document.js";
import type { DocumentKind } from "../../schema.js";
import { catalogueLanguage, knowledgeOf } from "../../language/index.js";
import { shortForms } from "./numbers.js";
import { type Hit, Phrases } from "../../language/phrases.js";
import { lineForms, scriptLanguages } from "../../language/wording.js";

interface Named {
  kind: DocumentKind;
  words: Phrases;
  /** Its short forms, which name it before a number. */
  short: RegExp;
}
type Kinds = readonly Named[];

const compiled = new Map<Language, Kinds>();

function kindsOf(language: Language): Kinds {
  const known =
    compiled.get(language) ??
    (knowledgeOf(language)?.papers?.kinds ?? []).map(
      ({ kind, words, except, numbered }): Named => ({
        kind,
        words: new Phrases(words, except),
        short: shortForms(numbered ?? []),
      }),
    );
  compiled.set(language, known);
  return known;
}

/** What the editors of an edition wrote themselves. */
const EDITORIAL = new RegExp(
  String.raw`^\W*(?:\d+\.\s*)?${lineForms(({ editorial }) => editorial)}\b`,
  "iu",
);

/**
 * The kind that a title names. Null where it names none. Asked are its script's languages, then those
 * given, then English, in which archives title.
 */
export function kindOf(title: string, languages: readonly Language[] = []): DocumentKind | null {
  if (EDITORIAL.test(title)) return "other";
  for (const language of new Set([...scriptLanguages(title), ...languages, catalogueLanguage])) {
    const kind = namedIn(title, language);
    if (kind !== null) return kind;
  }
  return null;
}

/** Words at the same place: the earlier in the list wins, so that a memorandum of conversation is one. */
function namedIn(title: string, language: Language): DocumentKind | null {
  const last = knowledgeOf(language)?.papers?.kindStands === "last";
  const isBetter = (hit: Hit, best: Hit) => (last ? hit.stop > best.stop : hit.start < best.start);
  let best: { kind: DocumentKind; hit: Hit } | null = null;
  for (const { kind, words, short } of kindsOf(language)) {
    if (short.test(title)) return kind;
    for (const hit of words.all(title)) {
      if (best === null || isBetter(hit, best.hit)) best = { kind, hit };
    }
  }
  return best?.kind ?? null;
}

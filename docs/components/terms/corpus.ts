/** What the page of terms counts: the documents, words and stop list that its state asks for. */
import type { Atlas } from "../words/atlas.js";
import type { HanFold } from "../search/words.js";
import type { ChosenDocument, CountedLanguage, TermCount, TermCounts } from "./counts.js";
import { quoted } from "./links.js";
import { formsOf } from "./matching.js";
import { type CountedDocument, filteredScope } from "./scope.js";
import type { Unit } from "./sql.js";
import type { ScopeState, TermState } from "./state.js";
import { parseStopEdits, stopList } from "./stops.js";

/** A corpus opened for counting. */
export interface TermCorpus {
  documents: readonly CountedDocument[];
  atlas: Atlas;
  titles: ReadonlyMap<string, string>;
  languages: readonly CountedLanguage[];
  counts: TermCounts;
  fold: HanFold;
}

/** A document that counts, with its units in the scope's language. */
export interface SizedDocument extends CountedDocument {
  size: number;
  content: number;
}

export interface TermScope {
  language: CountedLanguage;
  unit: Unit;
  documents: readonly SizedDocument[];
  shipped: ReadonlySet<string>;
  /** The stop list as the reader has it. */
  stops: readonly string[];
  /** Terms that lists leave out: the stop list, or nothing. */
  left: readonly string[];
  /** Units of all these documents. */
  size: number;
}

export type ScopeValues = ScopeState & Pick<TermState, "stop" | "words">;

/** What the state asks to be counted; a unit that the language does not have counts as words. */
export async function scopeOf(
  { documents, languages, counts }: TermCorpus,
  values: ScopeValues,
): Promise<TermScope | null> {
  const language = languages.find((one) => one.language === values.language) ?? languages[0];
  if (!language) return null;
  const code = language.language;
  const unit = unitOf(language, values.unit);
  const shipped = await counts.shippedStops(code);
  const stops = stopList(shipped, parseStopEdits(values.stop).get(code));
  const sizes = await counts.sizes({ language: code, unit, stops });
  const byId = new Map(sizes.map((size) => [size.document_id, size]));
  const sized = filteredScope(documents, values).flatMap((document): SizedDocument[] => {
    const own = byId.get(document.id);
    return own ? [{ ...document, size: own.size, content: own.content }] : [];
  });
  return {
    ...{ language, unit, shipped, stops, documents: sized },
    left: values.words === "all" ? [] : stops,
    size: sized.reduce((sum, { size }) => sum + size, 0),
  };
}

/** The unit asked for where the language has it. */
export function unitOf({ stems, han }: CountedLanguage, asked: string): Unit {
  if (asked === "stem" && stems) return "stem";
  return han && (asked === "character" || asked === "bigram") ? asked : "word";
}

/** What a scope's units are called. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  word: "words",
  stem: "words",
  character: "characters",
  bigram: "pairs of characters",
};

/** How many terms a list holds. */
export const MOST_TERMS = 2000;

/** All documents of a scope, as the study group. */
export function chosenOf(
  documents: readonly SizedDocument[],
  part: (document: SizedDocument) => 0 | 1 = () => 1,
): ChosenDocument[] {
  return documents.map((document) => ({
    id: document.id,
    part: part(document),
    size: document.size,
  }));
}

/** The most frequent terms; `size` words in a row, which only words can stand in. */
export function topTerms(
  { counts }: TermCorpus,
  { language, unit, documents, left }: TermScope,
  { size = 1, most = MOST_TERMS } = {},
): Promise<TermCount[]> {
  const counting = { language: language.language, unit, size, stops: left };
  return counts.count(counting, chosenOf(documents), { most });
}

/** What a term of a list is called, and how it is looked for in the concordance and on this page. */
export interface TermName {
  label: string;
  q: string;
  stems: boolean;
}

/** Names the terms of a scope's unit: a stem by the most frequent of its words. */
export async function termNames(
  { counts }: TermCorpus,
  { language, unit }: TermScope,
): Promise<(term: string) => TermName> {
  if (unit === "character" || unit === "bigram")
    return (term) => ({
      label: term,
      q: /\p{Script=Han}/u.test(term) ? term : quoted(term),
      stems: false,
    });
  if (unit === "word") return (term) => ({ label: term, q: quoted(term), stems: false });
  const forms = formsOf(await counts.vocabulary(language.language));
  return (term) => {
    const [first = term, ...others] = forms.get(term) ?? [];
    const more = others.length === 1 ? "1 form more" : `${others.length} forms more`;
    const label = others.length === 0 ? first : `${first} (${more})`;
    return { label, q: quoted(first), stems: true };
  };
}

/** What the page of terms counts: the documents, words and stop list that its state asks for. Pure. */
import type { Atlas } from "../words/atlas.js";
import type { HanFold } from "../search/words.js";
import { type AskedScope, type Unit, languageOf, unitOf } from "./asked.js";
import { quoted } from "./links.js";
import type { CountedLanguage, TextSize } from "./rows.js";
import type { CountedDocument } from "./scope.js";

/** A corpus opened for counting. */
export interface TermCorpus {
  documents: readonly CountedDocument[];
  atlas: Atlas;
  titles: ReadonlyMap<string, string>;
  languages: readonly CountedLanguage[];
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
  /** Units of all these documents. */
  size: number;
}

/** A scope of what was asked and its sizes; null in a corpus without words. */
export function scopeOf(
  corpus: Pick<TermCorpus, "documents" | "languages">,
  asked: Pick<AskedScope, "language" | "unit">,
  sizes: readonly TextSize[],
): TermScope | null {
  const language = languageOf(corpus.languages, asked.language);
  if (!language) return null;
  const own = sizes.filter((size) => size.language === language.language);
  const byId = new Map(own.map((size) => [size.document_id, size]));
  const documents = corpus.documents.flatMap((document): SizedDocument[] => {
    const size = byId.get(document.id);
    return size ? [{ ...document, size: size.size, content: size.content }] : [];
  });
  return {
    ...{ language, unit: unitOf(language, asked.unit), documents },
    size: documents.reduce((sum, { size }) => sum + size, 0),
  };
}

/** The scopes that a grouping counts: one for each language where texts are parted by language. */
export function scopesOf(
  corpus: Pick<TermCorpus, "documents" | "languages">,
  asked: Pick<AskedScope, "language" | "unit">,
  sizes: readonly TextSize[],
): TermScope[] {
  const languages =
    asked.language === "*" ? corpus.languages.map(({ language }) => language) : [asked.language];
  return languages.flatMap((language) => scopeOf(corpus, { ...asked, language }, sizes) ?? []);
}

/** What a scope's units are called. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  word: "words",
  stem: "words",
  character: "characters",
  bigram: "pairs of characters",
};

/** What a term of a list is called, and how it is looked for in the concordance and on this page. */
export interface TermName {
  label: string;
  q: string;
  stems: boolean;
}

/** Names a term of a scope's unit: a stem by the most frequent of its words. */
export function termName(
  { term, forms }: { term: string; forms: readonly string[] | null },
  unit: Unit,
): TermName {
  if (unit === "character" || unit === "bigram") {
    const q = /\p{Script=Han}/u.test(term) ? term : quoted(term);
    return { label: term, q, stems: false };
  }
  if (unit === "word") return { label: term, q: quoted(term), stems: false };
  const [first = term, ...others] = forms ?? [];
  const more = others.length === 1 ? "1 form more" : `${others.length} forms more`;
  const label = others.length === 0 ? first : `${first} (${more})`;
  return { label, q: quoted(first), stems: true };
}

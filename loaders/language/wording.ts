/**
 * The words of all languages that are read, for readers that look at lines before a language is known:
 * what a line is, is told by its form and by the words that offices everywhere put there.
 */
import type { Language } from "../document.js";
import { catalogueLanguage, knowledgeOf, languages } from "./index.js";
import type { LineForms } from "./line-forms.js";
import type { Label, Papers, Sign } from "./papers.js";
import type { Part } from "./paper-forms.js";
import { alternatives } from "../text/dictionary.js";
import { titleDate } from "./calendar/dated-titles.js";
import { languageOf } from "./identify.js";
import { anyOf, Phrases } from "./phrases.js";

const all: readonly Papers[] = languages.flatMap(({ papers }) => papers ?? []);
const phrasesOf = (words: (papers: Papers) => readonly string[] | undefined) =>
  new Phrases(all.flatMap((papers) => words(papers) ?? []));

export const classifications = phrasesOf((papers) => papers.classifications);
export const urgencies = phrasesOf((papers) => papers.urgencies);
export const caveats = phrasesOf((papers) => papers.caveats);
export const greetings = phrasesOf((papers) => papers.greetings);
export const addressees = phrasesOf((papers) => papers.addressees);
export const dateLabels = phrasesOf((papers) => papers.labels.date);
export const closings = phrasesOf((papers) => papers.closings);
export const undated = phrasesOf((papers) => papers.undated);
export const letterheads = phrasesOf((papers) => papers.letterheads);
export const handling = phrasesOf((papers) => papers.handling);
export const subheadings = phrasesOf((papers) => papers.subheadings);
export const divisions = phrasesOf((papers) => papers.divisions);
/** Names of papers, and further words of titles, in languages that part words and in those that do not. */
export const titleWords = phrasesOf((papers) =>
  papers.kindStands === "first" ? titlesOf(papers) : [],
);
export const titleEnds = phrasesOf((papers) =>
  papers.kindStands === "last" ? titlesOf(papers) : [],
);

const everyOf = (words: (papers: Papers) => readonly string[] | undefined) =>
  all.flatMap((papers) => words(papers) ?? []);
export const pageWords = everyOf((papers) => papers.pages);
export const pagesOf = everyOf((papers) => papers.pagesOf);
export const pagesEnd = everyOf((papers) => papers.pagesEnd);
/** Short forms of papers' names, which stand before a number: `T.`, `Tel.` */
export const shortKinds = all.flatMap(({ kinds }) =>
  kinds.flatMap(({ numbered }) => numbered ?? []),
);
export const smallWords = everyOf((papers) => papers.smallWords);
const OFFICE_NOUNS = alternatives(everyOf((papers) => papers.officeNouns));
const NAME_JOINTS = alternatives(everyOf((papers) => papers.nameJoints));
const VERBS = alternatives(everyOf((papers) => papers.sentenceVerbs));

/** `The Consulate General in Ruritania`: an office's name and nothing else. */
export const officeName = new RegExp(
  String.raw`^(?:the )?(?:[\p{L}’' ()-]*[ (-])?${OFFICE_NOUNS}(?!\p{L})(?: General\b)?(?: (?:${NAME_JOINTS}|(?:[dl]['’])?\p{Lu}[\p{L}’']*))*$`,
  "u",
);

/** `Embassy in Thailand, Ambassador Han Lih-wu:`, `Foreign Ministry and Liaison Department:`: whom a cable opens with. */
export const officeAddressed = new RegExp(
  String.raw`^(?:the )?(?:\p{Lu}[\p{L}'’]+ ){0,4}${OFFICE_NOUNS}(?![\p{L}'’])(?:(?!\b${VERBS}\b)[^.!?:])*[:：]\s*$`,
  "u",
);

const LINES = all.flatMap(({ lines }) => lines ?? []);

/** What every language says of its lines, where it does. */
export function everyLine<Form>(of: (lines: LineForms) => Form | undefined): Form[] {
  return LINES.flatMap((lines) => of(lines) ?? []);
}

/** Source of a form of lines in any language; one that matches nothing where none has it. */
export function lineForms(
  of: (lines: LineForms) => string | readonly string[] | undefined,
): string {
  const sources = LINES.flatMap((lines) => of(lines) ?? []);
  return sources.length === 0 ? "(?!)" : `(?:${sources.join("|")})`;
}

/** Source of any word of such a list. */
export function lineWords(of: (lines: LineForms) => readonly string[] | undefined): string {
  return alternatives(LINES.flatMap((lines) => of(lines) ?? []));
}

/** What an editor says of a signature. */
export const signedWords = phrasesOf((papers) => papers.signed);
/** An editor's word on a signature, in brackets, wherever it stands: `[signed]`, `（章）`, `/s/`. */
export const signedMark = new RegExp(
  String.raw`[[(（]\s*${anyOf(all.flatMap(({ signed }) => signed ?? []))}\s*[\])）]\s*:?|\/s\/`,
  "giu",
);

function titlesOf(papers: Papers): string[] {
  return [...papers.kinds.flatMap(({ words }) => words), ...(papers.titles ?? [])];
}

const signs = new Map<Sign, Phrases>();

/** The words of a sign. */
export function sign(name: Sign): Phrases {
  const known = signs.get(name) ?? phrasesOf((papers) => papers.signs?.[name]);
  signs.set(name, known);
  return known;
}

/** A label and where the words after it begin. */
export interface LabelHit {
  label: Label;
  words: string;
  stop: number;
}

/** `[발신] …`, `【宛先】…`: brackets are the label's mark. */
const BRACKETED = String.raw`(?<=^[^\p{L}\p{N}]*[[【〔［][^\]】〕］]{2,20})[\]】〕］](?:\s*[:：])?(?:\s+|(?<=[】〕］]))`;
/** Labels of one letter are left to their own language: `A:` is also who answers. */
const labelled = compileLabels(all, (word) => word.length > 1 || /\p{Script=Han}/u.test(word));
const ofLanguage = new Map<Language, readonly (readonly [Label, RegExp])[]>();

function compileLabels(
  some: readonly Papers[],
  isKept: (word: string) => boolean,
): readonly (readonly [Label, RegExp])[] {
  const names = new Set(some.flatMap(({ labels }) => Object.keys(labels) as Label[]));
  return [...names].map((name) => {
    const words = some.flatMap(({ labels }) => labels[name] ?? []).filter(isKept);
    const loose = anyOf(words).replaceAll(
      /(?<=[\p{Script=Han}\p{Script=Hangul}])(?=[\p{Script=Han}\p{Script=Hangul}])/gu,
      "\\s*",
    );
    const mark = String.raw`\.?\s*[:：](?:[-–—](?!\d))?\s*|${BRACKETED}|(?<point>\.\s+(?=\S))`;
    return [name, new RegExp(`^[^\\p{L}\\p{N}]*(?<words>${loose})(?:${mark})`, "iu")];
  });
}

/** Within how many characters a label's colon stands. */
const LABEL_LENGTH = 80;
/** A colon, brackets, or the point behind a first word in capitals. */
const MARKED = /[:：]|^\P{L}*[[【〔［]|^\P{L}*\p{Lu}{2,}(?: \p{Lu}{2,})?\./u;

/** The label that a line begins with; null where it begins with none. In a known language, its own first. */
export function labelAt(text: string, language?: Language): LabelHit | null {
  if (!MARKED.test(text.slice(0, LABEL_LENGTH))) return null;
  const own = language === undefined ? [] : labelsOf(language);
  for (const [label, pattern] of [...own, ...labelled]) {
    const match = pattern.exec(text);
    // `TO. Office of the President`: a point is a label's mark only behind capitals.
    if (
      match?.groups?.["point"] !== undefined &&
      /\p{Ll}|^\P{Lu}*$/u.test(match.groups["words"] ?? "")
    )
      continue;
    if (match) return { label, words: match.groups?.["words"] ?? "", stop: match[0].length };
  }
  return null;
}

function labelsOf(language: Language): readonly (readonly [Label, RegExp])[] {
  const papers = knowledgeOf(language)?.papers;
  const known = ofLanguage.get(language) ?? (papers ? compileLabels([papers], () => true) : []);
  ofLanguage.set(language, known);
  return known;
}

const bareLabels = new Map<Label, Phrases>();

/** Labels that stand on a line of their own, with their value below. */
const BARE = ["subject", "participant", "to", "from", "reference", "cc", "date", "number"] as const;
/**
 * Those that also stand so where only their first letter is a capital: the words of the others are
 * also of prose. With the letters that they have at least: `Re` alone says nothing.
 */
const TITLED: ReadonlyMap<Label, number> = new Map<Label, number>([
  ["subject", 3],
  ["participant", 3],
  ["from", 2],
  ["to", 2],
]);

/**
 * The label that a line is, without a mark after it: `SUBJECT`, `Participants`, `• 발신자`; in letters that have
 * capitals only with these.
 */
export function bareLabel(text: string): Label | null {
  const bare = text
    .replace(/^[•*\s-]+/u, "")
    .replace(/\[\d+\]$/, "")
    .replace(/\d+$/, "")
    .trim();
  if (bare.length > 24 || /[^\p{L}\s]/u.test(bare)) return null;
  const shouted = !/\p{Ll}/u.test(bare) && /\p{Lu}{2}/u.test(bare);
  const capless =
    /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,}$/u.test(bare);
  const titled = /^\p{Lu}\p{Ll}+$/u.test(bare);
  if (!shouted && !capless && !titled) return null;
  for (const label of BARE) {
    const words = bareLabels.get(label) ?? phrasesOf(({ labels }) => labels[label]);
    bareLabels.set(label, words);
    if (words.is(bare) && (shouted || capless || bare.length >= (TITLED.get(label) ?? Infinity)))
      return label;
  }
  return null;
}

/** Who wrote to whom by a title: asked of its language, then of English, in which archives title, then by its script. */
export function partiesIn(title: string, language: Language): Part[] {
  for (const code of new Set([language, catalogueLanguage, ...scriptLanguages(title)])) {
    const parts = knowledgeOf(code)?.papers?.parties?.(title) ?? [];
    if (parts.length > 0) return withoutDate(parts, title, language);
  }
  return foreignParties(title, language);
}

/** An edition may title its papers in another language than theirs; whoever reads it so must find both. */
function foreignParties(title: string, language: Language): Part[] {
  if (!/^\p{Script=Latin}/u.test(title) || title.length < SHORTEST_TITLE) return [];
  const own = languageOf(title, "Latin");
  const parts = own === language ? [] : (knowledgeOf(own)?.papers?.parties?.(title) ?? []);
  const roles = new Set(parts.map(({ role }) => role));
  return roles.has("from") && roles.has("to") ? withoutDate(parts, title, own) : [];
}

/** Letters that are enough to tell the language of a title by. */
const SHORTEST_TITLE = 40;

/** `… an das Auswärtige Amt vom 12. September 1961`: a title's own date belongs to nobody's name. */
function withoutDate(parts: Part[], title: string, language: Language): Part[] {
  const dated = titleDate(title, language)?.start ?? title.length;
  return parts.flatMap((part) => {
    const name = title.slice(part.start, Math.min(part.stop, dated)).replace(/[\s,;(\[]+$/u, "");
    return name === ""
      ? []
      : [part.stop <= dated ? part : { ...part, stop: part.start + name.length }];
  });
}

/** `Repeated Lakeside No. 55, Northport No. 110`: who has a copy, in a line without a colon. */
export function isCopied(line: string): boolean {
  return all.some(({ head }) => head?.plain?.(line)?.role === "cc");
}

/** Who presents compliments to whom, in the words that a note opens with, in their language. */
export function courtesiesIn(words: string, language: Language): Part[] {
  return knowledgeOf(language)?.papers?.courtesies?.(words) ?? [];
}

/** Scripts that tell a title's language where nobody says which it is in, in the order in which they are asked. */
const BY_SCRIPT: readonly (readonly [RegExp, Language])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** The language that a title's script alone tells. */
export function scriptLanguages(title: string): Language[] {
  return BY_SCRIPT.flatMap(([script, language]) => (script.test(title) ? language : [])).slice(
    0,
    1,
  );
}

/** Whether words before a day say, in a language, that the paper they head was handed over on it. */
export function isHandedOver(before: string, language: Language): boolean {
  return knowledgeOf(language)?.papers?.isHandedOver?.(before) ?? false;
}

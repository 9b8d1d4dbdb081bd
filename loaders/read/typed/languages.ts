/**
 * Documents in several languages: which paragraph belongs to which. A paragraph cannot tell on its own
 * (numbers, stamps, a scrap of OCR), so the whole sequence is cut at once: the cheapest path through it
 * (Viterbi 1967), where a foreign letter costs one, and a change of language as much as a long line.
 */
import { catalogueLanguage } from "../../language/index.js";
import type { Catalogue, Language } from "../../document.js";
import { languageOf } from "../../language/identify.js";
import { foreignLetters, lettersOf, type Letters } from "../../language/scripts.js";
import { lineForms } from "../../language/wording.js";
import { isOmission } from "./signs.js";
import type { Paragraph } from "./unwrap.js";

/** The paragraphs of one language, in the order of the file. */
export interface Part {
  language: Language;
  paragraphs: Paragraph[];
}

/** A change of language anywhere; a quotation of a line or two in another language is cheaper. */
const CHANGE = 60;
/**
 * A change where parts of the document are set off by a sign of omission, such as `[...]`. Nobody says
 * whether the one part breaks off there or the other has lost its head: the sign stands in both.
 */
const CHANGE_AT_GAP = 15;
/** A change where long paragraphs alternate, each with its translation below it. */
const CHANGE_INTERLEAVED = 4;
/** Letters of a paragraph that is long enough to tell. */
const LONG = 15;
/** No paragraph outweighs the change to its language and back: it may be quoted as a whole. */
const MOST = 100;

/** The parts of a document, one for each language, in the order in which they begin. */
export function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  const scripts = scriptPath(paragraphs);
  const groups = new Map<string, Paragraph[]>();
  paragraphs.forEach((paragraph, index) => {
    const script = scripts[index]!;
    const own = groups.get(script);
    if (own) own.push(paragraph);
    else groups.set(script, [paragraph]);
    const before = scripts[index - 1];
    if (before !== undefined && before !== script && isOmission(paragraph.text))
      groups.get(before)?.push(paragraph);
  });
  return merge(
    [...groups].map(([script, own]) => ({
      language: languageOf(own.map((paragraph) => paragraph.text).join(" "), script),
      paragraphs: own,
    })),
  );
}

function merge(parts: Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const same = merged.find((other) => other.language === part.language);
    if (same) same.paragraphs.push(...part.paragraphs);
    else merged.push(part);
  }
  for (const part of merged) part.paragraphs.sort((a, b) => a.line - b.line);
  return merged;
}

interface Step {
  cost: number;
  from: number;
}

/** The script that each paragraph belongs to. */
function scriptPath(paragraphs: readonly Paragraph[]): string[] {
  const letters = paragraphs.map((paragraph) => lettersOf(paragraph.text));
  const scripts = scriptsOf(letters);
  if (scripts.length <= 1) return paragraphs.map(() => scripts[0] ?? "Latin");
  const change = isInterleaved(letters) ? CHANGE_INTERLEAVED : CHANGE;
  const gaps = paragraphs.map((paragraph) => isOmission(paragraph.text));
  let costs = scripts.map(() => 0);
  const steps = letters.map((own, index) => {
    const price = gaps[index] || gaps[index - 1] ? Math.min(change, CHANGE_AT_GAP) : change;
    const row = scripts.map((script, to) => cheapest(costs, to, price, foreign(own, script)));
    costs = row.map((step) => step.cost);
    return row;
  });
  return traceBack(steps, costs).map((state) => scripts[state]!);
}

/** Scripts that occur, the most frequent first. */
function scriptsOf(letters: readonly Letters[]): string[] {
  const totals = new Map<string, number>();
  for (const own of letters) {
    for (const [script, count] of own) totals.set(script, (totals.get(script) ?? 0) + count);
  }
  return [...totals].sort((a, b) => b[1] - a[1]).map(([script]) => script);
}

/** Foreign letters less native ones, so that a script quoted amid another counts by its share. */
function foreign(letters: Letters, script: string): number {
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const others = foreignLetters(letters, script);
  return total === 0 ? 0 : Math.min(MOST, others) * (others / total);
}

function cheapest(costs: readonly number[], to: number, price: number, own: number): Step {
  let best: Step = { cost: costs[to]! + own, from: to };
  costs.forEach((cost, from) => {
    if (from !== to && cost + price + own < best.cost) best = { cost: cost + price + own, from };
  });
  return best;
}

function traceBack(steps: readonly Step[][], costs: readonly number[]): number[] {
  let state = costs.indexOf(Math.min(...costs));
  const path: number[] = [];
  for (let index = steps.length - 1; index >= 0; index--) {
    path.push(state);
    state = steps[index]![state]!.from;
  }
  return path.reverse();
}

/** Whether the long paragraphs change their script more often than not. */
function isInterleaved(letters: readonly Letters[]): boolean {
  const main = letters.flatMap((own) => {
    const [script, count] = [...own].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    return count >= LONG ? [script] : [];
  });
  const changes = main.filter((script, index) => index > 0 && script !== main[index - 1]).length;
  return changes >= 3 && changes * 3 >= main.length * 2;
}

const TRANSLATION = new RegExp(
  lineForms(({ translation }) => translation),
  "iu",
);

/**
 * Which languages are the original and which translations. The catalogue's original language decides;
 * else its contents (`Translation - English`); else a single text is the original, and of several, those
 * in other languages than English, as archives translate into English; else the first.
 */
export function rolesOf(
  languages: readonly Language[],
  catalogue: Catalogue,
): ("original" | "translation")[] {
  const named = languagesNamed(catalogue.originalLanguage ?? "");
  if (named.size > 0) return languages.map((one) => role(named.has(one)));
  const translated = languagesNamed(
    catalogue.contents.filter((line) => TRANSLATION.test(line)).join(" "),
  );
  if (languages.some((one) => translated.has(one))) {
    return languages.map((one) => role(!translated.has(one)));
  }
  const foreignOne = languages.findIndex((one) => one !== catalogueLanguage);
  return languages.map((_, index) => role(index === Math.max(0, foreignOne)));
}

function role(isOriginal: boolean): "original" | "translation" {
  return isOriginal ? "original" : "translation";
}

/** Languages that archives name. */
const CODES =
  "ar bg bn cs da de el en es et fa fi fr he hi hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my ne nl no pl ps pt ro ru sk sl sq sr sv sw tg th tk tr ug uk ur uz vi zh".split(
    " ",
  );

/** English names of those languages, made on first use. */
let names: (readonly [RegExp, Language])[] | null = null;

function languagesNamed(text: string): Set<Language> {
  if (text === "") return new Set();
  const english = new Intl.DisplayNames(["en"], { type: "language" });
  names ??= CODES.map((code) => [new RegExp(`\\b${english.of(code) ?? code}\\b`, "i"), code]);
  return new Set(names.filter(([name]) => name.test(text)).map(([, code]) => code));
}

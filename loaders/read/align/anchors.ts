/**
 * Anchors: what a translation carries over unchanged, so that two passages can be recognised as one
 * without a dictionary — numbers, days and months, signs, and words in one spelling.
 */
import type { Language } from "../../document.js";
import { CJK_DATE, figureOf, NUMBER, NUMBER_WORDS, SIGNS } from "../../language/kept-words.js";
import { matchesIn } from "../../text/matches.js";

/**
 * The anchors of a passage, none twice: `n1962` a number, `d6-26` a day, `m4` a month, `s?` a sign,
 * `wkaesong` a word of four letters or more.
 */
export function anchorsOf(words: string, language: Language): Set<string> {
  const anchors = new Set<string>();
  let rest = words.normalize("NFKC");
  rest = takeCjkDates(rest, anchors);
  rest = takeNamedDates(rest, language, anchors);
  takeNumbers(rest, anchors);
  takeSigns(rest, anchors);
  takeWords(rest, anchors);
  return anchors;
}

/** How likely a translation keeps an anchor of this sort: signs and spellings are kept less than figures. */
export function keptWith(anchor: string): number {
  return /^[nmd]/.test(anchor) ? 0.8 : 0.5;
}

/** 6月26日, 六月, 4月下半月; a day without a month (`8日和11日`) belongs to the month named before it. */
function takeCjkDates(words: string, anchors: Set<string>): string {
  let month: number | null = null;
  return words.replace(CJK_DATE, (_, ...groups: (string | undefined)[]) => {
    const [named, day, bare] = groups.slice(0, 3).map((digits) => digits && figureOf(digits));
    if (typeof named === "number") month = named;
    const date = day || bare;
    if (month !== null) anchors.add(date ? `d${month}-${date}` : `m${month}`);
    return " ";
  });
}

/** 26 June, June 26, 26 июня, and the month alone. */
function takeNamedDates(words: string, language: Language, anchors: Set<string>): string {
  const months = monthNames(language);
  if (months.size === 0) return words;
  const name = `(${[...months.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`;
  const day = "(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?";
  const date = new RegExp(
    `(?<!\\d)${day}\\.?(?: de| of)? ${name}|(?<!\\p{L})${name}(?:\\.? ${day})?`,
    "gu",
  );
  return words.replace(date, (_, ...groups: (string | undefined)[]) => {
    const [dayBefore, nameAfter, nameBefore, dayAfter] = groups;
    const month = months.get(nameAfter ?? nameBefore ?? "");
    const date = dayBefore ?? dayAfter;
    anchors.add(date === undefined ? `m${month}` : `d${month}-${Number(date)}`);
    return " ";
  });
}

const monthsByLanguage = new Map<Language, Map<string, number>>();

/** Names of the months in a language, as they stand in a date and alone; none where they are numbers. */
function monthNames(language: Language): Map<string, number> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month++)
    for (const name of namesOfMonth(language, month)) names.set(name, month);
  monthsByLanguage.set(language, names);
  return names;
}

function namesOfMonth(language: Language, month: number): string[] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: "long", day: "numeric" },
    { month: "long" },
    { month: "short" },
  ];
  const date = new Date(Date.UTC(2001, month - 1, 1));
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
    const part = format.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
    const name = part.replace(/\.$/, "");
    return /^\p{L}{3,}$/u.test(name) ? [name, name[0]!.toUpperCase() + name.slice(1)] : [];
  });
}

function takeNumbers(words: string, anchors: Set<string>): void {
  for (const [figure] of matchesIn(words, NUMBER)) {
    const value = figureOf(figure.replaceAll(",", "").replace(/\s/, ""));
    if (value !== null && value !== 1) anchors.add(`n${value}`);
  }
  for (const [word] of matchesIn(words, /\p{L}+/gu)) {
    const value = NUMBER_WORDS.get(word.toLowerCase());
    if (value !== undefined) anchors.add(`n${value}`);
  }
}

function takeSigns(words: string, anchors: Set<string>): void {
  for (const [sign, pattern] of SIGNS) if (pattern.test(words)) anchors.add(`s${sign}`);
}

function takeWords(words: string, anchors: Set<string>): void {
  for (const [word] of matchesIn(words, /(?<!\p{L})[\p{Script=Latin}\p{Script=Cyrillic}]{4,}/gu))
    anchors.add(`w${word.toLowerCase()}`);
}

/**
 * Anchors: what a translation carries over unchanged, so that two passages can be recognised as one
 * without a dictionary — numbers, days and months, signs, and words in one spelling.
 */
import type { Language } from "../../document.js";

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

const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_NUMERAL = "[〇零○一二两兩三四五六七八九十廿卅百千万萬亿億]";
const CJK_NUMBER = `(\\d+|${HAN_NUMERAL}+)`;
const CJK_DATE = new RegExp(
  `${CJK_NUMBER}\\s*[月월]\\s*(?:${CJK_NUMBER}\\s*[日号號일])?|${CJK_NUMBER}\\s*[日일]`,
  "gu",
);

/** 6月26日, 六月, 4月下半月; a day without a month (`8日和11日`) belongs to the month named before it. */
function takeCjkDates(words: string, anchors: Set<string>): string {
  let month: number | null = null;
  return words.replace(CJK_DATE, (_, ...groups: (string | undefined)[]) => {
    const [named, day, bare] = groups.slice(0, 3).map((digits) => digits && hanNumber(digits));
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

/** A lone Han numeral is a word more often than a figure, unless it counts something or is an ordinal. */
const NUMBER = new RegExp(
  `\\d[\\d,]*(?:\\.\\d+)?\\s?[万萬亿億]?|${HAN_NUMERAL}{2,}|(?<=第)${HAN_NUMERAL}|` +
    `${HAN_NUMERAL}(?=[年人名个個户戶天次项項点點条條位种種件批份])`,
  "gu",
);

const NUMBER_WORDS = new Map(
  (
    "two second,three third,four fourth,five fifth,six sixth,seven seventh,eight eighth,nine ninth," +
    "ten tenth,eleven eleventh,twelve twelfth,thirteen,fourteen,fifteen,sixteen,seventeen," +
    "eighteen,nineteen,twenty"
  )
    .split(",")
    .flatMap((words, index) => words.split(" ").map((word) => [word, index + 2] as const)),
);

function takeNumbers(words: string, anchors: Set<string>): void {
  for (const [figure] of words.matchAll(NUMBER)) {
    const value = hanNumber(figure.replaceAll(",", "").replace(/\s/, ""));
    if (value !== null && value !== 1) anchors.add(`n${value}`);
  }
  for (const [word] of words.matchAll(/\p{L}+/gu)) {
    const value = NUMBER_WORDS.get(word.toLowerCase());
    if (value !== undefined) anchors.add(`n${value}`);
  }
}

const HAN_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const HAN_MYRIADS: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** The value of Arabic or Han digits: `1962`, `一九六二`, `三百二十`, `3.5万`; null if they are no number. */
export function hanNumber(digits: string): number | null {
  const plain = [...digits].map(arabicDigit).join("");
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of plain.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const unit = HAN_UNITS[sign[0]];
    const myriad = HAN_MYRIADS[sign[0]];
    if (unit) section += (digit ?? 1) * unit;
    else if (myriad) {
      total += (section + (digit ?? (section ? 0 : 1))) * myriad;
      section = 0;
    } else if (Number.isNaN(Number(sign[0]))) return null;
    digit = unit || myriad ? null : Number(sign[0]);
  }
  return total + section + (digit ?? 0);
}

function arabicDigit(sign: string): string {
  if (sign === "零" || sign === "○") return "0";
  if (sign === "两" || sign === "兩") return "2";
  const value = HAN_DIGITS.indexOf(sign);
  return value < 0 ? sign : String(value);
}

const SIGNS: [string, RegExp][] = [
  ["?", /\?/],
  ["!", /!/],
  ["%", /%|百分之|percent|per cent|процент/i],
  ["□", /[□■◻]|illegible|unreadable|неразборчиво/i],
  ["(", /[(（]/],
  ["[", /\[/],
  ['"', /["“”„«»「」『』《》〈〉]/],
  ["…", /\.{3}|…|\. \. \./],
  [";", /[;；]/],
];

function takeSigns(words: string, anchors: Set<string>): void {
  for (const [sign, pattern] of SIGNS) if (pattern.test(words)) anchors.add(`s${sign}`);
}

function takeWords(words: string, anchors: Set<string>): void {
  for (const [word] of words.matchAll(/(?<!\p{L})[\p{Script=Latin}\p{Script=Cyrillic}]{4,}/gu))
    anchors.add(`w${word.toLowerCase()}`);
}

/** Russian dates: `4 июля 1962 г.`, `8–11 июня`, `в июле 1962 года`, `в 1959–1961 гг.`. */
import { type Grammar, isDay, type Stated, stated } from "../calendar/stated.js";

const STEMS = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const NAME =
  "(?<name>(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:я|ь|е|ем|ю)|(?:март|август)(?:а|е|ом|у)?|ма[яйею])";
const YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?:\\s*(?:г\\.|год[ауе]?|гг\\.))?";
const DATE = new RegExp(
  `(?<![\\p{L}\\d.])(?:(?<first>\\d{1,2})(?<tie>\\s?[-–—]\\s?|\\s+и\\s+))?(?:(?<day>\\d{1,2})\\s+)?${NAME}(?![\\p{L}])(?:\\s+${YEAR})?`,
  "giu",
);
const YEARS =
  /(?<![\p{L}\d.,/])(?<year>(?:1[5-9]|20)\d\d)(?=\s*(?:[-–—]\s?(?:19|20)\d\d\s*)?(?:г\.|гг\.|год))|(?<=(?:19|20)\d\d[-–—]\s?)(?<end>(?:19|20)\d\d)\s*(?:гг?\.|год\p{L}*)/gu;

export const russianGrammar: Grammar = {
  read,
  range: /^\s*(?:[-–—]|по|до)\s*$/,
  list: /^\s*(?:и|,)\s*$/,
  opensRange: /(?!)/,
};

function read(text: string): Stated[] {
  const dates = Array.from(text.matchAll(DATE)).flatMap(datesOf);
  const years = Array.from(text.matchAll(YEARS), yearOf).filter(
    (year) => !dates.some((date) => year.start < date.stop && date.start < year.stop),
  );
  return [...dates, ...years].sort((a, b) => a.start - b.start);
}

function datesOf(match: RegExpExecArray): Stated[] {
  const { name, day, first, tie, year } = match.groups!;
  const month = STEMS.findLastIndex((stem) => name!.toLowerCase().startsWith(stem)) + 1;
  const stop = match.index + match[0].length;
  const known = { month, year: year === undefined ? null : Number(year) };
  if (day === undefined)
    return year === undefined && /^ма/i.test(name!) ? [] : [stated(match.index, stop, known)];
  if (!isDay(month, Number(day))) return [];
  if (first === undefined) return [stated(match.index, stop, { ...known, day: Number(day) })];
  const parted = match.index + first.length;
  return [
    stated(match.index, parted, { ...known, day: Number(first) }),
    stated(parted + tie!.length, stop, { ...known, day: Number(day) }),
  ];
}

function yearOf(match: RegExpExecArray): Stated {
  const year = Number(match.groups!["year"] ?? match.groups!["end"]);
  return stated(match.index, match.index + match[0].length, { year });
}

/**
 * Chinese dates, simplified or traditional, in figures or numerals, with the blanks that OCR puts
 * into them: `1962年7月4日`, `一九六二年八月九日`, `今年4月下半月起`, `最近三年多以来`, `五十年代`.
 */
import { NUMERAL, numeral } from "./numerals.js";
import {
  type Grammar,
  isDay,
  isMonth,
  type Part,
  type Stated,
  stated,
  type TimeUnit,
} from "../calendar/stated.js";

const N = `[${NUMERAL}]`;
const DIGIT = "[0-9０-９〇零○Ｏ一二三四五六七八九]";
const TO = "\\s?[-–—－~～至到、和与與及]\\s?";
const FULL_YEAR = `(?<year>(?:1[5-9]|20|１[５-９]|２０|一[五六七八九]|二[〇零○Ｏ])\\s?${DIGIT}\\s?${DIGIT})`;
const SHORT_YEAR =
  "(?<short>(?<![0-9０-９〇零一二三四五六七八九十百千万])(?:[0-9０-９]{2}|[一二三四五六七八九][〇零○一二三四五六七八九]))";
const REPUBLIC = `民[国國]\\s?(?<republic>${N}{1,3})`;
const YEAR = `(?:(?:${FULL_YEAR}|${REPUBLIC}|${SHORT_YEAR}|(?<relative>今|去|前|明|后|後|本|上|同|次|翌))\\s?年(?:度)?)`;
const MONTH_NUMBER = `(?<!${N})(?:1[0-2]|0?[1-9]|１[０-２]|[１-９]|十[一二]?|元|正|[一二三四五六七八九])`;
const DAY_NUMBER =
  "(?:[0-9０-９]{1,2}|三十一?|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])";
/** 日, or 号 where it is no number of a document. */
const DAY_SIGN = "(?:日|[号號](?!文|电|電|召|称|稱|令))";
/** A 日 that may be Japan's: 日本, 日軍, 日苏. */
const NO_DAY = "(?!本|元|军|軍|益|常|趋|方|内|內|伪|偽|俄|苏|蘇|韩|韓|美)";
const PART =
  "上半月|下半月|上半年|下半年|[上中下]旬|[年月]?[初底末中](?![国國央苏蘇朝方美印越共间間级級學学])|前半年|后半年|後半年";
const SEASON = "第?[一二三四1-4]季度|[春夏秋冬](?:[季天])?(?![和与與及、至到]?[春夏秋冬])";
const SINCE = "(?<since>\\s?(?:以[来來]|之?[后後]?起(?![草义義初源点點因诉訴飞飛])|开始|開始))?";

/** `6月`, `本月`; the 月 may be left to the second of two: `1—6月`. */
function month(name: string): string {
  const left = `(?=${TO}(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\\s?月)`;
  return `(?:(?<${name}>${MONTH_NUMBER})\\s?(?:月份?|${left})|(?<${name}Step>本|上[个個]?|下[个個]?|同)月)`;
}

/** `26日`, `8号`; the 日 may be left to the second of two: `6月8—11日`. */
function day(name: string): string {
  return `(?<${name}>${DAY_NUMBER})\\s?(?:${DAY_SIGN}|(?=${TO}${DAY_NUMBER}\\s?${DAY_SIGN}))`;
}

const AFTER_YEAR = `(?<season>${SEASON})|(?<part>${PART})|(?:${month("month")}\\s?(?:${day("day")}|(?<monthPart>${PART}))?)?`;
const WITHOUT_YEAR = `${month("onlyMonth")}\\s?(?:${day("monthDay")}|(?<onlyPart>${PART}))?`;
const DATE = new RegExp(
  `(?<about>(?:大约|大約|约|約|大概)在?)?(?:${YEAR}(?:\\s?的(?=[春夏秋冬上下初底末一二三四五六七八九十\\d]))?\\s?(?:${AFTER_YEAR})|${WITHOUT_YEAR})` +
    `(?<vague>\\s?(?:左右|前后|前後))?(?<doubt>\\s?[（(]?[?？][)）])?${SINCE}`,
  "gu",
);
/** `6月26日来电`, `6月8日的声明`: something that is cited is past. */
const CITED = /^\s?的?(?:[来來去复覆]?[电電函信]|[声聲]明|照会|照會|[报報]告|指示|[谈談]话)/u;
const BARE_DAY = new RegExp(
  `(?<![${NUMERAL}每第个個数數几幾近前后後约約共历歷整某月年半])(?<day>${DAY_NUMBER})\\s?日${NO_DAY}(?!\\s*(?:[内內间間之游程后後前]|[来來](?![电電函信文])|以[来來内內]))`,
  "gu",
);
const YEAR_RANGE = new RegExp(
  `(?<![${NUMERAL}])${FULL_YEAR}\\s?(?=(?:[-–—－~～]+|至|到)\\s?(?:${DIGIT}{2}|${DIGIT}{4})\\s?年)`,
  "gu",
);
const DECADE = new RegExp(
  `(?:(?:(?<century>${N}{2,3})世[纪紀])?(?<tens>[二三四五六七八九]十|[2-9２-９][0０])|(?<full>(?:1[5-9]|20)\\d0))\\s?年代(?<part>初期?|中期?|末期?|后期|後期|前期|后半期|末)?`,
  "gu",
);
const CENTURY = new RegExp(
  `(?<century>${N}{2,3})\\s?世[纪紀](?!(?:[二三四五六七八九]十|[2-9]0)\\s?年代)(?<part>初|中叶|中葉|末|上半叶|下半叶|初期|末期)?`,
  "gu",
);
const BACK = new RegExp(
  `(?<lead>最近|近|过去|過去|这|這|在)?\\s?(?<count>${N}{1,3})\\s?(?:个|個)?(?<unit>[年月天日周])(?<more>多|余|餘|半)?\\s?(?<tail>以?[来來](?!往|自|到|信|电|電|访|訪|华|華|京)|以来|间|間)?`,
  "gu",
);
const DAY_WORD = /昨[日天]|明[日天]|前[天](?!线|線)/gu;

export const chineseGrammar: Grammar = {
  read,
  range: /^\s?(?:[-–—－~～]+|至|到|直到|起?至)\s?$/,
  list: /^\s?(?:和|与|與|及|、|，|,|以及|并|或)\s?$/,
  opensRange: /(?!)/,
};

function read(text: string): Stated[] {
  const found = [
    ...each(text, DATE, dateOf),
    ...each(text, BARE_DAY, bareDayOf),
    ...each(text, YEAR_RANGE, rangeYearOf),
    ...each(text, DECADE, decadeOf),
    ...each(text, CENTURY, centuryOf),
    ...each(text, BACK, backOf),
    ...each(text, DAY_WORD, dayWordOf),
  ].sort((a, b) => a.start - b.start || b.stop - a.stop);
  return apart(found);
}

type Words = Record<string, string | undefined>;

function each(
  text: string,
  expression: RegExp,
  read: (words: Words, start: number, stop: number, text: string) => Stated | null,
): Stated[] {
  return Array.from(text.matchAll(expression)).flatMap((match) => {
    return (
      read(match.groups ?? { all: match[0] }, match.index, match.index + match[0].length, text) ??
      []
    );
  });
}

function apart(dates: Stated[]): Stated[] {
  let stop = 0;
  return dates.filter((date) => {
    if (date.start < stop) return false;
    stop = date.stop;
    return true;
  });
}

function dateOf(words: Words, start: number, stop: number, text: string): Stated | null {
  const date = stated(start, stop);
  if (!yearInto(date, words, text) || !monthInto(date, words) || !dayInto(date, words)) return null;
  date.part = partOf(words["part"] ?? words["monthPart"] ?? words["onlyPart"]);
  date.season = seasonOf(words["season"]);
  date.approximate = words["about"] !== undefined || words["vague"] !== undefined;
  date.uncertain = words["doubt"] !== undefined;
  date.since = words["since"] !== undefined && words["since"] !== "";
  withFrom(date, text);
  date.future =
    date.year === null &&
    /[将將拟擬限]|预定|預定|定于|定於|计划|計劃|[底初旬日月]以?前/.test(
      text.slice(Math.max(0, start - 12), stop + 8),
    );
  date.past = date.year === null && CITED.test(text.slice(stop, stop + 12));
  return date;
}

/** Takes in the 从 or 自 of `从…起`. */
function withFrom(date: Stated, text: string): void {
  if (date.since && /[从從自]/.test(text[date.start - 1] ?? "")) date.start -= 1;
}

function yearInto(date: Stated, words: Words, text: string): boolean {
  const { year, republic, short, relative } = words;
  if (year !== undefined) date.year = numeral(year);
  else if (republic !== undefined) date.year = 1911 + (numeral(republic) ?? NaN);
  else if (short !== undefined) return shortYearInto(date, words, short, text);
  else if (relative !== undefined) relativeYearInto(date, relative);
  return date.year === null || Number.isInteger(date.year);
}

/** `62年8月` and `五八年` are years; `20年` and `三十年` may be a stretch of time. */
function shortYearInto(date: Stated, words: Words, short: string, text: string): boolean {
  const dated = (words["month"] ?? words["part"] ?? words["season"]) !== undefined;
  const figures = /[0-9０-９]/.test(short);
  const after = text.slice(date.stop, date.stop + 2);
  if (!dated && (figures || /^[来來多间間以内內]/.test(after))) return false;
  date.year = 1900 + numeral(short)!;
  date.shortYear = true;
  return true;
}

function relativeYearInto(date: Stated, relative: string): void {
  if (relative === "同") date.same = "year";
  else date.shift = { unit: "year", by: YEAR_STEPS[relative]! };
}

const YEAR_STEPS: Record<string, number> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  前: -2,
  明: 1,
  次: 1,
  翌: 1,
  后: 2,
  後: 2,
};

function monthInto(date: Stated, words: Words): boolean {
  const month = words["month"] ?? words["onlyMonth"];
  const relative = words["monthStep"] ?? words["onlyMonthStep"];
  if (month !== undefined) date.month = month === "正" ? 1 : numeral(month);
  if (relative === "同") date.same = "month";
  else if (relative !== undefined)
    date.shift = { unit: "month", by: relative === "本" ? 0 : relative.startsWith("上") ? -1 : 1 };
  return date.month === null || isMonth(date.month);
}

function dayInto(date: Stated, words: Words): boolean {
  const day = words["day"] ?? words["monthDay"];
  if (day === undefined) return true;
  date.day = numeral(day);
  return date.day !== null && isDay(date.month ?? 1, date.day, date.year);
}

function partOf(word: string | undefined): Part | null {
  if (word === undefined) return null;
  if (/上半|前半/.test(word)) return "first half";
  if (/下半|[后後]半/.test(word)) return "second half";
  if (/[上初前]/.test(word)) return "early";
  return /中/.test(word) ? "mid" : "late";
}

function seasonOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const season = "春夏秋冬".indexOf(word[0]!);
  return season >= 0 ? 21 + season : 32 + (numeral(word.replace("第", "").slice(0, 1)) ?? 1);
}

function bareDayOf(words: Words, start: number, stop: number, text: string): Stated | null {
  const day = numeral(words["day"]!);
  if (day === null || !isDay(1, day)) return null;
  const marked =
    /[0-9０-９十廿卅]/.test(words["day"]!) || /[于於在]$/.test(text.slice(0, start).slice(-1));
  return marked ? stated(start, stop, { day }) : null;
}

function rangeYearOf(words: Words, start: number, stop: number): Stated {
  return stated(start, stop, { year: numeral(words["year"]!) });
}

function decadeOf(words: Words, start: number, stop: number): Stated | null {
  const part = partOf(words["part"]);
  if (words["full"] !== undefined)
    return stated(start, stop, { year: Number(words["full"]), years: 10, part });
  const century = words["century"] === undefined ? 20 : numeral(words["century"]);
  const tens = numeral(words["tens"]!);
  if (century === null || tens === null) return null;
  const shortYear = words["century"] === undefined;
  return stated(start, stop, { year: (century - 1) * 100 + tens, years: 10, part, shortYear });
}

function centuryOf(words: Words, start: number, stop: number): Stated | null {
  const century = numeral(words["century"]!);
  if (century === null || century < 5 || century > 21) return null;
  return stated(start, stop, {
    year: (century - 1) * 100,
    years: 100,
    part: partOf(words["part"]),
  });
}

/** `最近三年多以来`, `近两年`, `三年来`: 多 (and more) may be one more. A stretch needs a word that ends it now. */
function backOf(words: Words, start: number, stop: number, text: string): Stated | null {
  const lead = words["lead"];
  const tail = words["tail"];
  const now = lead !== undefined && /^(?:最近|近|过去|過去)$/.test(lead);
  if (!now && !(tail !== undefined && /[来來]/.test(tail))) return null;
  const count = numeral(words["count"]!);
  const unit = UNITS[words["unit"]!]!;
  if (count === null || count === 0 || count > 100) return null;
  if (unit === "month" && !/[个個]/.test(text.slice(start, stop))) return null;
  return stated(start, stop, {
    back: { count: count + Number(words["more"] !== undefined), unit },
  });
}

const UNITS: Record<string, TimeUnit> = {
  年: "year",
  月: "month",
  天: "day",
  日: "day",
  周: "week",
};

function dayWordOf(words: Words, start: number, stop: number): Stated {
  const word = words["all"]![0]!;
  return stated(start, stop, {
    shift: { unit: "day", by: word === "明" ? 1 : word === "昨" ? -1 : -2 },
  });
}

/** Quantities in English: digits, words, orders of magnitude, ranges, and words that give no number. */
import {
  type Amount,
  type Bounds,
  type Qualifier,
  between,
  exactly,
  ordersOf,
  qualify,
  unbounded,
} from "../amount.js";
import {
  anyWord,
  changes,
  countless,
  gatherings,
  movements,
  multitudes,
  qualifiers,
  sizes,
} from "./quantity-words.js";
import { SCALES, UNITS, numberInEnglish } from "./numerals.js";
import { matchesIn } from "../../text/matches.js";

const unit = Object.keys(UNITS).join("|");
const scale = Object.keys(SCALES).join("|");
const month =
  "January|February|March|April|May|June|July|August|September|October|November|December";
// Print splits `179, 939`; but in `June 26, 200 persons` the day is no part of the number.
const digits =
  String.raw`\d{1,3}(?:[,.'’]\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)` +
  String.raw`|(?<!(?:${month}|FY|fiscal|year)\s)\d{1,3}(?:[\u0020\u00A0\u2009\u202F]\d{3})+(?!\d)` +
  String.raw`|(?<!(?:${month}|FY|fiscal|year)\s)\d{1,3}(?:[,.]\s\d{3})+(?!\d)` +
  String.raw`|\d+(?:\.\d+)?`;
const words = String.raw`(?:half\s+)?(?:an?\s+)?(?:${scale})|(?:an?\s+)?(?:${unit})(?:[-\s](?:and\s+)?(?:${unit}|${scale})\b)*`;
// `two and a half lakh`, `a million and a half`, `2½ million`, `2 1/2 lakhs`: parts of what stands beside them.
const half = String.raw`(?:a|one)[-\s]+(?:half|quarter)`;
const halves = [
  String.raw`(?:\d{1,3}|(?:an?\s+)?(?:${unit}))\s+and\s+${half}\s+(?:${scale})s?`,
  String.raw`(?:an?|one)\s+(?:${scale})\s+and\s+${half}`,
  String.raw`(?:\d{1,3}[-\s]?)?[½¼¾]\s*(?:${scale})s?`,
  String.raw`\d{1,3}[-\s]1/2\s+(?:${scale})s?`,
].join("|");
const HALVES = /half|quarter|[½¼¾]|1\/2/i;
const number = String.raw`(?:(?:${digits})(?:\s+(?:${scale})s?)?|${words})\b`;
const plural = `(?:dozens|scores|tens|hundreds|thousands|millions)`;
const orders = String.raw`(?:many\s+)?${plural}(?:\s+of\s+(?:hundreds|thousands|millions))?`;
// `several hundred thousand`; but `some hundred` is about a hundred, only `some hundreds` are several.
const scales = String.raw`(?:${scale})s?(?:\s+(?:thousand|million|lakh|crore)s?)?\b`;
const several = String.raw`(?:(?:several|many|(?:a\s+)?few)\s+${scales}|some\s+(?:${scale})s\b)`;
const couple = String.raw`(?:an?\s+)?couple\s+(?:of\s+)?${scales}`;

const QUALIFIERS = qualifiers.map(
  ([meaning, some]) => [meaning, new RegExp(`^${anyWord(some)}$`, "i")] as const,
);
const qualifier = anyWord(qualifiers.flatMap(([, some]) => some));

const quantityOf = (number: string) =>
  new RegExp(
    // Behind a date, three figures may be the end of a number with a blank: April 12 500.
    String.raw`(?<![\p{L}\p{N}$£¥.,/:-])(?<!\u00A4\s(?=\d{3}\b))(?:(?<qualifier>${qualifier})\s+)?(?:` +
      String.raw`between\s+(?<least>${number})\s+and\s+(?<most>${number})` +
      String.raw`|(?<low>(?:${digits}))\s?[-–—]\s?(?<high>(?:${digits})(?:\s+(?:${scale}))?\b)` +
      String.raw`|(?<first>${number})\s+(?:to|or)\s+(?<last>${number})` +
      String.raw`|(?<several>${several})` +
      String.raw`|(?<couple>${couple})` +
      String.raw`|(?<orders>${orders})` +
      String.raw`|(?<single>${number})(?<odd>[-\s]odd\b|\s+or\s+so\b|\s+or\s+more\b|\s*\+)?` +
      String.raw`)(?![\p{L}\p{N}%‰°]|[,./:]\d|-(?:man|year|day|month|mile|hour|point|power|foot|ton|kilometer))`,
    "giu",
  );
const quantity = quantityOf(number);
/** The same for texts that have parts of numbers, which most have not. */
const quantityWithHalves = quantityOf(String.raw`(?:${halves}\b|${number})`);

const size = anyWord(sizes);
const rather = String.raw`(?:very|rather|\p{L}+ly)`;
const gathering = anyWord(gatherings);
const movement = anyWord(movements);
const vague = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<!\bhow\s)(?:` +
    [
      String.raw`(?:an?\s+)?(?:${rather}\s+)?${size}\s+${gathering}(?:\s+of)?`,
      String.raw`${anyWord(multitudes)}\s+of`,
      String.raw`(?:(?:so|too|very|a\s+great|a\s+good)\s+)?many`,
      anyWord(countless),
      String.raw`mass(?:ive)?(?=\s+(?:\p{L}+\s+){0,2}?${movement})`,
      String.raw`as\s+many(?=\s[^.;:]{1,60}\sas\s+possible)`,
    ].join("|") +
    String.raw`)(?![\p{L}\p{N}-])`,
  "giu",
);

/** Every quantity of an English text, from left to right, none inside another. */
export function amountsInEnglish(text: string): Amount[] {
  const all = matchesIn(text, HALVES.test(text) ? quantityWithHalves : quantity);
  const counted = [...all].flatMap(amountOf);
  const free = matchesIn(text, vague)
    .map((match) => ({ start: match.index, stop: match.index + match[0].length }))
    .filter((stretch) => !counted.some((amount) => overlaps(amount, stretch)))
    .map((stretch) => ({ ...stretch, ...unbounded, vague: true }));
  return [...counted, ...free].sort((a, b) => a.start - b.start);
}

function amountOf(match: RegExpExecArray): Amount[] {
  const groups = match.groups ?? {};
  const { first, last } = groups;
  if (first !== undefined && last !== undefined && isChange(match))
    return changed(match, first, last);
  const handed = isHandedOver(match);
  const bounds = boundsOf(handed > 0 ? { ...groups, qualifier: undefined } : groups);
  if (!bounds) return [];
  const start = match.index + handed;
  return [{ start, stop: match.index + match[0].length, ...bounds, vague: false }];
}

/** `rose from 300 to 500` is no range: there were 300, then 500. */
function isChange({ input, index }: RegExpExecArray): boolean {
  return CHANGE.test(input.slice(Math.max(0, index - CHANGE_REACH), index));
}

const CHANGE_REACH = 60;
const CHANGE = new RegExp(
  `\\b${anyWord(changes)}\\b[^.;:,]{0,30}\\bfrom\\s+(?:${qualifier}\\s+)?$`,
  "iu",
);

/** The two numbers of a change, each by itself. */
function changed(match: RegExpExecArray, first: string, last: string): Amount[] {
  const { index, 0: wording } = match;
  const low = index + wording.indexOf(first);
  const high = index + wording.lastIndexOf(last);
  const stretches: [string, number][] = [
    [first, low],
    [last, high],
  ];
  return stretches.flatMap(([words, start]) => {
    const value = numberInEnglish(words);
    return value === null
      ? []
      : [{ start, stop: start + words.length, ...exactly(value), vague: false }];
  });
}

/** `to hand over 40 prisoners`: the word is the verb's; its length with the blank, 0 where it is the number's. */
function isHandedOver(match: RegExpExecArray): number {
  const over = /^over\s+/iu.exec(match[0]);
  const verb = /\b(?:hand|turn|sign|tak|took)(?:s|ed|ing|en|e)?\s+$/iu;
  return over && verb.test(match.input.slice(Math.max(0, match.index - 9), match.index))
    ? over[0].length
    : 0;
}

function overlaps(a: { start: number; stop: number }, b: { start: number; stop: number }): boolean {
  return a.start < b.stop && b.start < a.stop;
}

function boundsOf(groups: Record<string, string | undefined>): Bounds | null {
  const bare = bareBounds(groups);
  if (!bare) return null;
  const tail = groups["odd"]?.trim().toLowerCase();
  const after: Qualifier | null = !tail
    ? null
    : tail.endsWith("odd")
      ? "odd"
      : tail.endsWith("so")
        ? "about"
        : "from";
  const before = groups["qualifier"] ? qualifierOf(groups["qualifier"]) : null;
  const use = after ?? before;
  // Some thousands are thousands: a plural is wide enough by itself.
  if (groups["orders"] && use === "about") return bare;
  return use ? qualify(bare, use) : bare;
}

function bareBounds(groups: Record<string, string | undefined>): Bounds | null {
  if (groups["several"]) return ordersOf(scaleOf(groups["several"]));
  if (groups["couple"]) return coupleOf(scaleOf(groups["couple"]));
  if (groups["orders"]) return ordersOfWords(groups["orders"]);
  const first = groups["least"] ?? groups["low"] ?? groups["first"];
  const last = groups["most"] ?? groups["high"] ?? groups["last"];
  if (first && last) return rangeOf(first, last);
  const value = numberInEnglish(groups["single"] ?? "");
  return value === null ? null : exactly(value);
}

const ONE_SCALE = new RegExp(`^(?:an?|one)\\s+(?:${scale})$`, "i");

/** `two or three hundred` counts both in hundreds, `2-3,000` both in thousands, `a hundred or two` the second too. */
function rangeOf(first: string, last: string): Bounds | null {
  const high = numberInEnglish(last);
  const scaled = new RegExp(`\\b(${scale})$`, "i").exec(last);
  const plain = numberInEnglish(first);
  if (high === null || plain === null) return null;
  if (ONE_SCALE.test(first) && /^two$/i.test(last))
    return between(exactly(plain), exactly(2 * plain));
  const thousands = /^\d{1,2}$/.test(first) && /^\d{1,3}[,.]000$/.test(last) ? 1000 : 1;
  const short = shortened(first, last, high);
  if (short !== null) return between(exactly(short), exactly(high));
  const factor = scaled && plain < 100 ? SCALES[scaled[1]!.toLowerCase()]! : thousands;
  const low = plain * factor <= high ? plain * factor : plain;
  return low <= high ? between(exactly(low), exactly(high)) : null;
}

/** `6-700,000` is 600,000 to 700,000: the zeros of the last number are those of the first. */
function shortened(first: string, last: string, high: number): number | null {
  const zeros = /^\d(0+)[,.]000$/.exec(last)?.[1];
  if (!/^\d$/.test(first) || zeros === undefined) return null;
  const low = Number(first) * 1000 * 10 ** zeros.length;
  return low < high && high <= 3 * low ? low : null;
}

/** What the words of a scale at a wording's end multiply by: 100,000 for `several hundred thousand`. */
function scaleOf(wording: string): number {
  const words = wording.trim().toLowerCase().split(/\s+/);
  return words.reduce((product, word) => product * (SCALES[word.replace(/s$/, "")] ?? 1), 1);
}

/** `a couple of hundred` is loosely two or three of them. */
function coupleOf(unit: number): Bounds {
  return { low: 2 * unit, high: 3 * unit };
}

function ordersOfWords(wording: string): Bounds {
  const [first, second] = wording
    .toLowerCase()
    .replace(/^many\s+/, "")
    .split(/\s+of\s+/);
  const value = (word: string | undefined) =>
    word === undefined ? 1 : word === "tens" ? 10 : (SCALES[word.replace(/s$/, "")] ?? 1);
  const product = value(first) * value(second);
  if (first === "dozens" || first === "scores") return { low: 2 * value(first), high: 99 };
  return ordersOf(product);
}

function qualifierOf(wording: string): Qualifier {
  const found = QUALIFIERS.find(([, pattern]) => pattern.test(wording));
  if (!found) throw new Error(`unknown qualifier: ${wording}`);
  return found[0];
}

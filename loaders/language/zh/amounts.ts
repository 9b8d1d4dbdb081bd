/** Quantities in Chinese: numerals, digits with 万 and 千, 几 and 数, 多 and 余, and words without a number. */
import {
  type Amount,
  type Bounds,
  type Qualifier,
  between,
  exactly,
  qualify,
  unbounded,
} from "../amount.js";
import { foldHan } from "../../text/name-tokens.js";
import { digitOf, numeral, scaleOf } from "./numerals.js";
import { matchesIn } from "../../text/matches.js";

/** Set phrases for orders of magnitude. 成千上万: from the thousands up into the ten thousands. */
const PHRASES: Record<string, Bounds> = {
  成千上万: { low: 1000, high: 99_999 },
  成百上千: { low: 100, high: 9999 },
  数以百计: { low: 100, high: 999 },
  数以千计: { low: 1000, high: 9999 },
  数以万计: { low: 10_000, high: 99_999 },
  上百: { low: 100, high: 999 },
  上千: { low: 1000, high: 9999 },
  上万: { low: 10_000, high: 99_999 },
};

const QUALIFIERS: [Qualifier, string][] = [
  ["about", "大约|约|大概|约计|约有|估计"],
  ["nearly", "将近|接近|近"],
  ["over", "超过|超出|多于|已逾|逾"],
  ["from", "至少|不下|不少于"],
  ["to", "至多|最多|多达|不超过|不得超过|不能超过|不准超过|不会超过"],
  ["under", "不到|不足|少于"],
];

const numerals = "[零〇一二两三四五六七八九十廿卅百千万亿几数壹贰叁肆伍陆柒捌玖拾佰仟]";
const figure = String.raw`\d{1,3}(?:[,，.]\s?\d{3})+(?!\d)|\d+(?:\.\d+)?`;
/** `2万5千`, `1万2000`: figures by the scales of words. */
const mixed = String.raw`\d{1,4}\s?[万亿]\d{1,4}[千百]?(?:\d{1,3})?[多余]?(?!\d)`;
// 三百来人, 十来万户, 百把人: about so many; 来 before any other word is a verb, 三百来自上海.
const loose = String.raw`(?:${figure}|${numerals}+)来(?:[万亿]|(?=\s?[名人户口家个位]))|(?<!${numerals})[百千万]把(?=\s?[名人户口家个位])`;
const value = String.raw`(?:${loose}|${mixed}|(?:${figure})\s?(?:[多余]?[十百千万亿]{0,2})|${numerals}(?:[、]?${numerals})*[多余]?[万亿]?)`;
const quantity = new RegExp(
  String.raw`(?<!\d[:：])(?<![少多大人半次岁无总指倍基]数?(?=[数几]))(?<![第\d.,/零〇一二两三四五六七八九十百千万亿])(?<before>${QUALIFIERS.map(([, words]) => words).join("|")})?\s?` +
    String.raw`(?:(?<phrase>${Object.keys(PHRASES).join("|")})|(?<low>${value})\s?[名人户]?\s?(?:-|—|–|~|～|至|到)\s?(?<high>${value})|(?<single>${value}))` +
    String.raw`(?<after>[多余]|左右|上下)?(?![\d.%％])(?<!(?<!十)一(?=半))`,
  "gu",
);

const vague =
  /许多|很多|不少|大批|大量|成批|大群|少数|少量|个别|零星|另星|若干|一些|一部分|部分|多数|绝大多数|尽可能多/gu;

/** Every quantity of a Chinese text (in simplified script), from left to right, none inside another. */
export function amountsInChinese(given: string): Amount[] {
  const text = narrow(given);
  const counted = matchesIn(text, quantity).flatMap(amountOf);
  const free = matchesIn(text, vague)
    .map((match) => ({ start: match.index, stop: match.index + match[0].length }))
    .filter(
      ({ start, stop }) => !counted.some((amount) => amount.start < stop && start < amount.stop),
    )
    .map((stretch) => ({ ...stretch, ...unbounded, vague: true }));
  return [...counted, ...free].sort((a, b) => a.start - b.start);
}

/** Figures of full width as those of half width, one for one. */
function narrow(text: string): string {
  return text
    .replace(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)．(?=\d)/g, ".");
}

function amountOf(match: RegExpExecArray): Amount[] {
  const bounds = boundsOf(match.groups ?? {});
  if (!bounds) return [];
  return [{ start: match.index, stop: match.index + match[0].length, ...bounds, vague: false }];
}

function boundsOf(groups: Record<string, string | undefined>): Bounds | null {
  const bare = bareBounds(groups);
  if (!bare) return null;
  const after = groups["after"];
  const odd = after === "多" || after === "余" ? qualify(bare, "odd") : bare;
  const wide = after === "左右" || after === "上下" ? qualify(odd, "about") : odd;
  const before = groups["before"];
  return before ? qualify(wide, qualifierOf(before)) : wide;
}

function qualifierOf(words: string): Qualifier {
  return QUALIFIERS.find(([, all]) => all.split("|").includes(words))![0];
}

function bareBounds(groups: Record<string, string | undefined>): Bounds | null {
  if (groups["phrase"]) return PHRASES[groups["phrase"]] ?? null;
  if (groups["low"] && groups["high"]) {
    const low = numberInChinese(groups["low"]);
    const high = numberInChinese(groups["high"]);
    return low && high && (low.low ?? 0) <= (high.high ?? 0) ? between(low, high) : null;
  }
  return numberInChinese(groups["single"] ?? "");
}

/**
 * The number that a Chinese wording gives, as bounds: 两万五千 is 25,000; 几万 is 20,000 to 99,999
 * (几 and 数 stand for 2 to 9, and what follows is open); 十几 is 11 to 19; 20余万 is 200,001 to
 * 299,999 short of the next digit; 三四百 is 300 to 400; 百把 and 百来 are about 100. Null if it gives none.
 */
export function numberInChinese(wording: string): Bounds | null {
  const plain = foldHan(narrow(wording)).replace(/\s/g, "");
  const odd = /^(.+?)[多余]([十百千万亿]*)$/.exec(plain);
  if (odd) {
    const base = numberInChinese(odd[1]! + odd[2]!);
    return base && qualify(base, "odd");
  }
  const loosely = /^(.+?)[来把]([万亿]?)$/.exec(plain);
  if (loosely) {
    const base = numberInChinese(loosely[1]! + loosely[2]!);
    return base && qualify(base, "about");
  }
  if (/^[几数]$/.test(plain)) return { low: 2, high: 9 };
  return digitsWithScale(plain) ?? severalIn(plain) ?? neighboursIn(plain) ?? spelled(plain);
}

function digitsWithScale(wording: string): Bounds | null {
  const match = /^([\d.,，]+)([十百千万亿]*)$/.exec(wording);
  if (!match) return null;
  const grouped = /^\d{1,3}(?:[,，.]\d{3})+$/.test(match[1]!);
  const figureValue = Number(grouped ? match[1]!.replace(/[,，.]/g, "") : match[1]);
  const factor = factorOf(match[2]!);
  return Number.isFinite(figureValue) ? exactly(Math.round(figureValue * factor)) : null;
}

function severalIn(wording: string): Bounds | null {
  const teens = /^(.*十)[几数]$/.exec(wording);
  if (teens) {
    const base = spelled(teens[1]!);
    return base && { low: base.low! + 1, high: base.high! + 9 };
  }
  const leading = /^[几数]([十百千万亿]+)$/.exec(wording);
  if (!leading) return null;
  const factor = factorOf(leading[1]!);
  return { low: 2 * factor, high: 10 * factor - 1 };
}

/** 三四百, 七八, 二、三千: two neighbouring digits are the ends of a range. */
function neighboursIn(wording: string): Bounds | null {
  const match = /^([一二两三四五六七八九])、?([一二三四五六七八九])([十百千万亿]*)$/.exec(wording);
  if (!match || digitOf(match[2]!) !== (digitOf(match[1]!) ?? NaN) + 1) return null;
  const low = spelled(match[1]! + match[3]!);
  const high = spelled(match[2]! + match[3]!);
  return low && high && between(low, high);
}

function spelled(wording: string): Bounds | null {
  const sum = numeral(wording);
  return sum !== null && sum > 0 ? exactly(sum) : null;
}

function factorOf(units: string): number {
  return Array.from(units).reduce((all, unit) => all * (scaleOf(unit) ?? 1), 1);
}

/** How often: the time in which a Chinese amount of people moves, 每两天, 一天就有. */
import type { RateFrame, Scene } from "../../claims.js";
import { numeral } from "../numerals.js";
import type { Counted } from "./counted.js";

export interface Rate {
  /** The days in which the amount happens. A month is a twelfth of 365.2425. */
  perDays: number;
  frame: RateFrame;
}

const YEAR = 365.2425;
const UNIT_DAYS: Readonly<Record<string, number>> = {
  ...{ 天: 1, 日: 1, 昼夜: 1, 周: 7, 星期: 7, 月: YEAR / 12, 年: YEAR },
  ...{ 日均: 1, 月均: YEAR / 12, 年均: YEAR },
};
const EVERY =
  /(?:平均)?每隔?(?<count>[一两二三四五六七十]|\d+)?个?(?<unit>天|日|昼夜|周|星期|月|年)/u;
const ONE_DAY = /(?:在)?(?<count>一)(?<unit>天|日)(?:之内|内|中|里)?就?有?/u;
const MEAN = /(?<unit>日均|月均|年均)/u;
const REACH = 16;

/** The rate that governs an amount: the expression nearest to it in its clause; null if none. */
export function rateOf({ text, sentence }: Scene, counted: Counted): Rate | null {
  const from = Math.max(sentence.start, counted.amount.start - REACH);
  const around = text.slice(from, Math.min(sentence.stop, counted.stop + REACH));
  let best: { distance: number; match: RegExpExecArray } | null = null;
  for (const pattern of [EVERY, ONE_DAY, MEAN]) {
    const match = pattern.exec(around);
    if (!match || isOfAnother(text, counted, from + match.index, match[0].length)) continue;
    const distance = Math.abs(from + match.index - counted.amount.start);
    if (best === null || distance < best.distance) best = { distance, match };
  }
  if (best === null) return null;
  const { count, unit } = best.match.groups ?? {};
  const times = count === undefined ? 1 : (numeral(count) ?? 1);
  const frame = /^(?:在)?一[天日]/u.test(best.match[0]) ? "single" : "regular";
  return { perDays: times * (UNIT_DAYS[unit ?? "天"] ?? 1), frame };
}

/** 总数: not the rate that stands beside another amount. */
function isOfAnother(text: string, counted: Counted, start: number, length: number): boolean {
  const ahead = text.slice(Math.max(0, counted.amount.start - 6), counted.amount.start);
  if (start < counted.amount.start) return /(?:全数|总数|总计|合计|共计|总共)约?$/u.test(ahead);
  if (start < counted.stop) return false;
  const between = text.slice(counted.stop, start);
  const behind = text.slice(start + length, start + length + 8);
  return (
    /\d\s*$/.test(between) ||
    /^约?[达有为]?约?[\d一二两三四五六七八九十百千万几数]+余?[名人户个，。]/u.test(behind)
  );
}

/** Quantities in Russian, with the words that qualify them. */
import {
  type Amount,
  type Bounds,
  type Qualifier,
  exactly,
  ordersOf,
  qualify,
  unbounded,
} from "../amount.js";
import { FIGURE, SCALE, UNIT, numberInRussian } from "./numerals.js";

const QUALIFIERS: readonly [Qualifier, string[]][] = [
  ["to", ["не более", "не свыше", "до", "максимум"]],
  ["from", ["не менее", "не меньше", "по меньшей мере", "минимум"]],
  ["about", ["около", "примерно", "приблизительно", "порядка", "ориентировочно"]],
  ["nearly", ["почти", "без малого"]],
  ["over", ["более", "больше", "свыше"]],
  ["under", ["менее", "меньше"]],
];
const ORDERS = new Map<string, Bounds>([
  ["десятки тысяч", ordersOf(1e4)],
  ["сотни тысяч", ordersOf(1e5)],
  ["сотни", ordersOf(100)],
  ["тысячи", ordersOf(1000)],
  ["десятки", ordersOf(10)],
  ["несколько сот", ordersOf(100)],
  ["несколько сотен", ordersOf(100)],
  ["несколько тысяч", ordersOf(1000)],
  ["несколько десятков", ordersOf(10)],
]);
const VAGUE = [
  "множество",
  "многие",
  "много",
  "большое количество",
  "большое число",
  "ряд",
  "группа",
  "несколько",
];

const before = QUALIFIERS.flatMap(([, words]) => words).join("|");
const number = `(?:${FIGURE})(?:\\s(?:${SCALE}))?|(?:(?:${UNIT}|${SCALE})(?:\\s(?=${UNIT}|${SCALE}))?)+`;
const quantity = new RegExp(
  `(?<![\\p{L}\\p{N}№.,-])(?:(?<before>${before})\\s)?(?:(?<orders>${[...ORDERS.keys()].join("|")})|` +
    `(?<low>${FIGURE})\\s?[-–—]\\s?(?<high>(?:${FIGURE})(?:\\s(?:${SCALE}))?)|(?<single>${number}))(?![\\p{L}\\p{N}%-]|\\.\\d)`,
  "giu",
);
const vague = new RegExp(`(?<!\\p{L})(?:${VAGUE.join("|")})(?!\\p{L})`, "giu");

/** Every quantity of a Russian text, from left to right, none inside another. */
export function amountsInRussian(text: string): Amount[] {
  const counted = [...text.matchAll(quantity)].flatMap((match): Amount[] => {
    const bounds = boundsOf(match.groups ?? {});
    const at = { start: match.index, stop: match.index + match[0].length };
    return bounds ? [{ ...at, ...bounds, vague: false }] : [];
  });
  const free = [...text.matchAll(vague)]
    .map((match) => ({ start: match.index, stop: match.index + match[0].length }))
    .filter(({ start, stop }) => !counted.some((one) => one.start < stop && start < one.stop))
    .map((at) => ({ ...at, ...unbounded, vague: true }));
  return [...counted, ...free].sort((a, b) => a.start - b.start);
}

function boundsOf(groups: Record<string, string | undefined>): Bounds | null {
  const orders = ORDERS.get(groups["orders"]?.toLowerCase() ?? "");
  if (orders) return orders;
  if (groups["low"] !== undefined && groups["high"] !== undefined)
    return rangeOf(groups["low"], groups["high"]);
  const value = numberInRussian(groups["single"] ?? "");
  if (value === null) return null;
  const word = groups["before"]?.toLowerCase();
  const use = QUALIFIERS.find(([, words]) => word !== undefined && words.includes(word))?.[0];
  return use ? qualify(exactly(value), use) : exactly(value);
}

/** 2–3 тысячи: both in thousands. */
function rangeOf(first: string, last: string): Bounds | null {
  const high = numberInRussian(last);
  const low = numberInRussian(first);
  if (low === null || high === null) return null;
  const scale =
    /\p{L}/u.test(last) && low < 1000
      ? high / (numberInRussian(last.replace(/\s?\p{L}.*$/u, "")) ?? 1)
      : 1;
  return low * scale <= high ? { low: low * scale, high } : null;
}

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
import { AND_HALF, FIGURE, SCALE, UNIT, numberInRussian } from "./numerals.js";
import { matchesIn } from "../../text/matches.js";

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
  ["сотня", exactly(100)],
  ["сотню", exactly(100)],
  ["десяток", exactly(10)],
  ["пара сотен", { low: 200, high: 300 }],
  ["пару сотен", { low: 200, high: 300 }],
  ["пара тысяч", { low: 2000, high: 3000 }],
  ["пару тысяч", { low: 2000, high: 3000 }],
  ["две-три сотни", { low: 200, high: 300 }],
  ["несколько сот", ordersOf(100)],
  ["несколько сотен", ordersOf(100)],
  ["несколько тысяч", ordersOf(1000)],
  ["несколько десятков", ordersOf(10)],
]);
/** Scales that stand before their number where it is about so many: `сотни две`, `тысячи полторы`. */
const INVERTED: Readonly<Record<string, number>> = { десятка: 10, сотни: 100, тысячи: 1000 };
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
// `12 тысяч 400`, `1 млн 200 тыс.`: what follows a scale is three figures, or has a scale of its own.
const scaled = `(?:${FIGURE})\\s(?:${SCALE})(?:\\s(?:\\d{1,3}\\s(?:${SCALE})|\\d{3}(?!\\d|\\s?г)))?`;
const halved = `(?:${FIGURE}|${UNIT})\\s${AND_HALF}\\s(?:${SCALE})`;
const number = `${halved}|${scaled}|(?:${FIGURE})|(?:(?:${UNIT}|${SCALE})(?:\\s(?=${UNIT}|${SCALE}))?)+`;
const quantity = new RegExp(
  `(?<![\\p{L}\\p{N}№.,-])(?:(?<before>${before})\\s)?(?:` +
    `(?<scale>${Object.keys(INVERTED).join("|")})\\s(?<count>${UNIT})|(?<orders>${[...ORDERS.keys()].join("|")})|` +
    `(?<low>${FIGURE}|${UNIT})\\s?[-–—]\\s?(?<high>(?:${FIGURE}|${UNIT})(?:\\s(?:${SCALE}))?)|(?<single>${number}))(?![\\p{L}\\p{N}%-]|\\.\\d)`,
  "giu",
);
const vague = new RegExp(`(?<!\\p{L})(?:${VAGUE.join("|")})(?!\\p{L})`, "giu");

/** Every quantity of a Russian text, from left to right, none inside another. */
export function amountsInRussian(text: string): Amount[] {
  const counted = matchesIn(text, quantity).flatMap((match): Amount[] => {
    const bounds = boundsOf(match.groups ?? {});
    const at = { start: match.index, stop: match.index + match[0].length };
    return bounds ? [{ ...at, ...bounds, vague: false }] : [];
  });
  const free = matchesIn(text, vague)
    .map((match) => ({ start: match.index, stop: match.index + match[0].length }))
    .filter(({ start, stop }) => !counted.some((one) => one.start < stop && start < one.stop))
    .map((at) => ({ ...at, ...unbounded, vague: true }));
  return [...counted, ...free].sort((a, b) => a.start - b.start);
}

function boundsOf(groups: Record<string, string | undefined>): Bounds | null {
  const word = groups["before"]?.toLowerCase();
  const use = QUALIFIERS.find(([, words]) => word !== undefined && words.includes(word))?.[0];
  const named = groups["orders"]?.toLowerCase() ?? "";
  // Behind `около` and the like, сотни and тысячи are the genitive of one.
  const one = use === undefined ? undefined : INVERTED[named];
  if (use !== undefined && one !== undefined) return qualify(exactly(one), use);
  const orders = ORDERS.get(named);
  if (orders) return orders;
  const counted = INVERTED[groups["scale"]?.toLowerCase() ?? ""];
  if (counted !== undefined) {
    const count = numberInRussian(`${groups["count"] ?? ""} тысяч`);
    return count === null ? null : qualify(exactly((count / 1000) * counted), "about");
  }
  if (groups["low"] !== undefined && groups["high"] !== undefined)
    return rangeOf(groups["low"], groups["high"]);
  const value = numberInRussian(groups["single"] ?? "");
  if (value === null) return null;
  return use ? qualify(exactly(value), use) : exactly(value);
}

/** 2–3 тысячи: both in thousands. */
function rangeOf(first: string, last: string): Bounds | null {
  const high = numberInRussian(last);
  const low = numberInRussian(first);
  if (low === null || high === null) return null;
  const counted = /\s/u.test(last) ? numberInRussian(last.replace(/\s\p{L}+\.?$/u, "")) : null;
  const scale = low < 1000 ? high / (counted ?? high) : 1;
  return low * scale <= high ? { low: low * scale, high } : null;
}

/** Figures of people who are named before them: `the number of refugees is 3,000`, `refugees (3,000)`. */
import type { Amount } from "../../amount.js";
import { words } from "./forms.js";
import { type Group, groupOf, unitOf } from "./group.js";
import { headOf, isPeoplesName } from "./heads.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";
import { phrase } from "./phrases.js";

const COUNTERS = words(
  "number numbers total totals figure flow influx inflow outflow exodus population caseload count strength quota",
);

/** `the number of refugees is 3,000`, `refugees numbering 3,000`, `refugees (namely 3,000)`. */
export function namedAhead(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (amount.vague || (amount.high !== null && amount.high <= 1)) return null;
  if (!opensFigure(items, at) && !(items[at - 1]?.lower === "the" && items[at - 2]?.lower === "by"))
    return null;
  const next = items[at + 1];
  if (next && next.kind === "word" && ["NOUN", "PROPN", "ADJ"].includes(next.tag)) return null;
  let k = at - 1;
  let link = false;
  let counter = false;
  const far = /^(?:is|was|are|were)$/.test(linkBefore(items, at));
  for (; k >= Math.max(0, at - (far ? 40 : 16)); k--) {
    const item = items[k];
    if (!item || /^[.;]$/.test(item.word)) return null;
    // The refugees (men, women and children) here: who they are is said outside.
    const open =
      item.word === ")" ? items.slice(0, k).findLastIndex(({ word }) => word === "(") : -1;
    if (open > 0) k = open;
    if (
      COUNTERS.has(item.lower) ||
      /^number(?:s|ed|ing)$|^total(?:s|l?ed|l?ing)$|^amount(?:s|ed|ing)$/.test(item.lower)
    )
      counter = true;
    if (item.kind === "mark" && /^[(—:]$/.test(item.word) && at - k <= 3) link = true;
    const noun = peopleNoun(item.lower);
    const people =
      noun?.plural === true ||
      isPeoplesName(items, k) ||
      isBodyOfMovers(items, k) ||
      (item.lower === "those" && items[k + 1]?.lower === "who");
    if (!people) continue;
    const byThousands = items[at - 1]?.lower === "the" && items[at - 2]?.lower === "by";
    if (byThousands) counter = true;
    const adjacent =
      link && items.slice(k + 1, at).every(({ kind, tag }) => kind === "mark" || tag === "ADV");
    if (!counter)
      counter = items.slice(Math.max(0, k - 5), k).some(({ lower }) => COUNTERS.has(lower));
    // The number of the refugees who were here, or had come since, was 150,000.
    if (at - k > 16 && !isNumberOf(items, k)) continue;
    // The number of refugees and homeless persons is 900.
    if (!adjacent && !counter && isJoined(items, k)) continue;
    if (!adjacent && !counter) return null;
    const others = items.slice(k + 1, at).filter(({ kind }) => kind === "amount").length;
    if (others === 1 && roseFrom(items, k, at))
      return {
        ...aheadOf(items, at, k, amount),
        start: amount.start,
        first: at,
        last: at,
        partitive: true,
      };
    if (!adjacent && others > 0) return null;
    const group = aheadOf(items, at, k, amount);
    // There are 300 refugees, and their number could reach 500: the noun is the first figure's.
    const counted = items
      .slice(Math.max(0, k - 3), k)
      .some((item) => item.amount !== null && item.amount.high !== 1);
    return counted ? { ...group, ...{ start: amount.start, first: at, last: at } } : group;
  }
  return null;
}

/** The verb that links a figure to its people: was, is in the neighbourhood of. */
function linkBefore(items: readonly Item[], at: number): string {
  let k = at - 1;
  if (
    items[k]?.lower === "of" &&
    /^(?:neighbou?rhood|vicinity|region|order)$/.test(items[k - 1]?.lower ?? "")
  )
    k -= 4;
  while (items[k]?.tag === "ADV") k--;
  return items[k]?.lower ?? "";
}

/** `the refugee population`, `the caseload`: a word for all of them together. */
function isBodyOfMovers(items: readonly Item[], k: number): boolean {
  const lower = items[k]?.lower ?? "";
  if (lower === "caseload") return true;
  return (
    /^(?:population|community|colony)$/.test(lower) &&
    peopleNoun(items[k - 1]?.lower ?? "")?.sort === "mover"
  );
}

/** `refugees and homeless persons`: other people stand before them in one list. */
function isJoined(items: readonly Item[], k: number): boolean {
  const before = items.slice(Math.max(0, k - 3), k);
  const link = before.findLastIndex(({ lower }) => /^(?:and|or)$/.test(lower));
  if (link < 1) return false;
  return peopleNoun(before[link - 1]?.lower ?? "")?.plural === true;
}

function isNumberOf(items: readonly Item[], head: number): boolean {
  const of = items.slice(Math.max(0, head - 4), head).findLastIndex(({ lower }) => lower === "of");
  const at = Math.max(0, head - 4) + of;
  return of >= 0 && /^(?:number|total)$/.test(items[at - 1]?.lower ?? "");
}

/** `the number of refugees rose from 300 in May to 500 in June`: the second figure counts them too. */
function roseFrom(items: readonly Item[], from: number, at: number): boolean {
  if (items[at - 1]?.lower !== "to") return false;
  return items
    .slice(from, at)
    .some(({ kind }, k) => kind === "amount" && items[from + k - 1]?.lower === "from");
}

const FLOWS = words(
  "flow influx inflow exodus outflow movement traffic stream arrivals departures emigration immigration migration repatriation evacuation",
);
const TIMES = words("daily weekly monthly nightly yearly annually");

/** `refugees arrive at the rate of 500 a week`, `the exodus is now 2,000 a day`: a rate whose people stand before it. */
export function flowing(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (amount.vague) return null;
  const [first, second] = [items[at + 1]?.lower ?? "", items[at + 2]?.lower ?? ""];
  const each =
    /^(?:a|per|each|every)$/.test(first) && /^(?:day|night|week|month|year)$/.test(second);
  if (!each && !TIMES.has(first)) return null;
  const far = items.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === "rate") ? 24 : 14;
  for (let k = at - 1; k >= Math.max(0, at - far); k--) {
    const item = items[k];
    if (!item || /^[.;:]$/.test(item.word)) return null;
    // Had reached 900 and went on at a rate of 30 a week.
    if (item.kind === "amount" && !items.slice(k, at).some(({ lower }) => lower === "rate"))
      return null;
    const noun = peopleNoun(item.lower);
    const people = noun?.sort === "mover" && noun.plural;
    const moved = people || isPeoplesName(items, k) || noun?.plural === true;
    const rated = item.lower === "rate" && peopleNoun(items[k - 1]?.lower ?? "")?.sort === "mover";
    const moving = rated || (FLOWS.has(item.lower) && isOfPeople(items, k, at));
    if (!moving && !(moved && isMoved(items, k, at, people))) continue;
    const nation =
      items.slice(Math.max(0, k - 2), k + 1).find(({ demonym }) => demonym)?.demonym ?? null;
    const group = groupOf(items, amount, at, at);
    const own = moving && motionsOf(item.lower).length > 0 ? k : null;
    return { ...group, ...{ mover: true, soldiers: noun?.sort === "soldier", nation, own } };
  }
  return null;
}

/** Whether a flow is one of people: of movers, or of a word that says so by itself. */
function isOfPeople(items: readonly Item[], flow: number, at: number): boolean {
  if (!/^(?:flow|movement|traffic|stream|inflow|outflow)$/.test(items[flow]?.lower ?? ""))
    return true;
  return items
    .slice(Math.max(0, flow - 2), Math.min(at, flow + 5))
    .some(({ lower }) => peopleNoun(lower)?.sort === "mover");
}

/** Between people and their rate a word of moving, or nothing but a link. */
function isMoved(items: readonly Item[], from: number, at: number, mover: boolean): boolean {
  const between = items.slice(from + 1, at);
  return (
    between.some(({ lower }) => motionsOf(lower).some(({ way }) => way !== "stay")) ||
    (mover && between.every(({ tag }) => tag !== "VERB"))
  );
}

/** What stands right before a figure that is given of people: is, at, to, numbering, a bracket or dash. */
function opensFigure(items: readonly Item[], at: number): boolean {
  if (/^(?:not\s+)?(?:to\s+)?exceed/.test(items[at]?.lower ?? "")) return true;
  let k = at - 1;
  while (items[k]?.tag === "ADV" || items[k]?.lower === "namely") k--;
  const item = items[k];
  if (!item) return false;
  if (item.kind === "mark") return /^[(—–:,]$/.test(item.word);
  if (
    /^(?:number|total|amount|stand|stood|reach|approach|exceed|averag|increas|ris|rose|grow|grew|estimat)/.test(
      item.lower,
    )
  )
    return true;
  return /^(?:is|are|was|were|be|been|at|to|of|from|or|than)$/.test(item.lower);
}

function aheadOf(items: readonly Item[], at: number, head: number, amount: Amount): Group {
  const item = items[head];
  const noun = peopleNoun(item?.lower ?? "");
  let first = head;
  while (["ADJ", "PROPN"].includes(items[first - 1]?.tag ?? "") && first > 0) first--;
  const nation = items.slice(first, head + 1).find(({ demonym }) => demonym)?.demonym ?? null;
  const body = isBodyOfMovers(items, head);
  const moved = items[head - 1]?.lower === "displaced";
  return {
    ...groupOf(items, amount, at, at),
    head,
    first,
    // What is said of them stands behind their noun, also before the figure.
    last: head,
    start: items[first]?.start ?? amount.start,
    population: { start: items[first]?.start ?? 0, stop: item?.stop ?? 0 },
    unit: unitOf(noun?.sort),
    mover: body || moved || (noun !== null && ["mover", "case"].includes(noun.sort)),
    stays: body || moved || (noun?.stays ?? false),
    soldiers: noun?.sort === "soldier",
    amount: items
      .slice(first - 3 < 0 ? 0 : first - 3, at)
      .some(({ lower }) => /maximum/.test(lower))
      ? { ...amount, low: null }
      : amount,
    nation,
    noun: noun?.base ?? null,
    own: motionsOf(item?.lower ?? "").some(({ form }) => form === "noun") ? head : null,
  };
}

/** `a large number (upward of 3,000) of refugees`: the number in brackets counts them. */
export function bracketed(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (items[at - 1]?.word !== "(" || items[at + 1]?.word !== ")" || amount.vague) return null;
  const vague = items[at - 2]?.amount;
  if (vague?.vague !== true) return null;
  const found = headOf(items, at + 1);
  if (found === null || found === "other") return null;
  const group = phrase(items, at, amount, found);
  return group && { ...group, first: at - 2, start: items[at - 2]?.start ?? group.start };
}

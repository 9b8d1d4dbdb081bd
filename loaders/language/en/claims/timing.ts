/** When the people of an English sentence moved or were counted. */
import type { DateAt, Scene, Timing } from "../../claims.js";
import {
  isOfNextClause,
  isOfNextFigure,
  isOfTelling,
  isOfWholesClause,
} from "./dates-of-others.js";
import { words } from "./forms.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { isIrrealis } from "./moods.js";
import { motionsOf } from "./motions.js";
import {
  fiscalYearIn,
  isFiscal,
  isSinceNewYear,
  partOfYear,
  spanBeginning,
  spanEnding,
  spanFromNow,
} from "./spans.js";
import { PAPER_NOUNS, SAID } from "./wording.js";

/** A single day belongs to a figure only from nearby; what goes on for longer covers its sentence. */
const NEAR = 14;

/** The time that a sentence gives a group; null where it gives none. */
export function timingOf(
  scene: Scene,
  items: readonly Item[],
  group: Group,
  event: Governed | null,
): Timing | { date: DateAt; sense: "asof" } | null {
  const anchors = [group.first, group.last, ...(event ? [event.at] : [])];
  const distance = (at: number) =>
    isRightBehind(items, group, at)
      ? 0
      : Math.min(...anchors.map((anchor) => Math.abs(at - anchor)));
  const dates = items
    .map((item, at) => ({ item, at }))
    .filter(({ item, at }) => item.date !== null && isOfMove(items, at, group, event))
    .filter(({ item, at }) => isStretch(item) || distance(at) <= NEAR || at <= 3)
    .sort((a, b) => distance(a.at) - distance(b.at) || a.at - b.at);
  const best = dates[0];
  if (best?.item.date) {
    const span = spanEnding(items, best.at);
    if (span !== null) return { date: best.item.date, sense: "ending", span };
    const begun = spanBeginning(items, best.at);
    if (begun !== null) return { date: best.item.date, sense: "beginning", span: begun };
    const part = partOfYear(items, best.at);
    if (part !== null) return { date: best.item.date, sense: "part", ...part };
    if (isFiscal(items, best.at)) return { date: best.item.date, sense: "fiscal" };
    const sense = senseOf(items, best.at);
    return sense === "asof" ? { date: best.item.date, sense } : { date: best.item.date, sense };
  }
  const fiscal = fiscalYearIn(items);
  if (fiscal !== null) return { sense: "budget", year: fiscal };
  if (isSinceNewYear(items)) return { sense: "year" };
  const reckoned = spanFromNow(items);
  if (reckoned !== null) return reckoned;
  const told = dateTold(scene, items);
  if (told !== null) return { date: told, sense: "in" };
  const same = items.some(
    ({ lower }, at) =>
      lower === "period" && /^(?:same|this|that)$/.test(items[at - 1]?.lower ?? ""),
  );
  return same ? { sense: "same" } : null;
}

/** `500 on March 1`: what follows a figure at once is its time. */
function isRightBehind(items: readonly Item[], group: Group, at: number): boolean {
  return (
    at === group.last + 2 && /^(?:on|in|by|during|at)$/.test(items[group.last + 1]?.lower ?? "")
  );
}

/** `at that time`, `in the same month`: the date that was named last before it. */
function dateTold({ dates }: Scene, items: readonly Item[]): DateAt | null {
  const at = items.findIndex(
    ({ lower }, k) =>
      /^(?:time|date|day|month|week|year)$/.test(lower) &&
      /^(?:that|same)$/.test(items[k - 1]?.lower ?? "") &&
      /^(?:at|in|during|on|the)$/.test(items[k - 2]?.lower ?? ""),
  );
  const start = items[at]?.start;
  if (start === undefined) return null;
  const named = dates.filter((date) => date.stop <= start && start - date.stop < TOLD);
  return named.at(-1) ?? null;
}

/** So far back `that time` can mean a date, in characters. */
const TOLD = 300;

function isStretch({ date }: Item): boolean {
  const row = date?.row;
  return row !== undefined && row.date_end !== null && row.date_end !== row.date;
}

function senseOf(items: readonly Item[], at: number): "in" | "by" | "since" | "asof" {
  const before = items[at - 1]?.lower ?? "";
  if (/^(?:beginning|starting) /i.test(items[at]?.word ?? "")) return "since";
  if (
    /^(?:by|until|till|before)$/.test(before) ||
    (before === "to" && /^(?:up|prior|previous)$/.test(items[at - 2]?.lower ?? "")) ||
    (/^(?:through|than)$/.test(before) && isUpTo(items, at))
  )
    return "by";
  if (isAsOf(items, at)) return "asof";
  for (let k = at - 1; k >= Math.max(0, at - 9); k--) {
    const item = items[k];
    if (!item || item.kind === "mark") break;
    if (item.lower === "since" || (item.lower === "after" && k === at - 1)) return "since";
  }
  return "in";
}

function isAsOf(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === "of" && items[at - 2]?.lower === "as";
}

/** `through June`, `no later than June`, but not `from May through June`, which is one date. */
function isUpTo(items: readonly Item[], at: number): boolean {
  const lower = items[at - 2]?.lower ?? "";
  return items[at - 1]?.lower === "through"
    ? items[at - 2]?.date == null
    : /^(?:later|earlier)$/.test(lower);
}

/** `of whom 300 are still here`: now, whenever the others came. */
function isStillSo(items: readonly Item[], { last }: Group): boolean {
  return /^(?:is|are|remain|remains|still)$/.test(items[last + 1]?.lower ?? "");
}

/** `during the period June 25 to June 30`: a stretch at the head of a clause covers all of it. */
function isFrame(items: readonly Item[], at: number): boolean {
  const date = items[at];
  return (
    date !== undefined &&
    isStretch(date) &&
    items
      .slice(Math.max(0, at - 3), at)
      .some(({ lower }) => /^(?:during|between|from|within)$/.test(lower))
  );
}

/** `On May 3 he indicated …`: whoever tells on that day; behind the telling only what tells at once counts. */
function isToldThere(items: readonly Item[], verb: number, date: number): boolean {
  const lower = items[verb]?.lower ?? "";
  // In the first quarter it is proposed to send 300.
  const passive = /^(?:is|was)$/.test(items[verb - 1]?.lower ?? "");
  if (date < verb && passive && items[verb - 2]?.lower === "it" && isIrrealis(lower)) return false;
  if (date > verb) return TELLING.test(lower);
  return SAID.has(lower) && items[verb]?.tag === "VERB";
}

const TELLING = /^(?:said|stated|told|announced|reported|declared|proposed|wrote|announcing)$/;

const EVENTS = words(
  "revolution war uprising revolt rebellion act accord accords agreement agreements convention law crisis treaty disturbances massacre massacres",
);

/** No date of a paper, of another clause, or of another figure. */
function isOfMove(
  items: readonly Item[],
  at: number,
  group: Group,
  event: Governed | null,
): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    const item = items[k];
    if (
      !item ||
      (!/^(?:of|dated|on|the|in|,|for|and|'s)$/.test(item.lower) && item.kind !== "date")
    ) {
      if (item && PAPER_NOUNS.test(item.lower)) return false;
      break;
    }
    if (item.lower === "dated") return false;
  }
  if (isOfTelling(items, at)) return false;
  const made = /^(?:on|in)$/.test(items[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  // An act approved on that day.
  if (
    /^(?:approved|adopted|enacted|signed|passed|issued|published)$/.test(items[made]?.lower ?? "")
  ) {
    return false;
  }
  if (
    PAPER_NOUNS.test(items[at + 1]?.lower ?? "") ||
    (PAPER_NOUNS.test(items[at + 2]?.lower ?? "") && items[at + 1]?.tag === "ADJ")
  )
    return false;
  // The Ruritanian Revolution of 1848.
  const named = items[at - 2];
  if (items[at - 1]?.lower === "of" && /^(?:1[5-9]|20)\d\d$/.test(items[at]?.word ?? "")) {
    if (named?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(named.word) && EVENTS.has(named.lower))
      return false;
  }
  // The 1949 Geneva Conventions.
  if (
    items[at + 1]?.place &&
    /^(?:convention|accord|agreement|protocol|treat)/.test(items[at + 2]?.lower ?? "")
  )
    return false;
  const [low, high] = at < group.first ? [at, group.first] : [group.last, at];
  const between = items.slice(low + 1, high);
  if (between.some(({ word }) => word === ";")) return false;
  if (at > group.last && isOfNextFigure(items, group, at)) return false;
  if (isOfNextClause(items, at, Math.max(group.last, event?.at ?? 0))) return false;
  // `On the 26th the government received …`: the day is that of another verb.
  const told =
    event?.motion.form === "noun" &&
    at < group.first &&
    !group.papers &&
    event.motion.base !== "visa";
  const other = between.some(
    ({ tag, lower }, k) =>
      tag === "VERB" &&
      /(?:ed|d|t)$/.test(lower) &&
      !isFrame(items, at) &&
      low + 1 + k !== event?.at &&
      !isIrrealis(lower),
  );
  if (told && other) return false;
  if (at < group.first && group.partitive && isStillSo(items, group)) return false;
  if (isOfWholesClause(items, at, group.first)) return false;
  const clause = between.some((item, k) => {
    const index = low + 1 + k;
    // As of the 27th, it was reported, 300 had fled.
    if (index === event?.at || isAsOf(items, at)) return false;
    return isToldThere(items, index, at) && motionsOf(item.lower).length === 0;
  });
  return !clause || at < 0;
}

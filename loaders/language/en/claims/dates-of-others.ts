/** Dates of a sentence that are of others than the people asked about: of another figure, clause, whole or telling. */
import { words } from "./forms.js";
import { isCompared } from "./gapped.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { MODALS } from "./moods.js";
import { motionsOf } from "./motions.js";
import { UNIT } from "./spans.js";
import { SAID } from "./wording.js";

/** `10,000 have crossed, and 6,000 of them crossed on the 22nd`: the day of the next figure's own verb. */
export function isOfNextFigure(items: readonly Item[], group: Group, at: number): boolean {
  const verbs = (from: number, to: number) =>
    items.slice(from, to).some(({ tag }) => tag === "VERB" || tag === "AUX");
  return items.some(
    ({ kind }, figure) =>
      kind === "amount" &&
      figure > group.last &&
      figure < at &&
      (isCompared(items, figure) || hasOwnVerb(figure)),
  );

  function hasOwnVerb(figure: number): boolean {
    return (
      items[figure - 1]?.word !== "(" &&
      !UNIT.test(items[figure + 1]?.lower ?? "") &&
      verbs(group.last + 1, figure) &&
      verbs(figure + 1, at)
    );
  }
}

/** `300 came, and it is hoped to bring others in July`, `will compel those caught in May`: said of something else. */
export function isOfNextClause(items: readonly Item[], date: number, behind: number): boolean {
  for (let k = behind + 1; k < date; k++) {
    const lower = items[k]?.lower ?? "";
    if (lower === "those" && /^(?:past|participle)$/.test(formOf(items[k + 1]))) return true;
    if (!/^(?:and|but|while|whereas)$/.test(lower)) continue;
    const subject = items[k + 1];
    if (subject === undefined || /^(?:VERB|AUX|ADV|ADP)$/.test(subject.tag)) continue;
    const clause = items.slice(k + 2, date);
    if (clause.some(({ tag, lower: word }) => tag === "AUX" || MODALS.has(word))) return true;
  }
  return false;
}

function formOf(item: Item | undefined): string {
  if (item === undefined) return "";
  return (
    motionsOf(item.lower)[0]?.form ??
    (item.tag === "VERB" && /(?:ed|t)$/.test(item.lower) ? "past" : "")
  );
}

const TALKS = words(
  "conversation conversations talk talks meeting meetings interview call discussion discussions conference session",
);

/** `announced July 26 that`, `in a conversation with X on July 26 officials put`: the day of the telling. */
export function isOfTelling(items: readonly Item[], at: number): boolean {
  const on = items[at - 1]?.lower === "on" ? at - 1 : at;
  const next = items[at + 1]?.word === "," ? at + 2 : at + 1;
  if (SAID.has(items[on - 1]?.lower ?? "") && items[next]?.lower === "that") return true;
  if (on === at) return false;
  for (let k = on - 1; k >= Math.max(0, on - 8); k--) {
    const item = items[k];
    if (item === undefined || item.kind === "amount" || item.tag === "VERB") return false;
    if (TALKS.has(item.lower)) return true;
  }
  return false;
}

/** `Of the 300 who came in May, 200 …`: when the whole came. */
export function isOfWholesClause(items: readonly Item[], date: number, first: number): boolean {
  if (date > first || items[first - 1]?.word !== ",") return false;
  const who = items.slice(0, date).findLastIndex(({ lower }) => lower === "who");
  if (who < 0) return false;
  const of = items.slice(0, who).findLastIndex(({ lower }) => lower === "of");
  return (
    of >= 0 &&
    who - of <= 5 &&
    /^(?:that|[,;(]|undefined)$/.test(items[of - 1]?.lower ?? "undefined")
  );
}

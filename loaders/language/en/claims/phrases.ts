/** The phrase that an English amount opens, to its last word: people, with their families, or papers for them. */
import type { Amount } from "../../amount.js";
import { words } from "./forms.js";
import { FALLEN, type Group, type Head, NATION, groupOf, nationIn, unitOf } from "./group.js";
import { headOf } from "./heads.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";

/** `mass deportations of Hungarian citizens`: a movement that is called large counts whoever moved. */
export function massOf(items: readonly Item[], at: number, amount: Amount): Group | null {
  const moving = [1, 2, 3].find((step) =>
    motionsOf(items[at + step]?.lower ?? "").some(({ form }) => form === "noun"),
  );
  if (moving === undefined) return null;
  const last = at + moving;
  const nation = items[at - 1]?.demonym ?? null;
  const group = { ...groupOf(items, amount, at, last), mover: true, own: last, nation };
  if (items[last + 1]?.lower !== "of") return group;
  // The mass exodus of thousands is the thousands'.
  if (items.slice(last + 2, last + 5).some(({ kind }) => kind === "amount")) return null;
  const found = headOf(items, last + 1);
  if (found === null || found === "other" || found.last - last > 6) return group;
  const people = phrase(items, last + 1, { ...amount, low: null, high: null }, found);
  return (
    people && { ...people, ...{ first: at, start: group.start, amount, mover: true, own: last } }
  );
}

export function phrase(
  items: readonly Item[],
  at: number,
  amount: Amount,
  head: Head,
): Group | null {
  const item = items[head.index];
  if (!item) return null;
  const noun = peopleNoun(item.lower);
  if (amount.low !== null && amount.low >= NATION && noun?.sort !== "mover") return null;
  const one = amount.low === 1 && amount.high === 1;
  // `one Soviet citizen` in a story is a person, no figure, unless the one is a case or a family.
  const often =
    noun?.sort === "mover" && /^(?:a|per|every|each)$/.test(items[head.last + 1]?.lower ?? "");
  if (one && !often && !(noun && ["case", "family", "household"].includes(noun.sort))) return null;
  // A port entry is a place.
  if (noun?.sort === "case" && items[head.index - 1]?.lower === "port") return null;
  if (noun?.sort === "paper" && !isForMoving(items, head)) return null;
  const last = noun?.sort === "paper" ? holdersOf(items, head.last) : tailOf(items, head.last);
  if (FALLEN.has(items[last + 1]?.lower ?? "") || FALLEN.has(items[last + 2]?.lower ?? ""))
    return null;
  if (haveFallen(items, last) || isOfLosses(items, at)) return null;
  const inside = items.slice(head.first, last + 1);
  const moved = inside.some(({ lower }) => MOVED.has(lower));
  const armed =
    (noun?.sort === "soldier" &&
      !inside.some(({ lower }) => /^(?:civilians|women|families|dependents)$/.test(lower))) ||
    inside.some(({ lower }) =>
      /^(?:military|army|naval|combat|armed|guerrillas?|paramilitary|commando)$/.test(lower),
    );
  return {
    ...groupOf(items, amount, at, last),
    head: head.index,
    population: { start: (items[head.first] ?? item).start, stop: (items[last] ?? item).stop },
    unit: isPersonal(items, last, noun?.base) ? "persons" : unitOf(noun?.sort),
    mover: moved || (noun !== null && ["mover", "case"].includes(noun.sort)),
    stays: moved || (noun?.stays ?? false),
    soldiers: armed,
    papers: noun?.sort === "paper",
    // A state's visas are for people of others; with papers to leave they leave from where they live.
    nation: isForLeaving(items, head, noun?.sort)
      ? null
      : noun?.sort === "paper"
        ? nationIn(items, { ...head, first: head.index + 1 }, last)
        : nationIn(items, head, last),
    noun: noun?.base ?? item.lower,
  };
}

/** Before people these say by themselves that they were moved, and where they are now is where they are counted. */
const MOVED = words("displaced uprooted interned exiled stranded expelled deported resettled");

/** `300 people who had agreed to leave were killed`: what became of them ends their clause. */
function haveFallen(items: readonly Item[], last: number): boolean {
  for (let k = last + 1; k < last + 12; k++) {
    const item = items[k];
    if (!item || /^[.;:]$/.test(item.word) || item.kind === "amount") return false;
    if (/^(?:and|but|while|when|after|that)$/.test(item.lower)) return false;
    if (!FALLEN.has(item.lower)) continue;
    return /^(?:were|was|been|being|are)$/.test(items[k - 1]?.lower ?? "");
  }
  return false;
}

/** `451 killed, 210 wounded, 94 prisoners`: the losses of a fight. */
function isOfLosses(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    (before?.word === "," || before?.lower === "and") &&
    FALLEN.has(items[at - 2]?.lower ?? "") &&
    items[at - 3]?.kind === "amount"
  );
}

/** `visas to former nationals of X`: the phrase goes on to those who have them. */
function holdersOf(items: readonly Item[], last: number): number {
  if (!/^(?:to|for)$/.test(items[last + 1]?.lower ?? "")) return last;
  const step = [2, 3, 4, 5, 6].find(
    (k) => peopleNoun(items[last + k]?.lower ?? "")?.plural === true,
  );
  return step === undefined ? last : last + step;
}

/** Visas issued to nationals are as many nationals. */
function isPersonal(items: readonly Item[], last: number, base: string | undefined): boolean {
  return base === "visa" && peopleNoun(items[last]?.lower ?? "")?.sort !== "paper";
}

const FOR_MOVING = words(
  "exit entry reentry re-entry immigration immigrant emigration emigrant transit visa refugee parole travel deportee defector asylum repatriation deportation evacuation",
);

const LEAVING = words(
  "exit entry visa visas permit permits emigrate emigration immigration immigrate repatriation resettlement asylum leave parole departure travel",
);

/** Visas are for people who move; permits and passports where they are for leaving or coming. */
function isForMoving(items: readonly Item[], head: Head): boolean {
  if (/^visas?$/.test(items[head.index]?.lower ?? "")) return true;
  const forWhat = items.slice(head.last + 1, head.last + 5).map(({ lower }) => lower);
  if (/^(?:for|to)$/.test(forWhat[0] ?? "") && forWhat.some((word) => LEAVING.has(word)))
    return true;
  return items.slice(head.first, head.index).some(({ lower }) => FOR_MOVING.has(lower));
}

/** `exit permits for nationals of X`. */
function isForLeaving(items: readonly Item[], head: Head, sort: string | undefined): boolean {
  return (
    sort === "paper" && items.slice(head.first, head.index).some(({ lower }) => lower === "exit")
  );
}

/** `and their families`, `and civilians`, `of war`, `to former nationals` behind papers. */
function tailOf(items: readonly Item[], last: number): number {
  const word = (step: number) => items[last + step]?.lower ?? "";
  if (word(1) === "of" && word(2) === "war") return tailOf(items, last + 2);
  // Families of citizens are these citizens.
  if (/famil|household/.test(items[last]?.lower ?? "") && word(1) === "of") {
    const step = [2, 3, 4].find((k) => peopleNoun(word(k))?.plural === true);
    if (step !== undefined) return last + step;
  }
  // Men, women and children.
  if (word(1) === "," && peopleNoun(word(2))?.plural === true && /^(?:and|or|,)$/.test(word(3)))
    return tailOf(items, last + 2);
  if (/^(?:and|or)$/.test(word(1))) {
    const own = /^(?:their|his|her|displaced|stateless|homeless)$/.test(word(2)) ? 1 : 0;
    const noun = peopleNoun(word(2 + own));
    if (noun?.plural === true) return last + 2 + own;
  }
  return last;
}

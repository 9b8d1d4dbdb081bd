/** An amount with the people that it counts. */
import type { Stretch } from "../../../text/sentences.js";
import type { Amount } from "../../amount.js";
import type { ClaimUnit, PlaceAt } from "../../claims.js";
import { words } from "./forms.js";
import type { Item } from "./items.js";

/** An amount with the people that it counts, as items of its sentence. */
export interface Group {
  amount: Amount;
  /** Items from the amount (or the people before it) to the last word of the people. */
  first: number;
  last: number;
  /** Item of the head; null where no word here says who they are. */
  head: number | null;
  population: Stretch | null;
  unit: ClaimUnit;
  mover: boolean;
  /** Movers who are counted where they are, unless a verb moves them. */
  stays: boolean;
  soldiers: boolean;
  /** Papers for people to move. */
  papers: boolean;
  /** The people's state or land, as their words have it. */
  nation: PlaceAt | null;
  /** The head's noun in the singular: what `such people` and `23 of them` go back to. */
  noun: string | null;
  /** The word of moving inside the phrase, which then governs it: `mass exodus`; null in others. */
  own: number | null;
  /** A part of people named before: of them, of whom, of the refugees. */
  partitive: boolean;
  /** The whole of which the sentence tells a part: most of the 600,000. */
  whole: boolean;
  start: number;
  stop: number;
}

/** Where the noun of an amount's phrase stands: items from the first to the last. */
export interface Head {
  first: number;
  index: number;
  last: number;
}

export const DETERMINERS = words(
  "the these those such their our his her its any all other said same first last second more extra new already additional further both",
);

export const FALLEN = words(
  "kill kills killed killing wounded died dead executed massacred slaughtered murdered starving casualties drowned",
);

/** A nation goes nowhere. */
export const NATION = 20_000_000;

const PARTS = words(
  "bulk most majority many some few several half part third quarter none all remainder rest number numbers",
);

function isWhole(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  if (DETERMINERS.has(items[k]?.lower ?? "")) k--;
  if (items[k]?.lower !== "of") return false;
  // `Of the 40, 27 were released`: the whole stands at the head of its clause.
  if (k === 0 || /^[,;:(]$/.test(items[k - 1]?.word ?? "")) return true;
  return PARTS.has(items[k - 1]?.lower ?? "") || items[k - 1]?.kind === "amount";
}

export function groupOf(
  items: readonly Item[],
  amount: Amount,
  first: number,
  last: number,
): Group {
  return {
    amount,
    ...{ first, last, head: null, population: null, unit: "persons", mover: false, stays: false },
    ...{ soldiers: false, papers: false, nation: null, noun: null, own: null },
    whole: isWhole(items, first),
    partitive:
      items[first + 1]?.lower === "of" &&
      /^(?:them|whom|these|those|the|which|such)$/.test(items[first + 2]?.lower ?? ""),
    start: items[first]?.start ?? amount.start,
    stop: items[last]?.stop ?? amount.stop,
  };
}

export function unitOf(sort: string | undefined): ClaimUnit {
  if (sort === "family") return "families";
  if (sort === "household") return "households";
  return sort === "case" || sort === "paper" ? "cases" : "persons";
}

export function nationIn(items: readonly Item[], head: Head, last: number): PlaceAt | null {
  for (let k = last; k >= head.first - 1; k--) {
    const item = items[k];
    // White Russians fled from the Soviet Union long before.
    if (k >= head.first && item?.demonym)
      return /^russians?$/.test(item.lower) && items[k - 1]?.lower === "white"
        ? null
        : item.demonym;
    if (k >= head.first && item?.place) return item.place;
  }
  // Citizens of Ruritania, residents of Zenda.
  if (items[last + 1]?.lower !== "of") return null;
  const of = items[last + 2]?.lower === "the" ? items[last + 3] : items[last + 2];
  return of?.place && !of.place.government ? of.place : null;
}

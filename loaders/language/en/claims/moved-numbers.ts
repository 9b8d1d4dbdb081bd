/** Figures of a move that a number or a limit of it leads up to: `the number deported was 1,600`, `limited to 300`. */
import { words } from "./forms.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";

/** Verbs that a number of people takes, and of no things: `the number repatriated`. */
const TAKEN = words(
  "deport repatriate evacuate resettle expel evict exile intern parole exchange admit release detain return",
);
const NUMBERS = words("number numbers total");
const LINKS = words("is was are were has have been had being now to date so far already only");

/** `the number so deported was 1,634`. */
export function isNumberMoved(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (k > 0 && LINKS.has(items[k]?.lower ?? "")) k--;
  if (k === at - 1 || !motionsOf(items[k]?.lower ?? "").some(isTaken)) return false;
  const number = /^(?:so|thus|already|actually)$/.test(items[k - 1]?.lower ?? "") ? k - 2 : k - 1;
  return NUMBERS.has(items[number]?.lower ?? "");
}

function isTaken({ base, form }: { base: string; form: string }): boolean {
  return TAKEN.has(base) && /^(?:past|participle)$/.test(form);
}

const LIMITED = words("limited restricted confined");
/** Nouns of moving that are of people alone. */
const MOVES = words(
  "immigration emigration migration evacuation repatriation resettlement admissions",
);

/** `immigration would be limited to 75,000`: so many at most. */
export function isLimit(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== "to" || !LIMITED.has(items[at - 2]?.lower ?? "")) return false;
  const clause = items.slice(Math.max(0, at - 14), at - 2);
  return clause.some(({ lower }) => MOVES.has(lower)) && !clause.some(({ word }) => word === ";");
}

/**
 * A figure whose people stand in the sentence before, told of by a word for all of them: `Residents of A have
 * fled to B. The number has now reached 900`, `the rate rose to 40 a day`.
 */
import type { ReadClaim } from "../../claims.js";
import { words } from "./forms.js";
import type { Item } from "./items.js";

const TOTALS = words(
  "number numbers total totals figure rate flow influx inflow exodus outflow stream average",
);
/** What may stand before such a word, and between it and its figure, so that it counts those of before. */
const LEADS = words(
  "the this that their present current latest daily weekly monthly overall grand whole",
);
const LINKS = words(
  `has have had is are was were now already then since stood stands reached reaches rose risen rises increased grown grew
  climbed fell fallen dropped declined averaged averages averaging totalled totaled exceeded exceeds estimated put at to
  about as of in on by from today currently presently`,
);

/** So many items before its figure such a word may stand. */
const NEAR = 10;

const isWordOfTotal = ({ lower }: Item) => TOTALS.has(lower);

/** Whether the figure at an item is one of those of whom the sentence before told. */
export function isTotal(items: readonly Item[], at: number): boolean {
  const amount = items[at]?.amount;
  if (!amount || amount.vague || (amount.high !== null && amount.high <= 2)) return false;
  // Near enough first: a sentence may be as long as its table.
  if (!items.slice(Math.max(0, at - NEAR), at).some(isWordOfTotal)) return false;
  const total = items.findIndex(isWordOfTotal);
  if (total < 1 || total >= at - 1 || at - total > NEAR) return false;
  const lead = items.slice(0, total).findLastIndex(({ kind }) => kind === "mark") + 1;
  if (lead === total) return false;
  if (!items.slice(lead, total).every(({ lower }) => LEADS.has(lower))) return false;
  const linked = items
    .slice(total + 1, at)
    .every(({ lower, kind, tag }) => kind === "date" || LINKS.has(lower) || tag === "ADV");
  return linked && isOpen(items, at);
}

const BRINGS = words("bringing brought brings raising raised raises carrying carried");

/** `crossed in May, bringing the total to 900`: of the same people, until the time of writing. */
export function broughtTo(items: readonly Item[], at: number, claim: ReadClaim): ReadClaim | null {
  const amount = items[at]?.amount;
  if (!amount || amount.vague || items[at - 1]?.lower !== "to" || !isOpen(items, at)) return null;
  const brings = items.slice(0, at).findLastIndex(({ lower }) => BRINGS.has(lower));
  if (brings < 0 || at - brings > 10) return null;
  const words = items.slice(brings + 1, at - 1);
  if (!words.some(({ lower }) => /^(?:total|number|figure)$/.test(lower))) return null;
  if (words.some(({ kind, tag }) => kind === "amount" || tag === "VERB")) return null;
  const { start, stop } = amount;
  return { ...claim, start, stop, amount, population: null, timing: null };
}

/** Whether what follows a figure leaves it without a noun of its own. */
function isOpen(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.kind === "mark") return true;
  return /^(?:a|per|each|every|in|since|by|and|as|daily|weekly|monthly|persons|people)$/.test(
    next.lower,
  );
}

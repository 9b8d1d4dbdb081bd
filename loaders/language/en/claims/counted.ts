/**
 * A count of people of whom the sentence before told: `Residents of A have come across into B. Incomplete
 * counts give about 3,000 people`. It has their verb, their ends and their time, by context.
 */
import type { Stretch } from "../../../text/sentences.js";
import type { Amount } from "../../amount.js";
import type { Scene } from "../../claims.js";
import { movingWords } from "./events.js";
import { words } from "./forms.js";
import { type Governed, governorOf } from "./governor.js";
import { type Group, groupOf } from "./group.js";
import { isPeoplesName } from "./heads.js";
import { type Item, itemsOf } from "./items.js";
import { peopleNoun } from "./people-nouns.js";
import { isTotal } from "./totals.js";

const COUNTS = words(
  "count counts figure figures estimate estimates return returns report reports statistics number numbers total list lists",
);
const GIVES = words(
  "give gives gave show shows showed shown put puts indicate indicates indicated suggest suggests suggested reach reaches reached reveal reveals revealed",
);
const COUNTED = words("count counted registered recorded numbered listed");
/** What may stand between the verb and the amount: `put them at 3,000 people`. */
const BETWEEN = words("them it these at to as a total figure number of up so far already");

/** Longest sentence that is looked back at, in characters. */
const LONGEST = 600;

/** The people and their verb in the sentence before. */
export interface Counted {
  scene: Scene;
  items: readonly Item[];
  group: Group;
  event: Governed;
}

/** What the sentence before told of the people that a sentence counts; null where it counts others. */
export function countedBefore(scene: Scene, items: readonly Item[], group: Group): Counted | null {
  const { amount, noun, nation, partitive, mover, soldiers } = group;
  if (amount.vague || partitive || mover || soldiers || nation !== null) return null;
  // Another noun counts others: 3,000 workers are not the residents.
  if (noun !== null && !/^(?:person|people|individual|soul|man)$/.test(noun)) return null;
  if (!isCount(items, group.first) || isElsewhere(items[group.last + 1])) return null;
  const told = peopleBefore(scene, amount);
  // Where a figure stands there already, this one may be of anybody.
  return told?.items.some(({ kind }) => kind === "amount") === true ? null : told;
}

/** `The number has now reached 900`: the people of whom the sentence before told, whatever figure it gave. */
export function totalledBefore(scene: Scene, items: readonly Item[], at: number): Counted | null {
  const amount = items[at]?.amount;
  return amount && isTotal(items, at) ? peopleBefore(scene, amount) : null;
}

/** The first people with a verb of moving in the sentence before. */
function peopleBefore(scene: Scene, amount: Amount): Counted | null {
  const sentence = sentenceBefore(scene);
  if (sentence === null) return null;
  const before = { ...scene, sentence };
  const told = itemsOf(before, true);
  const moving = movingWords(told);
  for (const [at, { lower, demonym }] of told.entries()) {
    const noun = peopleNoun(lower);
    if (noun?.plural !== true && !isPeoplesName(told, at)) continue;
    const nation = demonym ?? told[at - 1]?.demonym ?? null;
    const mover = noun?.sort === "mover";
    const people = { ...groupOf(told, amount, at, at), head: at, noun: lower, nation, mover };
    const event = governorOf(told, people, moving);
    if (event !== null) return { scene: before, items: told, group: people, event };
  }
  return null;
}

/** Whether the words before an amount say that it is the outcome of a count. */
function isCount(items: readonly Item[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && BETWEEN.has(items[at]?.lower ?? "")) at--;
  const verb = items[at]?.lower ?? "";
  if (COUNTED.has(verb)) return true;
  return GIVES.has(verb) && items.slice(0, at).some(({ lower }) => COUNTS.has(lower));
}

/** `The clerks counted 3,000 people in the hall`: what goes on behind the people says who they are. */
function isElsewhere(next: Item | undefined): boolean {
  if (next === undefined || next.kind === "mark") return false;
  return !/^(?:so|by|up|until|till|on|since|at|all|altogether|already|and|but|of)$/.test(
    next.lower,
  );
}

/** The sentence that ends where this one begins, within the paragraph; null where there is none. */
function sentenceBefore({ text, sentence }: Scene): Stretch | null {
  const from = Math.max(0, sentence.start - LONGEST);
  const words = text.slice(from, sentence.start);
  const told = /[^.!?\n]+[.!?]["”']?[ ]*$/u.exec(words);
  if (told === null || (told.index === 0 && from > 0)) return null;
  return { start: from + told.index, stop: sentence.start };
}

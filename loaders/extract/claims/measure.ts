/** What an amount of people measures: a flow, a rate, a stock or a quota. */
import type { Row } from "../../schema.js";
import type { Counted } from "./counted.js";
import { CUES } from "./cues.js";
import { type RateFrame, rateOf } from "./rate.js";
import type { Stretch } from "../../text/sentences.js";

export type Measure = Row<"claims">["measure"];

/** What the words of a claim say of its measure, and where the word of moving stands. */
export interface Reading {
  measure: Measure;
  /** Of a rate: the days in which the amount happens; null for the other measures. */
  perDays: number | null;
  /** Of a rate: whether it holds all the time, on some days, or on a single one. */
  frame: RateFrame | null;
}

/** The sentence of some people, and where they stand in it. */
interface Clause {
  words: string;
  language: "en" | "zh";
  /** Indices of the amount's beginning and the people's end. */
  at: number;
  end: number;
  counted: Counted;
}

/**
 * Reads the measure of people counted in a sentence; null where nothing says that they moved, may
 * move, or are abroad (`abroad`: their people's state is not the one that they are in).
 */
export function measureOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
  abroad: boolean,
): Reading | null {
  const clause: Clause = {
    words: text.slice(sentence.start, sentence.stop),
    language,
    at: Math.min(counted.amount.start, counted.population?.start ?? Infinity) - sentence.start,
    end: counted.stop - sentence.start,
    counted,
  };
  const done = !counted.soldiers && CUES[language].done.test(clause.words.slice(clause.end));
  const distance = done ? 0 : movingNear(clause);
  const moves = counted.mover || distance <= reachOf(counted);
  if (!moves && (!abroad || counted.soldiers)) return null;
  const rate = counted.amount.vague || !moves ? null : rateOf(text, language, sentence, counted);
  if (rate !== null) return { measure: "rate", ...rate };
  return { measure: unratedOf(clause, done, moves, distance), perDays: null, frame: null };
}

function unratedOf(clause: Clause, done: boolean, moves: boolean, distance: number): Measure {
  if (done) return "flow";
  if (distance > NEXT && CUES[clause.language].remaining.test(clause.words.slice(0, clause.at)))
    return "stock";
  if (moves && isPossible(clause)) return "quota";
  // Refugees, prisoners and the like are counted where they are, unless a verb moves them.
  return distance > REACH || (clause.counted.mover && isState(clause)) ? "stock" : "flow";
}

/** A word of moving further off than this speaks of something else. */
const REACH = 110;
/** A word of moving this near is their verb: there are still residents crossing. */
const NEXT = 6;
/** Many people are spoken of everywhere: there the word of moving must stand near. */
const REACH_VAGUE = 50;

function reachOf({ amount }: Counted): number {
  return amount.vague ? REACH_VAGUE : REACH;
}

/** How far the nearest word of moving stands from the people, 0 inside them; infinite if none. */
function movingNear({ words, language, at, end, counted }: Clause): number {
  const pattern = counted.soldiers ? CUES[language].deserted : CUES[language].moved;
  let best = Infinity;
  for (const match of words.matchAll(pattern)) {
    const before = at - (match.index + match[0].length);
    const behind = match.index - end;
    best = Math.min(best, Math.max(before, behind, 0));
  }
  return best;
}

/**
 * A word of possibility governs an amount from near before it, or from right behind it, and not
 * beyond a comma or a new clause. A mass movement (`the mass exodus`) is spoken of as a fact unless
 * the word stands right before it.
 */
const BEFORE = 70;
const BEFORE_MASS = 12;
const BEHIND = 40;
const NEW_CLAUSE = {
  en: /[,;:()]|\b(?:that|which|because|since|when|while|as)\b/iu,
  zh: /[，,；;：:]/u,
};

function isPossible({ words, language, at, end, counted: { amount, mover } }: Clause): boolean {
  const reach = amount.vague && mover ? BEFORE_MASS : BEFORE;
  for (const match of words.matchAll(CUES[language].possible)) {
    const stop = match.index + match[0].length;
    const [from, to] = match.index >= end ? [end, match.index] : [stop, at];
    const near = match.index >= end ? to - from <= BEHIND : to - from <= reach;
    const between = words.slice(from, to).replace(/^\s*[,，]\s*$/u, "");
    if (near && !NEW_CLAUSE[language].test(between)) return true;
  }
  return false;
}

function isState({ words, language, at, end }: Clause): boolean {
  return CUES[language].state.test(words.slice(Math.max(0, at - 40), end + 40));
}

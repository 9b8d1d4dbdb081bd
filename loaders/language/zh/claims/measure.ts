/** What an amount of people measures in Chinese: a flow, a rate, a stock or a quota. */
import type { Scene } from "../../claims.js";
import type { Measure, RateFrame } from "../../claims.js";
import type { Counted } from "./counted.js";
import { DESERTED, MOVED, NOT_LEFT, POSSIBLE, REMAINING, STAYS } from "./cues.js";
import { rateOf } from "./rate.js";
import { matchesIn } from "../../../text/matches.js";

export interface Reading {
  measure: Measure;
  perDays: number | null;
  frame: RateFrame | null;
}

/** The sentence of some people, and where they stand in it. */
interface Clause {
  words: string;
  /** Indices of the amount's beginning and the people's end. */
  at: number;
  end: number;
  counted: Counted;
}

/** A word of moving further off than this speaks of something else. */
const REACH = 110;
/** A word of moving this near is their verb. */
const NEXT = 6;
/** Many people are spoken of everywhere: there the word of moving must stand near. */
const REACH_VAGUE = 50;

/**
 * Reads the measure of people counted in a sentence; null where nothing says that they moved, may
 * move, or are abroad (`abroad`: their people's state is not the one that they are in).
 */
export function measureOf(scene: Scene, counted: Counted, abroad: boolean): Reading | null {
  const { text, sentence } = scene;
  const from = Math.max(sentence.start, counted.amount.start - 200);
  const clause: Clause = {
    words: text.slice(from, Math.min(sentence.stop, counted.stop + 200)),
    at: Math.min(counted.amount.start, counted.population?.start ?? Infinity) - from,
    end: counted.stop - from,
    counted,
  };
  const distance = movingNear(clause);
  const moves = counted.mover || distance <= (counted.amount.vague ? REACH_VAGUE : REACH);
  if (!moves && (!abroad || counted.soldiers)) return null;
  const rate = counted.amount.vague || !moves ? null : rateOf(scene, counted);
  if (rate !== null) return { measure: "rate", ...rate };
  return { measure: unratedOf(clause, moves, distance), perDays: null, frame: null };
}

function unratedOf(clause: Clause, moves: boolean, distance: number): Measure {
  if (NOT_LEFT.test(clause.words.slice(clause.end, clause.end + 12))) return "stock";
  if (distance > NEXT && REMAINING.test(clause.words.slice(0, clause.at))) return "stock";
  if (moves && isPossible(clause)) return "quota";
  // Refugees, prisoners and the like are counted where they are, unless a verb moves them.
  return distance > REACH || (clause.counted.mover && isState(clause)) ? "stock" : "flow";
}

/** How far the nearest word of moving stands from the people, 0 inside them; infinite if none. */
function movingNear({ words, at, end, counted }: Clause): number {
  let best = Infinity;
  for (const match of matchesIn(words, counted.soldiers ? DESERTED : MOVED)) {
    const before = at - (match.index + match[0].length);
    const behind = match.index - end;
    best = Math.min(best, Math.max(before, behind, 0));
  }
  return best;
}

/**
 * A word of possibility governs an amount from near before it, or from right behind it, and not
 * beyond a comma. A mass movement is spoken of as a fact unless the word stands right before it.
 */
function isPossible({ words, at, end, counted: { amount, mover } }: Clause): boolean {
  const reach = amount.vague && mover ? 12 : 70;
  for (const match of matchesIn(words, POSSIBLE)) {
    const stop = match.index + match[0].length;
    const [from, to] = match.index >= end ? [end, match.index] : [stop, at];
    const near = match.index >= end ? to - from <= 40 : to - from <= reach;
    // 将三百人送回: a mark of the object.
    if (match[0] === "将" && stop === at) continue;
    const between = words.slice(from, to).replace(/^\s*[,，]\s*$/u, "");
    // What should be stopped has happened.
    if (/[阻制停防]止/u.test(between)) continue;
    if (near && !/[，,；;：:]/u.test(between)) return true;
  }
  return false;
}

function isState({ words, at, end }: Clause): boolean {
  return STAYS.test(words.slice(Math.max(0, at - 40), end + 40));
}

/** Gale and Church's c and s², estimated from the two texts themselves (1993, section 3.2), with a prior. */
import type { LengthModel, Unit } from "./cost.js";
import type { Step } from "./path.js";
import type { Text } from "../../document.js";

/** Letters of the first text that the prior on c is worth, and beads that the prior on s² is worth. */
const PRIOR_LETTERS = 60;
const PRIOR_BEADS = 4;

/** c from the totals of all that is no scrap; s² as expected for that c. */
export function guessedLengths(
  first: Text,
  second: Text,
  units1: Unit[],
  units2: Unit[],
): LengthModel {
  const prior = lettersPerIdea(second.text) / lettersPerIdea(first.text);
  const c = (total(units2) + prior * PRIOR_LETTERS) / (total(units1) + PRIOR_LETTERS);
  return { c, s2: expectedVariance(c) };
}

const total = (units: Unit[]) =>
  units.reduce((letters, unit) => letters + (unit.scrap ? 0 : unit.letters), 0);

/**
 * How many letters a script takes for what one Han character says. Alphabets: D. Wu, "Aligning a Parallel
 * English-Chinese Corpus Statistically" (ACL 1994): 0.506 bytes of Chinese, two to a character, for one of
 * English; about 3.2 once the blanks are left out. Kana and Hangul lie between.
 */
function lettersPerIdea(text: string): number {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const syllables = count(/[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 3.2;
  return letters / (han + syllables / 1.7 + (letters - han - syllables) / 3.2);
}

/**
 * The paper's 6.8 is for scripts of equal density (c = 1). With δ² = (l2 − l1·c)² / (l·s²), naming the
 * texts the other way round divides s² by c³, so c^1.5 treats both alike.
 */
const expectedVariance = (c: number) => 6.8 * c ** 1.5;

/** c and s² of the beads of an alignment; the prior keeps few beads from deciding alone. */
export function estimatedLengths(
  steps: Step[],
  units1: Unit[],
  units2: Unit[],
  guess: LengthModel,
): LengthModel {
  const pairs = steps.flatMap((step) => lengthsOf(step, units1, units2));
  const sum1 = pairs.reduce((sum, [length]) => sum + length, 0);
  const sum2 = pairs.reduce((sum, [, length]) => sum + length, 0);
  const c = (sum2 + guess.c * PRIOR_LETTERS) / (sum1 + PRIOR_LETTERS);
  const squares = pairs.map(([one, two]) => (two - one * c) ** 2 / ((one + two / c) / 2));
  const prior = expectedVariance(c);
  return { c, s2: variance(squares, prior) };
}

/** A mistaken bead must not blow up the variance: no square counts for more than 9 of the prior's. */
function variance(squares: number[], prior: number): number {
  const sum = squares.reduce((total, square) => total + Math.min(square, 9 * prior), 0);
  return (sum + PRIOR_BEADS * prior) / (squares.length + PRIOR_BEADS);
}

/** Letters on both sides of a bead that is neither scrap nor without counterpart. */
function lengthsOf({ first, second }: Step, units1: Unit[], units2: Unit[]): [number, number][] {
  if (first.length === 0 || second.length === 0) return [];
  const ours = first.map((index) => units1[index]!);
  const theirs = second.map((index) => units2[index]!);
  if (ours[0]!.scrap || theirs[0]!.scrap) return [];
  const sum = (units: Unit[]) => units.reduce((letters, unit) => letters + unit.letters, 0);
  const pair: [number, number] = [sum(ours), sum(theirs)];
  return pair[0] > 0 && pair[1] > 0 ? [pair] : [];
}

/**
 * What it costs to say that passages belong together, in nats (negative log likelihood), after
 * W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora",
 * Computational Linguistics 19 (1993), 75–102.
 */
import type { PassageKind } from "../../schema.js";
import { keptWith } from "./anchors.js";

/** One or two neighbouring passages of one side, taken as one. */
export interface Unit {
  /** Indices in their text, rising. */
  members: number[];
  kind: PassageKind;
  /** Letters and digits, so that OCR's stray blanks do not count. */
  letters: number;
  /** A stamp, a page number, a stray line: on its own it weighs little. */
  scrap: boolean;
  /** It stops before its sentence does, as at the foot of a page. */
  open: boolean;
  /** How many of its passages but the last were at the end of a sentence. */
  ended: number;
  /** Numbers of the anchors that occur on both sides, rising. */
  anchors: number[];
}

/** Gale and Church's c and s²: letters of the second text per letter of the first, and their variance. */
export interface LengthModel {
  c: number;
  s2: number;
}

/** What each anchor that both texts have says, in nats, by its number. */
export interface AnchorModel {
  /** Where both sides have it. */
  shared: number[];
  /** Where only the first side, or only the second, has it. */
  missing: [first: number[], second: number[]];
}

export interface CostModel {
  length: LengthModel;
  anchors: AnchorModel;
}

/** Priors of the beads (their table 5). 2:2 is left out: `counterpart` cannot hold it. Signatures may go 3:1. */
const PRIOR = { one: 0.89, none: 0.0099, two: 0.089 };

/** Cost of a bead: two units that are translations of each other. Infinite where their kinds forbid it. */
export function beadCost(first: Unit, second: Unit, model: CostModel): number {
  const kinds = kindCost(first.kind, second.kind);
  if (kinds === Infinity) return Infinity;
  const bonus = anchorBonus(first.anchors, second.anchors, model.anchors);
  const scraps = first.scrap || second.scrap ? SCRAP_MATCH : 0;
  return (
    shapeCost(first.members.length + second.members.length) +
    kinds +
    ENDED_JOIN * (first.ended + second.ended) +
    scraps +
    lengthCost(first.letters, second.letters, model.length) -
    bonus
  );
}

/** A paragraph that was cut in two stops before its sentence does; one that did not is likelier whole. */
const ENDED_JOIN = 3;

/** A third passage of one side is as much rarer than a second as a second is than the first. */
function shapeCost(passages: number): number {
  if (passages === 2) return -Math.log(PRIOR.one);
  return -Math.log(PRIOR.two) - (passages - 3) * Math.log(PRIOR.two / PRIOR.one);
}

/** A scrap seldom has a counterpart; it takes an anchor to say so. */
const SCRAP_MATCH = 2;
const SCRAP_DROP = 1;

/** Share of headings, letterheads and signatures that translators leave out; paragraphs go by the paper. */
const LINE_DROP = 0.1;

/**
 * The paper's cost of a dropped paragraph grows with its length without end, so one long stretch that
 * nobody translated would push all that follows out of step; beyond this it costs no more.
 */
const MOST_FOR_DROPPING = 1.5;

/** Cost of leaving a passage without counterpart (1:0, 0:1); `weight` turns its letters into the first text's. */
export function dropCost(unit: Unit, weight: number, model: LengthModel): number {
  if (unit.scrap) return SCRAP_DROP;
  const length = lengthCost(unit.letters * weight, 0, model);
  const prior = unit.kind === "body" ? PRIOR.none : LINE_DROP;
  return -Math.log(prior) + Math.min(length, MOST_FOR_DROPPING);
}

const MOST_FOR_LENGTH = 25;

/**
 * −log P(δ), P(δ) = 2(1 − Φ(|δ|)) (their section 3.2), δ = (l2 − l1·c) / √(l·s²), where l is the mean of
 * l1 and l2/c, as in the program they print, so that neither side is preferred.
 */
export function lengthCost(first: number, second: number, { c, s2 }: LengthModel): number {
  const mean = (first + second / c) / 2;
  if (mean === 0) return 0;
  const delta = Math.abs(second - first * c) / Math.sqrt(mean * s2);
  return Math.min(-Math.log(twoTails(delta)), MOST_FOR_LENGTH);
}

/** 2(1 − Φ(δ)), by Abramowitz and Stegun (1964), 26.2.17. */
function twoTails(delta: number): number {
  const t = 1 / (1 + 0.2316419 * delta);
  const polynomial =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (2 / Math.sqrt(2 * Math.PI)) * Math.exp((-delta * delta) / 2) * polynomial;
}

const MOST_FOR_ANCHORS = 12;
const LEAST_FOR_ANCHORS = -6;

/**
 * Log-likelihood ratio of the anchors: a translation keeps an anchor with probability q; a passage taken
 * at random has it with probability f, its share of passages. Shared: log(q / f); missing on the other
 * side: log((1 − q) / (1 − f)). Each side is asked about the other's anchors, and the mean is taken.
 */
export function anchorBonus(first: number[], second: number[], model: AnchorModel): number {
  let bonus = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const a = first[i] ?? Infinity;
    const b = second[j] ?? Infinity;
    if (a === b) bonus += model.shared[a]!;
    else bonus += a < b ? model.missing[0][a]! : model.missing[1][b]!;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return Math.max(LEAST_FOR_ANCHORS, Math.min(bonus, MOST_FOR_ANCHORS));
}

/** Numbers the anchors that both sides have (others say nothing of what belongs where) and counts them. */
export function anchorModel(
  first: Set<string>[],
  second: Set<string>[],
): { model: AnchorModel; numbers: Map<string, number> } {
  const inFirst = passagesWith(first);
  const inSecond = passagesWith(second);
  const shared = [...inFirst.keys()].filter((anchor) => inSecond.has(anchor)).sort();
  const weights = shared.map((anchor) => {
    const kept = keptWith(anchor);
    const share1 = inFirst.get(anchor)! / (first.length + 1);
    const share2 = inSecond.get(anchor)! / (second.length + 1);
    return {
      both: (Math.log(kept / share1) + Math.log(kept / share2)) / 2,
      onlyFirst: Math.log((1 - kept) / (1 - share2)) / 2,
      onlySecond: Math.log((1 - kept) / (1 - share1)) / 2,
    };
  });
  return {
    numbers: new Map(shared.map((anchor, number) => [anchor, number])),
    model: {
      shared: weights.map(({ both }) => both),
      missing: [
        weights.map(({ onlyFirst }) => onlyFirst),
        weights.map(({ onlySecond }) => onlySecond),
      ],
    },
  };
}

function passagesWith(passages: Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const anchors of passages)
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return counts;
}

/** Kinds that a reader may take for one another, and what it costs; others never align with another kind. */
const CONFUSED: Record<string, number> = {
  "body heading": 3,
  "body header": 2,
  "body signature": 3,
  "header heading": 2,
  "header signature": 4,
};

export function kindCost(first: PassageKind, second: PassageKind): number {
  if (first === second) return 0;
  return CONFUSED[[first, second].sort().join(" ")] ?? Infinity;
}

/**
 * Which passage of a translation answers which of the original: length-based alignment after Gale and
 * Church (1993), helped by anchors (numbers, dates, signs) and by the kinds of the passages.
 */
import { estimatedLengths, guessedLengths } from "./lengths.js";
import { cheapestPath, type Step } from "./path.js";
import { joined, unitsOfBoth } from "./units.js";
import type { Passage, Text } from "../../document.js";

/** Passages that are translations of each other, by position: 1:1, 1:2, 2:1; or one without counterpart. */
export interface Bead {
  first: number[];
  second: number[];
}

/** A bead as it was found. */
export interface ScoredBead extends Bead {
  /** Negative log likelihood in nats: the lower, the better. */
  cost: number;
}

/** Both texts with `counterpart` set: of a bead's passages, each points to the first of the other side. */
export function alignTexts(first: Text, second: Text): [Text, Text] {
  return counterparts(first, second, alignment(first, second));
}

/** The beads of two texts with their costs, in the order of `beadsOf`. */
export function beads(first: Text, second: Text): ScoredBead[] {
  const steps = alignment(first, second);
  const costs = new Map(
    steps.map((step) => {
      const bead = { first: positions(first, step.first), second: positions(second, step.second) };
      return [keyOf(bead), step.cost];
    }),
  );
  const [one, two] = counterparts(first, second, steps);
  return beadsOf(one.passages, two.passages).map((bead) => ({
    ...bead,
    cost: costs.get(keyOf(bead)) ?? 0,
  }));
}

const positions = ({ passages }: Text, indices: number[]) =>
  indices.map((index) => passages[index]!.position);

function counterparts(first: Text, second: Text, steps: Step[]): [Text, Text] {
  const toSecond = new Map(steps.flatMap((step) => links(step.first, step.second)));
  const toFirst = new Map(steps.flatMap((step) => links(step.second, step.first)));
  return [withCounterparts(first, second, toSecond), withCounterparts(second, first, toFirst)];
}

const keyOf = (bead: Bead) => `${bead.first.join(",")}:${bead.second.join(",")}`;

function links(from: number[], to: number[]): [number, number][] {
  return to[0] === undefined ? [] : from.map((index) => [index, to[0]!]);
}

function withCounterparts(text: Text, other: Text, links: Map<number, number>): Text {
  const passages = text.passages.map((passage, index) => {
    const link = links.get(index);
    const counterpart = link === undefined ? null : other.passages[link]!.position;
    return { ...passage, counterpart };
  });
  return { ...text, passages };
}

/** All that is needed of a passage to print two texts side by side. */
export type Aligned = Pick<Passage, "position" | "counterpart">;

/**
 * The beads that stored counterparts stand for, each passage in exactly one. In the order of the first
 * text; what only the second has comes where it stands there. A bead whose parts are apart (a page
 * break between them) comes where it begins.
 */
export function beadsOf(first: readonly Aligned[], second: readonly Aligned[]): Bead[] {
  const toSecond = new Map(first.map(({ position, counterpart }) => [position, counterpart]));
  const toFirst = new Map(second.map(({ position, counterpart }) => [position, counterpart]));
  const members = new Map<number, Bead>();
  for (const { position } of first) {
    const answer = toSecond.get(position) ?? null;
    const root = answer === null ? position : (toFirst.get(answer) ?? position);
    beadAt(members, root).first.push(position);
  }
  const alone: number[] = [];
  for (const { position, counterpart } of second)
    if (counterpart === null || !toSecond.has(counterpart)) alone.push(position);
    else beadAt(members, counterpart).second.push(position);
  return inOrder([...members.values()], alone);
}

function beadAt(members: Map<number, Bead>, root: number): Bead {
  const bead = members.get(root) ?? { first: [], second: [] };
  members.set(root, bead);
  return bead;
}

function inOrder(beads: Bead[], alone: number[]): Bead[] {
  const ordered: Bead[] = [];
  const waiting = alone.map((position) => ({ first: [], second: [position] }));
  for (const bead of beads) {
    const until = bead.second[0] ?? -1;
    while (waiting[0] && waiting[0].second[0]! < until) ordered.push(waiting.shift()!);
    ordered.push(bead);
  }
  return [...ordered, ...waiting];
}

/** Rounds of aligning and estimating anew; the lengths settle after two. */
const ROUNDS = 3;

function alignment(first: Text, second: Text): Step[] {
  const { units1, units2, anchors } = unitsOfBoth(first, second);
  let length = guessedLengths(first, second, units1, units2);
  let steps: Step[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    steps = cheapestPath(units1, units2, joined, { length, anchors });
    length = estimatedLengths(steps, units1, units2, length);
  }
  return steps;
}

/**
 * The strongest part of a correspondence as a list with arcs: parties stand one below the other, so that every
 * name has room, in an order that keeps those who write to each other near. Same input, same order. Pure.
 */
import type { TieRow } from "./ties.js";

/** All documents from one party to another that it was written to, or of which it was only sent a copy. */
export interface Tie {
  from: string;
  to: string;
  copied: boolean;
  /** The documents (documents.id). */
  documents: readonly string[];
}

export interface CorrespondenceNetwork {
  /** Keys of the parties, from the top of the picture down. */
  parties: readonly string[];
  /** Ties among them, the strongest first. */
  ties: readonly Tie[];
  /** How many parties and ties there are beside these. */
  left: { parties: number; ties: number };
}

export interface NetworkChoice {
  /** Parties at most. */
  most: number;
  /** The party whose own ties the rows are, which is always shown; all parties' where it is empty. */
  party: string;
}

/** The ties, those of documents and those of copies apart, the strongest first. */
export function tiesOf(rows: readonly TieRow[]): Tie[] {
  return rows
    .flatMap(({ sender: from, recipient: to, addressed_in, copied_in }) => [
      { from, to, copied: false, documents: addressed_in ?? [] },
      { from, to, copied: true, documents: copied_in ?? [] },
    ])
    .filter(({ documents }) => documents.length > 0)
    .sort((a, b) => b.documents.length - a.documents.length || (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ from, to, copied }: Tie) => JSON.stringify([from, to, copied]);

/** The strongest ties that leave no more than so many parties, and all ties among those. */
export function correspondenceNetwork(
  rows: readonly TieRow[],
  { most, party }: NetworkChoice,
): CorrespondenceNetwork {
  const own = tiesOf(rows);
  const kept = new Set<string>(party === "" || own.length === 0 ? [] : [party]);
  for (const { from, to } of own) {
    const added = new Set([from, to].filter((key) => !kept.has(key)));
    if (kept.size + added.size <= most) for (const key of added) kept.add(key);
  }
  const ties = own.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const parties = new Set(own.flatMap(({ from, to }) => [from, to]));
  return {
    parties: nearOrder([...kept], ties),
    ties,
    left: { parties: parties.size - kept.size, ties: own.length - ties.length },
  };
}

const ROUNDS = 6;

/**
 * The parties in an order of short arcs: beginning with each group's busiest, then each moved to the place
 * where the sum of its arcs' lengths, weighted by the root of their documents, is least, until none moves.
 */
export function nearOrder(parties: readonly string[], ties: readonly Tie[]): string[] {
  let order = byGroups(parties, ties);
  for (let round = 0; round < ROUNDS; round++) {
    const before = order.join("\n");
    for (const key of [...order]) order = bestMove(order, key, ties);
    if (order.join("\n") === before) break;
  }
  return order;
}

function byGroups(parties: readonly string[], ties: readonly Tie[]): string[] {
  const weight = (key: string) => sum(ties.filter((tie) => touches(tie, key)).map(strength));
  const rest = [...parties].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const order: string[] = [];
  while (rest.length > 0) {
    const next = rest.findIndex((key) =>
      ties.some(
        (tie) => touches(tie, key) && [tie.from, tie.to].some((end) => order.includes(end)),
      ),
    );
    order.push(...rest.splice(Math.max(0, next), 1));
  }
  return order;
}

function bestMove(order: readonly string[], key: string, ties: readonly Tie[]): string[] {
  const others = order.filter((other) => other !== key);
  let best = { cost: cost(order, ties), order: [...order] };
  for (let at = 0; at <= others.length; at++) {
    const moved = others.toSpliced(at, 0, key);
    const moves = cost(moved, ties);
    if (moves < best.cost - 1e-9) best = { cost: moves, order: moved };
  }
  return best.order;
}

function cost(order: readonly string[], ties: readonly Tie[]): number {
  const at = new Map(order.map((key, i) => [key, i]));
  return sum(ties.map((tie) => strength(tie) * Math.abs(at.get(tie.from)! - at.get(tie.to)!)));
}

const touches = ({ from, to }: Tie, key: string) => from === key || to === key;
const strength = ({ documents }: Tie) => Math.sqrt(documents.length);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

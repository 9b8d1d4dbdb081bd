/** The cheapest way through two texts, bead by bead: the dynamic programme of Gale and Church (1993), section 3.4. */
import { beadCost, dropCost, type CostModel, type Unit } from "./cost.js";

/** Members of a bead on both sides, as indices in their texts, and its cost in nats. */
export interface Step {
  first: number[];
  second: number[];
  cost: number;
}

/** A unit that ends at some passage, and what it leaves unmatched on the way. */
interface Ending {
  unit: Unit;
  /** How many passages back it begins. */
  back: number;
  /** Scraps that it steps over. */
  skipped: number[];
}

/** Two units on one side are joined only if a paragraph can have been cut there. */
type Join = (earlier: Unit, later: Unit, apart: boolean) => Unit | null;

/** Steps from the first passages to the last; every passage is in exactly one. */
export function cheapestPath(first: Unit[], second: Unit[], join: Join, model: CostModel): Step[] {
  const ends1 = first.map((_, index) => endings(first, index, join));
  const ends2 = second.map((_, index) => endings(second, index, join));
  const drop1 = first.map((unit) => dropCost(unit, 1, model.length));
  const drop2 = second.map((unit) => dropCost(unit, 1 / model.length.c, model.length));
  const band = bandOf(first, second);
  const table = new Table(first.length, second.length, band);
  for (let i = 0; i <= first.length; i++)
    for (let j = table.low(i); j <= table.high(i); j++) {
      if (i > 0) table.offer(i, j, i - 1, j, drop1[i - 1]!, null, null);
      if (j > 0) table.offer(i, j, i, j - 1, drop2[j - 1]!, null, null);
      if (i > 0 && j > 0) offerBeads(table, i, j, ends1[i - 1]!, ends2[j - 1]!);
    }
  return table.path();

  function offerBeads(table: Table, i: number, j: number, ours: Ending[], theirs: Ending[]) {
    for (const a of ours)
      for (const b of theirs) {
        if (a.unit.members.length > 1 && b.unit.members.length > 1) continue;
        const before = table.cost(i - a.back, j - b.back);
        if (before >= table.cost(i, j)) continue;
        const skipped = sum(a.skipped, drop1) + sum(b.skipped, drop2);
        const cost = beadCost(a.unit, b.unit, model) + skipped;
        table.offer(i, j, i - a.back, j - b.back, cost, a, b);
      }
  }
}

const sum = (indices: number[], costs: number[]) =>
  indices.reduce((total, index) => total + costs[index]!, 0);

/** The passage alone, and with those before it, also over a run of scraps (a page break). */
function endings(units: Unit[], index: number, join: Join): Ending[] {
  const found: Ending[] = [{ unit: units[index]!, back: 1, skipped: [] }];
  for (;;) {
    const { unit, back, skipped } = found.at(-1)!;
    const begin = index - back + 1;
    const earlier = lastOfText(units, begin);
    const pair = earlier < 0 ? null : join(units[earlier]!, unit, earlier < begin - 1);
    if (!pair) return found;
    const between = range(earlier + 1, begin);
    found.push({ unit: pair, back: index - earlier + 1, skipped: [...between, ...skipped] });
  }
}

/** The last passage before an index that is no scrap; -1 if there is none. */
function lastOfText(units: Unit[], before: number): number {
  let index = before - 1;
  while (index >= 0 && units[index]!.scrap) index--;
  return index;
}

const range = (start: number, stop: number) =>
  Array.from({ length: stop - start }, (_, offset) => start + offset);

interface Origin {
  i: number;
  j: number;
  cost: number;
  first: Ending | null;
  second: Ending | null;
}

/** Cells (i, j): the first i passages of one side against the first j of the other; kept within a band. */
class Table {
  private readonly rows: { low: number; costs: Float64Array; origins: (Origin | undefined)[] }[];

  constructor(
    private readonly length1: number,
    private readonly length2: number,
    band: (i: number) => [number, number],
  ) {
    this.rows = range(0, length1 + 1).map((i) => {
      const [low, high] = band(i);
      const width = high - low + 1;
      return { low, costs: new Float64Array(width).fill(Infinity), origins: new Array(width) };
    });
    this.rows[0]!.costs[0] = 0;
  }

  low(i: number): number {
    return this.rows[i]!.low;
  }

  high(i: number): number {
    return this.rows[i]!.low + this.rows[i]!.costs.length - 1;
  }

  cost(i: number, j: number): number {
    const row = this.rows[i];
    return row?.costs[j - row.low] ?? Infinity;
  }

  /** Keeps a way into (i, j) if it is cheaper than what is known. */
  offer(
    i: number,
    j: number,
    fromI: number,
    fromJ: number,
    cost: number,
    first: Ending | null,
    second: Ending | null,
  ): void {
    const total = this.cost(fromI, fromJ) + cost;
    if (!(total < this.cost(i, j))) return;
    const row = this.rows[i]!;
    row.costs[j - row.low] = total;
    row.origins[j - row.low] = { i: fromI, j: fromJ, cost, first, second };
  }

  path(): Step[] {
    const steps: Step[] = [];
    let i = this.length1;
    let j = this.length2;
    while (i > 0 || j > 0) {
      const row = this.rows[i]!;
      const origin = row.origins[j - row.low]!;
      steps.push(...stepsOf(origin, i, j));
      ({ i, j } = origin);
    }
    return steps.reverse();
  }
}

function stepsOf({ i, j, cost, first, second }: Origin, toI: number, toJ: number): Step[] {
  if (!first || !second) return [{ first: range(i, toI), second: range(j, toJ), cost }];
  const bead = { first: first.unit.members, second: second.unit.members, cost };
  const left = first.skipped.map((index) => ({ first: [index], second: [], cost: 0 }));
  const right = second.skipped.map((index) => ({ first: [], second: [index], cost: 0 }));
  return [...right, ...left, bead];
}

/** Up to this many cells all are computed; a larger table is kept to a band round its diagonal. */
const CELLS = 300_000;

/** For each row, the columns that are looked at: those near the same share of the letters. */
function bandOf(first: Unit[], second: Unit[]): (i: number) => [number, number] {
  const width = second.length;
  if (first.length * width <= CELLS) return () => [0, width];
  const half = Math.max(100, Math.floor(CELLS / first.length));
  const shares1 = shares(first);
  const shares2 = shares(second);
  const centre = shares1.map((share) => firstAtLeast(shares2, share));
  return (i) => {
    const low = i === 0 ? 0 : Math.max(0, Math.min(centre[i]!, centre[i - 1]!) - half);
    const high = i === first.length ? width : Math.min(width, centre[i]! + half);
    return [Math.min(low, width), high];
  };
}

/** Share of a text's letters before each passage, and after the last. */
function shares(units: Unit[]): number[] {
  const total = units.reduce((letters, unit) => letters + unit.letters + 1, 0);
  let before = 0;
  return [0, ...units.map((unit) => (before += unit.letters + 1) / total)];
}

function firstAtLeast(rising: number[], value: number): number {
  const index = rising.findIndex((share) => share >= value);
  return index < 0 ? rising.length - 1 : index;
}

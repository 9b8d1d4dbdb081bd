/**
 * Two sides that count the same way in the same weeks, and cannot both be right: 20,000 who went over, says
 * one, 10,000, says the other. What is compared is said or carried by its context, never inferred.
 */
import type { Row } from "../schema.js";
import { type Directory, directoryOf } from "./parties.js";

type Assertion = Row<"assertions">;
type Claim = Row<"claims">;

/** What may stand against what: an assertion with the state that says so and its time in days. */
interface Statement {
  assertion: Assertion;
  claim: Claim;
  side: string;
  from: string;
  to: string;
  start: number;
  stop: number;
}

/** Days before its document of which a figure without a day tells. */
const LATELY = 31;
const DAY = 86_400_000;

/** Assertions with those that they contradict (`at_odds`), and for each side of each pair a finding. */
export function resolveConflicts(
  assertions: readonly Assertion[],
  claims: readonly Claim[],
  documents: readonly Row<"documents">[],
  entities: readonly Row<"entities">[],
): { assertions: Assertion[]; findings: Row<"findings">[] } {
  const directory = directoryOf(entities, []);
  const pairs = pairsOf(statementsOf(assertions, claims, documents, directory), directory);
  const names = new Map(entities.map(({ id, name_en, name_zh }) => [id, name_en ?? name_zh ?? id]));
  const against = new Map<string, Statement[]>();
  for (const [one, other] of pairs)
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const)
      against.set(here.assertion.id, [...(against.get(here.assertion.id) ?? []), there]);
  const idsOf = (id: string) => (against.get(id) ?? []).map(({ assertion }) => assertion.id).sort();
  return {
    assertions: assertions.map((row) => ({ ...row, at_odds: idsOf(row.id).join(" ") || null })),
    findings: pairs.flatMap(([one, other]) => [
      findingOf(one, other, names),
      findingOf(other, one, names),
    ]),
  };
}

function statementsOf(
  assertions: readonly Assertion[],
  claims: readonly Claim[],
  documents: readonly Row<"documents">[],
  directory: Directory,
): Statement[] {
  const worded = new Map(claims.map((claim) => [claim.id, claim]));
  const written = new Map(documents.map(({ id, date, date_end }) => [id, date_end ?? date]));
  return assertions.flatMap((assertion) => {
    const claim = worded.get(assertion.id);
    const told = (id: string | null, basis: Claim["from_basis"]) =>
      id === null || basis === "inferred" ? null : directory.stateOf(id);
    const from = told(assertion.from_place, assertion.from_basis);
    const to = told(assertion.to_place, assertion.to_basis);
    const side = told(assertion.asserted_by, assertion.asserted_basis);
    if (claim === undefined || from === null || to === null || side === null) return [];
    const time = timeOf(assertion, written.get(claim.document_id) ?? null);
    return time === null ? [] : [{ assertion, claim, side, from, to, ...time }];
  });
}

/** First and last day, as days since 1970; null where neither the words nor their document give one. */
function timeOf(
  { period_start, period_end, period_basis }: Assertion,
  written: string | null,
): { start: number; stop: number } | null {
  const said = period_basis !== "inferred";
  const [first, last] = said
    ? [period_start ?? period_end, period_end ?? period_start]
    : [null, null];
  if (first !== null && last !== null) return { start: dayOf(first), stop: dayOf(last) };
  return written === null ? null : { start: dayOf(written) - LATELY, stop: dayOf(written) };
}

const dayOf = (date: string) => Date.parse(date) / DAY;

/** Each pair once, in the order of the assertions. */
function pairsOf(statements: readonly Statement[], directory: Directory): [Statement, Statement][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { measure, unit, per_days } = statement.assertion;
    const way = [statement.from, statement.to].map((place) => directory.lineOf(place).at(-1));
    const key = [measure, unit, per_days, ...way].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].flatMap((group) => {
    const inTime = group.toSorted((a, b) => a.start - b.start);
    return inTime.flatMap((one, index) => {
      const later = inTime.slice(index + 1);
      const ends = later.findIndex(({ start }) => start > one.stop);
      return later
        .slice(0, ends < 0 ? later.length : ends)
        .filter((other) => areAtOdds(one, other, directory))
        .map((other): [Statement, Statement] => [one, other]);
    });
  });
}

function areAtOdds(one: Statement, other: Statement, directory: Directory): boolean {
  const agree = (a: string, b: string) =>
    directory.lineOf(a).includes(b) || directory.lineOf(b).includes(a);
  if (agree(one.side, other.side)) return false;
  if (!agree(one.from, other.from) || !agree(one.to, other.to)) return false;
  return exceeds(one, other) || exceeds(other, one);
}

/** Whether one counts more than the other can mean: in the same weeks, or in a part of the other's time. */
function exceeds(more: Statement, less: Statement): boolean {
  const [low, high] = [more.assertion.low, less.assertion.high];
  if (low === null || high === null || low <= high) return false;
  const isPart = more.start >= less.start && more.stop <= less.stop;
  const shared = Math.min(more.stop, less.stop) - Math.max(more.start, less.start) + 1;
  const longer = Math.max(more.stop - more.start, less.stop - less.start) + 1;
  return isPart || shared * 2 >= longer;
}

function findingOf(
  { claim, side }: Statement,
  other: Statement,
  names: ReadonlyMap<string, string>,
): Row<"findings"> {
  const { document_id, language, start, stop, quote } = claim;
  const who = (state: string) => names.get(state) ?? state;
  const words = (text: string) => `“${text.replace(/\s+/gu, " ")}”`;
  return {
    ...{ document_id, language, start, stop, quote, kind: "conflict" },
    message: `${words(quote)} (${who(side)}) and ${words(other.claim.quote)} in ${other.claim.document_id} (${who(other.side)}) count the same way at the same time, and cannot both be right.`,
  };
}

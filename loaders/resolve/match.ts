/** How well a document of the corpus fits what is said of a cited one. */
import type { Citable } from "../extract/citations/citable.js";
import type { Party } from "../extract/citations/citation.js";
import { numberKey } from "../extract/citations/numbers.js";
import { type Cluster, daysBetween, numbersAgree } from "./clusters.js";
import { kindsAgree } from "./kinds.js";
import { agree, type Agreement, type Directory } from "./parties.js";

/** What each part is worth. A number alone, or a date and kind alone, stay below the threshold. */
const WORTH = {
  number: 5,
  series: 2,
  day: 3,
  month: 1,
  author: 3,
  recipient: 2,
  kind: 2,
  near: 1,
  recent: 2,
};
/** What a match must be worth. */
const THRESHOLD = 8;
/** What more is asked where only an editor's note names a document, and not by a number. */
const UNPRINTED = 2;
/** By how much the best must be ahead of the next. */
export const MARGIN = 2;
/** Days after which the same number has come round again. */
const ROUND = 400;
const RECENT = 45;

/** What more is asked where the edition says that it does not print what is meant. */
const DENIED = 4;

/**
 * What a match must be worth. Editors name what they print by its place in the edition; what their notes
 * tell of by its writer and day alone mostly lies in an archive.
 */
export function thresholdOf({ number, citations }: Cluster): number {
  if (citations.some(({ unprinted }) => unprinted)) return THRESHOLD + DENIED;
  const told = number === null && citations.every(({ noted }) => noted);
  return told ? THRESHOLD + UNPRINTED : THRESHOLD;
}

/** The worth of a candidate; null where a part contradicts. */
export function worthOf(
  cluster: Cluster,
  candidate: Citable,
  citing: Citable,
  directory: Directory,
): number | null {
  if (candidate.id === citing.id) return null;
  const kind = kindsAgree(cluster.kind, candidate.kind);
  const number = numberWorth(cluster, candidate);
  const date = dateWorth(cluster, candidate, number !== null && number > 0);
  const [author, recipient] = partiesWorth(cluster, candidate, directory);
  if (kind === "far" || number === null || date === null) return null;
  // A day and a time name a message whoever its first addressee is.
  const timed = cluster.number !== null && /^\d{6}z$/i.test(cluster.number.number);
  if (author === "different" || (recipient === "different" && !timed)) return null;
  const age = ageWorth(cluster, candidate, citing);
  if (age === null) return null;
  const told =
    Number(author === "same") * WORTH.author + Number(recipient === "same") * WORTH.recipient;
  // A delegation counts anew on every journey.
  if (told === 0 && cluster.date === null && age < WORTH.recent && !isLasting(cluster)) return null;
  const identified = told > 0 || number > WORTH.number || (number > 0 && date >= WORTH.day);
  if (!identified) return null;
  return number + date + told + age + (kind === "same" ? WORTH.kind : WORTH.near);
}

/** Null where the document bears numbers and none of them is the one cited. */
function numberWorth({ number, kind }: Cluster, { numbers }: Citable): number | null {
  if (number === null) return 0;
  const equal = numbers.filter((own) => numbersAgree(number, own));
  if (equal.length === 0) return numbers.length > 0 ? null : -1;
  if (/^\d{6}z$/i.test(number.number)) return WORTH.number + WORTH.series;
  const serial = equal.some(({ series }) => series !== null && number.series !== null);
  const apart = equal.every(({ series }) => (series === null) !== (number.series === null));
  // Whoever cites an airgram gives the letter with its number.
  const air = kind === "airgram" || isAir(number.series);
  if (apart && equal.every(({ series }) => isAir(series) !== air)) return null;
  return WORTH.number + (serial ? WORTH.series : apart ? -1 : 0);
}

const isAir = (series: string | null) => /^C?A$/.test(series ?? "");

/** Null where both are dated, and no day fits both; by number, a day's difference is the zones'. */
function dateWorth(cluster: Cluster, candidate: Citable, numbered: boolean): number | null {
  const [from, to] = [cluster.date, cluster.date_end ?? cluster.date];
  const own = candidate.date;
  if (from === null || to === null || own === null) return 0;
  const last = candidate.date_end ?? own;
  if (own <= to && last >= from) return from === to ? WORTH.day : WORTH.month;
  const apart = Math.min(daysBetween(own, to), daysBetween(last, from));
  return numbered && apart <= 1 ? WORTH.month : null;
}

/** Who took part in a talk is who is named over its record; else who wrote and who received. */
function partiesWorth(
  { kind, author, recipient }: Cluster,
  { from, to, place, present }: Citable,
  directory: Directory,
): [Agreement, Agreement] {
  const isPerson = (id: string) => directory.typeOf(id) === "person";
  const partook = (party: Party | null): Agreement => {
    if (party?.entity == null) return "unknown";
    if (present.has(party.entity)) return "same";
    return isPerson(party.entity) && [...present].filter(isPerson).length > 1
      ? "different"
      : "unknown";
  };
  if (kind === "conversation" || kind === "meeting") return [partook(author), partook(recipient)];
  return [partyWorth(author, from, place, directory), partyWorth(recipient, to, null, directory)];
}

function partyWorth(
  cited: Party | null,
  own: readonly Party[],
  place: string | null,
  directory: Directory,
): Agreement {
  if (cited === null || (own.length === 0 && place === null)) return "unknown";
  const bearers = own.length > 0 ? own : [{ entity: null, seat: null, name: null }];
  const found = bearers.map((party) => agree(cited, party, place, directory));
  if (found.includes("same")) return "same";
  return found.includes("unknown") ? "unknown" : "different";
}

/** Null for what came after the words that cite it; less for a number that has come round since. */
function ageWorth(cluster: Cluster, candidate: Citable, citing: Citable): number | null {
  if (candidate.date === null || citing.date === null)
    return (candidate.date !== null && cluster.date !== null) ||
      isLasting(cluster) ||
      candidate.collection === citing.collection
      ? 0
      : null;
  const noted = cluster.citations.some(({ noted }) => noted);
  const days =
    (Date.parse(citing.date_end ?? citing.date) - Date.parse(candidate.date)) / 86_400_000;
  if (days < (cluster.number === null ? 0 : -1) && !noted) return null;
  if (cluster.date !== null) return 0;
  if (Math.abs(days) > ROUND && !isLasting(cluster)) return null;
  return Math.abs(days) <= RECENT ? WORTH.recent : 0;
}

/** Numbers of papers and decisions, and those of commands, do not come round. */
function isLasting({ kind, number }: Cluster): boolean {
  if (kind === "paper" || kind === "decision" || number?.year != null) return true;
  return number?.series != null && /^\d{5,}$/.test(number.number);
}

/** Documents by number and by date, so that a citation meets only those that can be meant. */
export class Shelf {
  private readonly byKey = new Map<string, Citable[]>();

  constructor(citables: readonly Citable[]) {
    for (const citable of citables) {
      for (const { number } of citable.numbers) this.put(`number ${numberKey(number)}`, citable);
      if (citable.date !== null) this.put(`date ${citable.date}`, citable);
      if (citable.date_end !== null && citable.date_end !== citable.date)
        this.put(`date ${citable.date_end}`, citable);
      for (const { entity } of citable.from)
        if (entity !== null) this.put(`from ${entity}`, citable);
    }
  }

  private put(key: string, citable: Citable): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, [citable]);
    else if (!known.includes(citable)) known.push(citable);
  }

  /** Documents of the number; without one, of the day or month; without that, of the writer. */
  candidates({ number, date, date_end, author }: Cluster): Citable[] {
    const numbered = number === null ? [] : this.get(`number ${numberKey(number.number)}`);
    if (date !== null) {
      const dated = daysOf(date, date_end ?? date).flatMap((day) => this.get(`date ${day}`));
      return [...new Set([...numbered, ...dated])];
    }
    if (number !== null) return numbered;
    return author?.entity == null ? [] : this.get(`from ${author.entity}`);
  }

  private get(key: string): Citable[] {
    return this.byKey.get(key) ?? [];
  }
}

function daysOf(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < 32;) {
    days.push(day);
    day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  }
  return days;
}

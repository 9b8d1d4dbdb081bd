/** How well a document of the corpus fits what is said of a cited one. */
import type { Citable } from "../language/citations/citable.js";
import type { Party } from "../language/citations/citation.js";
import { type Cluster, daysBetween, numbersAgree } from "./clusters.js";
import { areHandedOver } from "../language/citations/handed-over.js";
import { kindsAgree } from "./kinds.js";
import {
  agree,
  type Agreement,
  type Directory,
  isForeign,
  isPersonal,
  isSurname,
} from "./parties.js";

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
  printed: 3,
  astray: -3,
  /** Who wrote to whom on a day is told to readers of the same files. */
  nearBy: 1,
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
  const told = number === null && citations.every(({ noted, printed }) => noted && !printed);
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
  const age = ageWorth(cluster, candidate, citing);
  if (author === "different" || age === null) return null;
  // One telegram goes to several posts, of which a heading names the first: its number and day remain.
  const numbered = number > 0 && (age > 0 || date >= WORTH.day);
  const timed = cluster.number !== null && /^\d{6}z$/i.test(cluster.number.number);
  const astray = recipient === "different" && !timed;
  if (astray && !(numbered && author === "same")) return null;
  const affair =
    isAffair(cluster, candidate, author, recipient, directory) ||
    isAnswered(cluster, candidate, citing, directory);
  // `Your note of 3 May` names no writer: of what was handed over that day, whom it was handed to tells.
  const received = affair && author !== "same" ? WORTH.author : WORTH.recipient;
  const answered = author !== "same" && recipient !== "same" && affair;
  const told =
    Number(author === "same") * WORTH.author +
    Number(recipient === "same") * received +
    Number(answered) * WORTH.author;
  // A delegation counts anew on every journey.
  if (told === 0 && cluster.date === null && age < WORTH.recent && !isLasting(cluster)) return null;
  const printed = cluster.citations.some((citation) => citation.printed);
  if (printed && candidate.collection !== citing.collection) return null;
  const identified =
    (printed && date >= WORTH.day) ||
    told > 0 ||
    number > WORTH.number ||
    (number > 0 && date >= WORTH.day);
  if (!identified) return null;
  return (
    number +
    date +
    told +
    age +
    Number(astray) * WORTH.astray +
    Number(printed) * WORTH.printed +
    Number(told > 0 && isNearBy(cluster, candidate, citing)) * WORTH.nearBy +
    (kind === "same" || affair ? WORTH.kind : WORTH.near)
  );
}

/** A day without a number, of a document of the citing one's own volume or folder. */
function isNearBy(
  { kind, number, date, date_end }: Cluster,
  candidate: Citable,
  citing: Citable,
): boolean {
  if (number !== null || date === null || date !== date_end) return false;
  if (kindsAgree(kind, candidate.kind) !== "same" && !isPaperwork(kind, candidate.kind))
    return false;
  return (
    citing.date !== null &&
    candidate.collection !== null &&
    candidate.collection === citing.collection
  );
}

/** A paper of governments by another of its names, which its day and its writer's or receiver's side tell. */
function isAffair(
  { kind, author, recipient }: Cluster,
  { kind: own, from, to }: Citable,
  wrote: Agreement,
  received: Agreement,
  directory: Directory,
): boolean {
  if (!areHandedOver(kind, own)) return false;
  const isOfStates = (cited: Party | null, parties: readonly Party[], agreement: Agreement) =>
    agreement === "same" &&
    cited !== null &&
    [cited, ...parties].some((party) => isForeign(party, directory));
  return isOfStates(author, from, wrote) || isOfStates(recipient, to, received);
}

/** `We have read the note of 3 May`: of that day, what the citing paper's receiver handed to its writer, or got from him. */
function isAnswered(
  { kind, date, author, recipient }: Cluster,
  candidate: Citable,
  citing: Citable,
  directory: Directory,
): boolean {
  if (date === null || author !== null || recipient !== null) return false;
  if (!areHandedOver(kind, candidate.kind) || !areHandedOver(citing.kind, citing.kind))
    return false;
  const meet = (ours: readonly Party[], theirs: readonly Party[]) =>
    ours.some((party) => partyWorth(party, theirs, null, directory) === "same");
  const { from, to } = candidate;
  return (
    (meet(citing.to, from) && meet(citing.from, to)) ||
    (meet(citing.from, from) && meet(citing.to, to))
  );
}

/** What offices of one capital send each other is called a memorandum, a letter or a report. */
const isPaperwork = (...kinds: string[]) =>
  kinds.every((kind) => /^(?:memorandum|letter|report|paper)$/.test(kind));

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
  if (candidate.days.some((day) => day >= from && day <= to))
    return from === to ? WORTH.day : WORTH.month;
  const last = candidate.date_end ?? own;
  if (own <= to && last >= from) return from === to ? WORTH.day : WORTH.month;
  const apart = Math.min(daysBetween(own, to), daysBetween(last, from));
  return numbered && apart <= 1 ? WORTH.month : null;
}

/** Who took part in a talk is who is named over its record; else who wrote and who received. */
function partiesWorth(
  { kind, author, recipient, citations }: Cluster,
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
  const wrote = partyWorth(author, from, place, directory);
  // `Seoul 892` is also what the ministry numbered for Seoul.
  const bare =
    recipient === null && !citations.some(({ quote }) => /\bfrom\b|[’']s?\s/.test(quote));
  if (wrote === "different" && author?.entity == null && author?.seat != null && bare)
    return from.some(({ seat }) => seat === "department") &&
      partyWorth(author, to, null, directory) === "same"
      ? ["unknown", "same"]
      : ["different", "unknown"];
  return [wrote, partyWorth(recipient, to, null, directory)];
}

function partyWorth(
  cited: Party | null,
  own: readonly Party[],
  place: string | null,
  directory: Directory,
): Agreement {
  if (cited === null || (own.length === 0 && place === null)) return "unknown";
  const persons = isPersonal(cited, directory) ? own.filter(isSurname) : [];
  const offices = own.length > 0 ? own : [{ entity: null, seat: null, name: null }];
  const bearers = persons.length > 0 ? persons : offices;
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

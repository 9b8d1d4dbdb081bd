/** Who is meant by the words that name a writer or receiver. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { Row } from "../../schema.js";
import { RANKS } from "../names/titles.js";
import { PERSON_TITLES } from "../names/words.js";
import type { Party } from "./citation.js";

/** The state, or land, of a party by its own words; null where they name none. */
export type StateNamed = (words: string) => string | null;

/** Folds a name: no case, diacritics, articles or brackets. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\bthe\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Who is accredited to a state, folded. */
const ACCREDITED = alternatives(
  wordsIn(
    "embassy, legation, consulate, consulate general, ambassador, charge, charge ad interim, charge d'affaires, charge d'affaires ad interim, minister, consul, consul general, mission, interests section, representative, delegation, liaison office, high commissioner",
  ),
);
const ABROAD = new RegExp(`\\b${ACCREDITED} (?:in|at|to|for|near) (.+)$`, "u");
/** The desk that American missions write to. */
const DEPARTMENT = alternatives(
  wordsIn(
    "department of state, state department, secretary of state, under secretary, acting secretary, secretary state",
  ),
);
const HOME = new RegExp(`\\b${DEPARTMENT}\\b|^(?:department|dept|state|secretary)$`, "u");
const MINISTRY =
  /\b(?:ministry|ministries|foreign office|department|bureau|central committee)\b|部$|[司局]$|中央/u;

/** What an office is accredited to, or `department` for a foreign ministry's own desk in FRUS's sense. */
export function seatOf(name: string): string | null {
  const folded = foldName(name);
  if (HOME.test(folded)) return "department";
  return ABROAD.exec(folded)?.[1]?.replace(/ (?:at|in) .*$/u, "") ?? null;
}

/** The surname that an edition sets in brackets behind an office: `(Parsons)`; null if none. */
export function bearerOf(name: string): Party | null {
  const surname = /\((\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\)\s*$/u.exec(name)?.[1];
  return surname === undefined ? null : { entity: null, seat: null, name: foldName(surname) };
}

/** The party that a name means, of the state that its words name where no entity tells. */
export function partyNamed(name: string, entity: string | null, states?: StateNamed): Party {
  const written = name.replace(/\s+/g, " ").trim();
  const state = entity === null ? (states?.(written) ?? null) : null;
  const party = { entity, seat: seatOf(name), name: foldName(name), written };
  return state === null ? party : { ...party, state };
}

/** A folded name without the titles before it: `vice minister luo ping` is `luo ping`. */
export function untitled(name: string): string {
  const words = name.split(" ");
  const first = words.findIndex((word) => !PERSON_TITLES.has(word) && !RANKS.has(word));
  return words.slice(Math.max(0, first)).join(" ");
}

/** The writers and receivers of one document, by what others would call them. */
export interface Sides {
  own: Party | null;
  other: Party | null;
  /** The ministry's side and the side of the post, where the pair is one of these. */
  ministry: Party | null;
  post: Party | null;
  /** All that the document was sent to or by: entities.id. */
  circle: ReadonlySet<string>;
}

type Correspondent = Row<"correspondents">;

/** The sides of a document from its correspondents, whatever language names them. */
export function sidesOf(correspondents: readonly Correspondent[], states?: StateNamed): Sides {
  const own = partyIn(correspondents, "from", states) ?? partyIn(correspondents, "drafter", states);
  const other = partyIn(correspondents, "to", states);
  const ministry = [own, other].find((party) => party !== null && isMinistry(party)) ?? null;
  const post = [own, other].find((party) => party !== null && isPost(party)) ?? null;
  const circle = correspondents.flatMap(({ entity_id }) => entity_id ?? []);
  return { own, other, ministry, post, circle: new Set(circle) };
}

/** The first of a role, preferring one that the authority files know; a city is no writer where an office is named. */
function partyIn(
  rows: readonly Correspondent[],
  role: Correspondent["role"],
  states?: StateNamed,
): Party | null {
  const own = rows.filter((row) => row.role === role);
  const known = own.find(({ entity_id }) => entity_id !== null);
  const isSeat =
    known !== undefined && own[0] !== known && isBare(known.name) && !isBare(own[0]!.name);
  const row = isSeat ? own[0] : (known ?? own[0]);
  return row === undefined ? null : partyNamed(row.name, row.entity_id, states);
}

/** One word alone, as a city's name is: `Budapest` behind `Austrian Legation`. */
const isBare = (name: string) => /^\p{L}+$/u.test(name.trim());

export function isMinistry({ seat, name }: Party): boolean {
  return seat === "department" || (seat === null && MINISTRY.test(name ?? ""));
}

function isPost({ seat, name }: Party): boolean {
  return (
    (seat !== null && seat !== "department") || /\b(?:embassy|legation|consul)/u.test(name ?? "")
  );
}

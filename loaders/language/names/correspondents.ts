/** Whom the words that name a correspondent mean. */
import {
  type Authority,
  isWithin,
  type KnownEntity,
  LIFETIME,
  lineOf,
} from "../../authority/authority.js";
import { foldHan, tokensOf } from "../../text/name-tokens.js";
import { finderOf, type NameSort } from "./lookup.js";
import { whichOf } from "./meant.js";
import { namesIn } from "./names.js";

/** What else the document says of who is meant. */
export interface Context {
  /** Entities that the document names beyond doubt. */
  certain: ReadonlySet<string>;
  /** Entities of the correspondents that are known already. */
  partners: readonly string[];
  /** Whether the words stand in a list of receivers, where given names and short forms are used. */
  list: boolean;
  /** Year of the document; null if unknown. */
  year: number | null;
}

/** Years by which a surname alone may stand outside those in which the sources have its bearer. */
const OFFICE_TERM = 5;

/** The entities that the words can mean; the person named in brackets or by title comes first. */
export function candidatesOf(
  words: string,
  authority: Authority,
  list: boolean,
): readonly KnownEntity[] {
  const bracketed = /\(([^()]+)\)\s*$/u.exec(words)?.[1];
  if (bracketed !== undefined) return personNamed(bracketed, authority);
  const whole = wholeName(words, "names", authority);
  if (whole.length > 0) return whole;
  const short = wholeName(words, "listNames", authority);
  if (short.length > 0) return short;
  if (list && /^\p{Script=Han}$/u.test(words)) return [];
  if (/^\p{Lu}[\p{L}’'-]+$/u.test(words)) return personNamed(words, authority);
  return namedWithin(words, authority, list);
}

/** Entities of a name that is exactly the words. */
function wholeName(words: string, sort: NameSort, authority: Authority): readonly KnownEntity[] {
  const tokens = tokensOf(words.replace(/\n/gu, " "));
  if (tokens.length === 0) return [];
  const found = finderOf(authority, sort)(tokens, 0);
  return found?.last === tokens.length - 1 ? found.entities : [];
}

function personNamed(words: string, authority: Authority): readonly KnownEntity[] {
  const capital = words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const named = wholeName(capital, "names", authority);
  const people = [...named, ...wholeName(capital, "surnames", authority)];
  return [...new Set(people)].filter((entity) => entity.row.type === "person");
}

/** The person, else the office or government, that the words name among others. */
function namedWithin(words: string, authority: Authority, list: boolean): readonly KnownEntity[] {
  const names = namesIn(words, authority);
  const person = names.findLast((name) => name.type === "person");
  if (person) return person.entities;
  const first = names[0];
  const covers = first?.start === 0 && first.type !== "place" && names.length === 1;
  if (covers && /^[\s,]*(?:\(.*\))?$/u.test(words.slice(first.stop))) return first.entities;
  // `Secretary of State, Washington`: what stands behind is where, or of what.
  const comma = words.lastIndexOf(", ");
  return comma < 0 ? [] : candidatesOf(words.slice(0, comma), authority, list);
}

/**
 * The one that is meant, or null. Where a name is short (`Ministry of Foreign Affairs`, `Embassy in
 * Japan`), it is the one of the state that another correspondent belongs to.
 */
export function entityOf(words: string, authority: Authority, context: Context): string | null {
  const candidates = ofThatTime(candidatesOf(words, authority, context.list), words, context.year);
  const office = candidates.every((entity) => entity.row.type === "office");
  if (candidates.length === 0) return null;
  if (!office || isFullName(words, candidates))
    return whichOf(candidates, new Set([...context.certain, ...context.partners]));
  return samePartyAs(candidates, authority, context.partners);
}

/**
 * Those whom papers of that year can mean by the words. A surname alone means its only bearer of that age,
 * and only in the years about those in which the sources have that person.
 */
function ofThatTime(
  candidates: readonly KnownEntity[],
  words: string,
  year: number | null,
): readonly KnownEntity[] {
  const living = candidates.filter(({ years }) => isWithin(years, year, LIFETIME, LIFETIME));
  if (candidates.some((entity) => namesInFull(entity, words))) return living;
  return living.every(({ years }) => isWithin(years, year, OFFICE_TERM, OFFICE_TERM)) ? living : [];
}

/** Whether the words hold a name of the entity that is more than a surname. */
function namesInFull(entity: KnownEntity, words: string): boolean {
  if (entity.row.type !== "person") return true;
  const key = ` ${keyOf(words)} `;
  return [...namesOf(entity)].some((name) => name.includes(" ") && key.includes(` ${name} `));
}

/** Whether the words are one of the names that mean an entity anywhere. */
function isFullName(words: string, candidates: readonly KnownEntity[]): boolean {
  const key = keyOf(words);
  return candidates.some((entity) => namesOf(entity).has(key));
}

const keysOfNames = new WeakMap<KnownEntity, ReadonlySet<string>>();

/** The names of an entity as keys; folded once, since most correspondents are few. */
function namesOf(entity: KnownEntity): ReadonlySet<string> {
  const keys = keysOfNames.get(entity) ?? new Set(entity.names.map(keyOf));
  keysOfNames.set(entity, keys);
  return keys;
}

function keyOf(words: string): string {
  return tokensOf(foldHan(words))
    .map((token) => token.key)
    .join(" ");
}

/** The only candidate that belongs to the state of another correspondent. */
function samePartyAs(
  candidates: readonly KnownEntity[],
  authority: Authority,
  partners: readonly string[],
): string | null {
  const states = new Set(partners.flatMap((id) => lineOf(authority, id)));
  const shared = candidates.filter((entity) =>
    lineOf(authority, entity.row.id).some((id) => states.has(id)),
  );
  if (shared.length === 1) return shared[0]!.row.id;
  return candidates.length === 1 && partners.length === 0 ? candidates[0]!.row.id : null;
}

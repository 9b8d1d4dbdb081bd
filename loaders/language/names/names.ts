/** Every name of one text, known or not, longest first, none overlapping. */
import type { Authority, EntityType, KnownEntity } from "../../authority/authority.js";
import type { Text } from "../../document.js";
import { hanNames } from "../zh/names.js";
import { finderOf, type KnownName } from "./lookup.js";
import { foldHan, type NameToken, tokensOf } from "../../text/name-tokens.js";
import { unknownNames } from "./unknown.js";
import { EASTERN_SURNAMES, NO_NAME, PERSON_TITLES } from "./words.js";

/** A name in a text, by UTF-16 indices; `entities` are all whom it can mean, none where unknown. */
export interface FoundName {
  start: number;
  stop: number;
  type: EntityType;
  entities: readonly KnownEntity[];
}

const known = new WeakMap<Authority, WeakMap<Text, FoundName[]>>();

/** All names of a document's text; found once, since several extractors ask. */
export function namesOf(text: Text, authority: Authority): FoundName[] {
  const texts = known.get(authority) ?? new WeakMap<Text, FoundName[]>();
  known.set(authority, texts);
  const found = texts.get(text) ?? namesIn(text.text, authority);
  texts.set(text, found);
  return found;
}

/** All names in some words, in order, without overlap. */
export function namesIn(text: string, authority: Authority): FoundName[] {
  const tokens = tokensOf(text);
  const known = knownNames(tokens, authority);
  const begins = new Map(known.map((name) => [name.first, typeOf(name.entities)]));
  const unknown = unknownNames(tokens, (token) => begins.get(token) ?? null);
  const found = [
    ...known.map((name) => foundAt(text, tokens, name, typeOf(name.entities), name.entities)),
    ...unknown.map((name) =>
      foundAt(text, tokens, name, name.type, bySurname(tokens, name.first, name.last, authority)),
    ),
    ...hanNames(foldHan(text)).map((name) => ({ ...name, entities: [] })),
  ];
  const names = withoutOverlap(joinHanOffices(found));
  return withoutOverlap([...names, ...repeatedSurnames(text, tokens, names)]);
}

function knownNames(tokens: readonly NameToken[], authority: Authority): KnownName[] {
  const find = finderOf(authority, "names");
  const names: KnownName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = find(tokens, at);
    if (name === null) continue;
    names.push(name);
    at = name.last;
  }
  return names;
}

/** What sort of thing an ambiguous name names: what most of its bearers are, else the first. */
function typeOf(entities: readonly KnownEntity[]): EntityType {
  return entities[0]!.row.type;
}

function foundAt(
  text: string,
  tokens: readonly NameToken[],
  { first, last }: { first: number; last: number },
  type: EntityType,
  entities: readonly KnownEntity[],
): FoundName {
  const [start, stop] = wholeBrackets(text, tokens[first]!.start, tokens[last]!.stop);
  return { start, stop, type, entities };
}

/** `[North] Korea` begins at its bracket, so that the quote is not torn. */
function wholeBrackets(text: string, start: number, stop: number): [number, number] {
  const words = text.slice(start, stop);
  const depth = words.replace(/[^[\]]/g, "");
  const before = depth.startsWith("]") && text[start - 1] === "[" ? start - 1 : start;
  const after = depth.endsWith("[") && text[stop] === "]" ? stop + 1 : stop;
  return [before, after];
}

/** Whom a titled or initialled name means: the only person known by that surname, if there is one. */
function bySurname(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  authority: Authority,
): readonly KnownEntity[] {
  if (first !== last) return [];
  const beforeGiven = finderOf(authority, "listNames")(tokens, first);
  const named = finderOf(authority, "surnames")(tokens, first) ?? beforeGiven;
  return named?.last === last
    ? named.entities.filter((entity) => entity.row.type === "person")
    : [];
}

/** A Chinese office takes the place before it along: `新疆` and `外事处`. */
function joinHanOffices(names: readonly FoundName[]): FoundName[] {
  const endings = new Map(names.map((name) => [name.stop, name]));
  return names.map((name) => {
    const before = endings.get(name.start);
    const joins = name.type === "office" && name.entities.length === 0;
    if (!joins || (before?.type !== "place" && before?.type !== "government")) return name;
    return { ...name, start: before.start };
  });
}

/** Keeps the longest of overlapping names; a known one before an unknown one of the same words. */
function withoutOverlap(names: readonly FoundName[]): FoundName[] {
  const taken = new Set<number>();
  const longest = [...names].sort((a, b) => b.stop - b.start - (a.stop - a.start));
  const kept = longest.filter((name) => {
    for (let at = name.start; at < name.stop; at++) if (taken.has(at)) return false;
    for (let at = name.start; at < name.stop; at++) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** A person named in full is later named by the surname alone: `Ri said`. */
function repeatedSurnames(
  text: string,
  tokens: readonly NameToken[],
  names: readonly FoundName[],
): FoundName[] {
  const bearers = surnamesOf(text, names);
  if (bearers.size === 0) return [];
  return tokens.flatMap((token, at) => {
    const entities = bearers.get(token.key);
    if (entities === undefined || !standsAlone(tokens, at)) return [];
    return [{ start: token.start, stop: token.stop, type: "person" as const, entities }];
  });
}

/** The surnames of the persons that a text names, and whose they are. */
function surnamesOf(text: string, names: readonly FoundName[]): Map<string, KnownEntity[]> {
  const bearers = new Map<string, KnownEntity[]>();
  for (const name of names) {
    if (name.type !== "person") continue;
    const keys = name.entities.length > 0 ? knownSurnames(name) : guessedSurnames(text, name);
    for (const key of keys) {
      const others = bearers.get(key) ?? [];
      bearers.set(key, [...new Set([...others, ...name.entities])]);
    }
  }
  return bearers;
}

function knownSurnames(name: FoundName): string[] {
  return name.entities
    .flatMap((entity) => entity.surnames)
    .flatMap((surname) => tokensOf(surname).map((token) => token.key))
    .filter((key) => /^[a-z]{2,}$/.test(key));
}

function guessedSurnames(text: string, name: FoundName): string[] {
  const tokens = tokensOf(text.slice(name.start, name.stop)).filter(({ shape }) => shape !== "han");
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const eastern = tokens.length > 1 && EASTERN_SURNAMES.has(first.key) && !isInitialAt(tokens, 1);
  return [eastern ? first.key : last.key].filter((key) => key.length > 1);
}

function isInitialAt(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]?.key.length === 1;
}

/** Whether a capitalised word is no part of a longer run, such as `Wilson Center`. */
function standsAlone(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token.shape !== "capital" || NO_NAME.has(token.key)) return false;
  if (after?.shape === "capital" && (after.gap === "space" || after.gap === "hyphen")) return false;
  if (before?.shape !== "capital" || token.gap === "break") return true;
  return token.gap !== "space" || PERSON_TITLES.has(before.key) || NO_NAME.has(before.key);
}

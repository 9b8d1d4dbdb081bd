/**
 * Surnames: whose they are by the authority files, which part of a full name they are, and where they
 * stand alone for somebody whom the text names.
 */
import type { Authority, KnownEntity } from "../../authority/authority.js";
import { type NameToken, tokensOf } from "../../text/name-tokens.js";
import { finderOf } from "./lookup.js";
import type { FoundName } from "./found.js";
import { titleBefore } from "./titles.js";
import { EASTERN_SURNAMES, NO_NAME, PERSON_TITLES, PLACE_MARKS } from "./words.js";

/** Whether words, folded, are no more than the surname of a person who has a given name. */
export function isSurnameOf(entity: KnownEntity, words: string): boolean {
  return surnameKeys(entity).includes(words);
}

const keys = new WeakMap<KnownEntity, readonly string[]>();

/** The surnames of a person, each folded: `de gaulle`; none of somebody with one name, such as Sukarno. */
export function surnameKeys(entity: KnownEntity): readonly string[] {
  const known = keys.get(entity);
  if (known !== undefined) return known;
  const single = tokensOf(entity.row.name_en ?? "").length < 2;
  const own = single
    ? []
    : entity.surnames.map((name) =>
        tokensOf(name)
          .map(({ key }) => key)
          .join(" "),
      );
  keys.set(entity, own);
  return own;
}

/** The word of a person's surname that stands for it in a text: `gaulle`. */
export function familyOf(entity: KnownEntity): string | undefined {
  return surnameKeys(entity)
    .map((surname) => surname.split(" ").at(-1)!)
    .find((key) => /^[a-z]{2,}$/.test(key));
}

/** All persons of the authority files whose surname the words are. */
export function bearersOf(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  authority: Authority,
): readonly KnownEntity[] {
  const named = finderOf(authority, "surnames")(tokens, first);
  return named?.last === last
    ? named.entities.filter((entity) => entity.row.type === "person")
    : [];
}

/** The persons whom the East calls so among comrades: `Comrade Hanfu` is Zhang Hanfu. */
export function givenNameOf(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  authority: Authority,
): readonly KnownEntity[] {
  const named = finderOf(authority, "listNames")(tokens, first);
  return named?.last === last
    ? named.entities.filter((entity) => entity.row.type === "person")
    : [];
}

/** The surname of a name that no file knows: its last word, in the East its first. */
export function familyName(tokens: readonly NameToken[], first: number, last: number): string {
  const eastern =
    first < last && EASTERN_SURNAMES.has(tokens[first]!.key) && tokens[first + 1]!.key.length > 1;
  return tokens[eastern ? first : last]!.key;
}

const given = new WeakMap<Authority, ReadonlySet<string>>();

/** Given names, folded: those that persons of the authority files bear before a surname. */
export function givenNamesOf(authority: Authority): ReadonlySet<string> {
  const known = given.get(authority);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const entity of authority.entities) {
    if (entity.row.type !== "person") continue;
    const words = tokensOf(entity.row.name_en ?? "").map(({ key }) => key);
    const surname = familyOf(entity);
    const [first] = words;
    if (first !== undefined && first.length > 2 && first !== surname && words.at(-1) === surname)
      names.add(first);
  }
  for (const { row } of authority.entities)
    if (row.type === "place") for (const { key } of tokensOf(row.name_en ?? "")) names.delete(key);
  given.set(authority, names);
  return names;
}

/** Surnames that stand alone where the text names their bearer elsewhere: `Ri said`. */
export function repeatedSurnames(
  tokens: readonly NameToken[],
  names: readonly FoundName[],
  authority: Authority,
): FoundName[] {
  const named = namedSurnames(names);
  if (named.size === 0) return [];
  const found: FoundName[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.shape !== "capital" || !named.has(token.key) || !standsAlone(tokens, at)) continue;
    const entities = bearersOf(tokens, at, at, authority);
    const surname = { key: token.key, title: titleBefore(tokens, at), renowned: false };
    found.push({ start: token.start, stop: token.stop, type: "person", entities, surname });
  }
  return found;
}

function namedSurnames(names: readonly FoundName[]): Set<string> {
  const named = names.flatMap(({ type, entities, family, surname }) =>
    type !== "person" ? [] : [family, surname?.key, ...entities.flatMap(lastWords)],
  );
  return new Set(named.filter((key) => key !== undefined && /^\p{L}{2,}$/u.test(key)) as string[]);
}

const lasts = new WeakMap<KnownEntity, readonly string[]>();

/** Every spelling: `Chou En-lai` is later `Chou`, and in a translation `Zhou`. */
function lastWords(entity: KnownEntity): readonly string[] {
  let words = lasts.get(entity);
  if (words === undefined)
    lasts.set(
      entity,
      (words = surnameKeys(entity).flatMap((surname) => surname.split(" ").at(-1) ?? [])),
    );
  return words;
}

/** Whether a capitalised word is no part of a longer run, such as `Wilson Center`, and no place's name. */
export function standsAlone(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token.shape !== "capital" || NO_NAME.has(token.key)) return false;
  const joined = after?.gap === "space" || after?.gap === "hyphen";
  if (joined && (after.shape === "capital" || after.shape === "upper")) return false;
  if (token.gap !== "break" && PLACE_MARKS.has(before?.key ?? "")) return false;
  if (before?.shape !== "capital" || token.gap === "break") return true;
  return token.gap !== "space" || PERSON_TITLES.has(before.key) || NO_NAME.has(before.key);
}

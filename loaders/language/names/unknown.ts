/**
 * Names in alphabetic script that no authority file knows, by rules that prefer silence to error: a
 * person beside a title or with initials, an office round its head word, a place before its kind.
 */
import type { NameToken } from "../../text/name-tokens.js";
import type { EntityType } from "../../authority/authority.js";
import {
  ABBREVIATIONS,
  isOfficeWord,
  NO_NAME,
  PERSON_TITLES,
  PLACE_WORDS,
  POST_WORDS,
} from "./words.js";
import { PERSONAL_TITLES } from "./titles.js";

/** A stretch of tokens that is a name by its form; `last` is inclusive. */
export interface UnknownName {
  first: number;
  last: number;
  type: EntityType;
}

/** What is known already about a token: whether a known name begins there, and of what sort. */
export type KnownAt = (token: number) => EntityType | null;

/** All names by form, in order of their beginning; they may overlap each other and known names. */
export function unknownNames(
  tokens: readonly NameToken[],
  knownAt: KnownAt,
  givenNames: ReadonlySet<string> = new Set(),
): UnknownName[] {
  const found: UnknownName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.shape !== "capital") continue;
    const name =
      titled(tokens, at, knownAt) ??
      office(tokens, at, knownAt) ??
      initialled(tokens, at) ??
      christened(tokens, at, givenNames) ??
      placed(tokens, at);
    if (name !== null) found.push(name);
  }
  return found;
}

/** `Comrade Xin Minsheng`: the name after a title. */
function titled(tokens: readonly NameToken[], title: number, knownAt: KnownAt): UnknownName | null {
  if (!PERSON_TITLES.has(tokens[title]!.key)) return null;
  const first = title + 1;
  const known = first < tokens.length ? knownAt(first) : null;
  if (known !== null && known !== "person" && !isPersonal(tokens, title)) return null;
  const last = endOfPerson(tokens, first);
  return last < first ? null : { first, last, type: "person" };
}

/** `Mr. France`, but not `Mr. United Nations`: after such a title one word that could be a place's is a surname. */
function isPersonal(tokens: readonly NameToken[], title: number): boolean {
  const next = tokens[title + 2];
  const single = next === undefined || next.shape === "lower" || !follows(next);
  return single && PERSONAL_TITLES.has(tokens[title]!.key) && tokens[title + 1]!.gap !== "break";
}

/** `Thomas Gray`: a given name that the authority files know, before a surname. */
function christened(
  tokens: readonly NameToken[],
  first: number,
  givenNames: ReadonlySet<string>,
): UnknownName | null {
  const [name, surname, after] = tokens.slice(first, first + 3);
  if (name === undefined || surname === undefined || !givenNames.has(name.key)) return null;
  if (surname.gap !== "space" || !canBePerson(surname) || surname.key.length < 3) return null;
  const goesOn = after?.gap === "space" && after.shape !== "lower" && after.shape !== "digit";
  return goesOn ? null : { first, last: first + 1, type: "person" };
}

/** Index of the last of at most three words that can be one person's name; below `first` if none. */
function endOfPerson(tokens: readonly NameToken[], first: number): number {
  let last = first - 1;
  while (last + 1 < tokens.length && last - first < 2) {
    const next = tokens[last + 1]!;
    if (!canBePerson(next) || !joins(next, tokens[last])) break;
    last++;
  }
  const hyphenated = tokens[last + 1];
  if (last >= first && hyphenated?.gap === "hyphen") last++;
  return isInitial(tokens[last]) ? first - 1 : last;
}

function canBePerson(token: NameToken): boolean {
  const { key, shape } = token;
  return shape === "capital" && !NO_NAME.has(key) && !isOfficeWord(key) && !PERSON_TITLES.has(key);
}

/** Whether a word goes on with the words before it: `V. M. Molotov`, `Mr. Smith`, `Chang-jeong`. */
function joins(token: NameToken, before: NameToken | undefined): boolean {
  if (token.gap === "point") return (before?.key.length ?? 9) <= 5 && isShort(before);
  return token.gap === "space" || token.gap === "hyphen";
}

function isShort(token: NameToken | undefined): boolean {
  return (
    token !== undefined && (isInitial(token) || /^(?:mr|mrs|dr|messrs|st|jr)$/.test(token.key))
  );
}

function isInitial(token: NameToken | undefined): boolean {
  return token?.key.length === 1 && token.shape === "capital";
}

/** `A. A. Gromyko`, `John F. Kennedy`: initials, or a given name and an initial, before a surname. */
function initialled(tokens: readonly NameToken[], first: number): UnknownName | null {
  if (isInitial(tokens[first - 1]) && tokens[first]!.gap === "point") return null;
  const given = isInitial(tokens[first]) ? 0 : 1;
  if (given === 1 && !canBePerson(tokens[first]!)) return null;
  let last = first + given;
  while (isInitial(tokens[last]) && (last === first || joins(tokens[last]!, tokens[last - 1])))
    last++;
  const initials = last - first - given;
  const surname = tokens[last];
  if (initials + given < 2 || initials === 0 || surname?.gap !== "point") return null;
  if (!canBePerson(surname) || isInitial(surname)) return null;
  const letters = tokens.slice(first + given, last).map((token) => token.key);
  return ABBREVIATIONS.has(letters.join("")) ? null : { first, last, type: "person" };
}

/** `Xinjiang Foreign Affairs Department`, `Embassy of the Republic of China in Japan`. */
function office(tokens: readonly NameToken[], head: number, knownAt: KnownAt): UnknownName | null {
  if (!isOfficeWord(tokens[head]!.key)) return null;
  let first = head;
  while (first > 0 && head - first < 6 && modifies(tokens, first)) first--;
  while (first < head && NO_OFFICE_START.has(tokens[first]!.key)) first++;
  const last = endOfOffice(tokens, head, knownAt);
  return first === head && last === head ? null : { first, last, type: "office" };
}

const NO_OFFICE_START = new Set([..."the in on at by from and or to for this that".split(" ")]);

/** Whether the word before `at` belongs to the same run of capitalised words. */
function modifies(tokens: readonly NameToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  if (token.gap !== "space" && token.gap !== "hyphen" && token.gap !== "bracket") return false;
  if (before.shape !== "capital" && before.shape !== "upper") return false;
  return isModifier(before);
}

function isModifier(token: NameToken): boolean {
  const { key } = token;
  return !PERSON_TITLES.has(key) && (!NO_NAME.has(key) || OFFICE_MODIFIERS.has(key));
}

/** Words that are no name by themselves and yet part of an office's. */
const OFFICE_MODIFIERS = new Set(
  `chinese soviet russian korean american british french german japanese indian communist nationalist
  party state states united nations people peoples north south east west general affairs foreign first
  second third fourth new defense national nuclear press army navy air force forces joint war union`.split(
    /\s+/,
  ),
);

/** Index of the last token of an office's name whose head word is at `head`. */
function endOfOffice(tokens: readonly NameToken[], head: number, knownAt: KnownAt): number {
  const links = linksOf(tokens[head]!.key);
  let last = tokens[head + 1]?.key === "general" && follows(tokens[head + 1]) ? head + 1 : head;
  for (;;) {
    const linked = afterLink(tokens, last, links, knownAt);
    const next = linked ?? last + 1;
    const token = tokens[next];
    if (token === undefined || (linked === null && last <= head + 1)) return last;
    if (!follows(token) || !isModifier(token) || token.shape === "lower") return last;
    if (token.shape === "digit" || next - head > 14) return last;
    last = next;
  }
}

/** The prepositions that an office's name goes on with: `Mission to`, `Embassy in`, `Commission on`. */
function linksOf(head: string): ReadonlySet<string> {
  if (head === "mission" || head === "delegation") return new Set(["in", "at", "to"]);
  if (POST_WORDS.has(head)) return new Set(["in", "at"]);
  if (head === "commission" || head === "council") return new Set(["for", "on", "and"]);
  return new Set(["for", "and"]);
}

/** Index of the first word after a preposition and article that can go on with the name, or null. */
function afterLink(
  tokens: readonly NameToken[],
  last: number,
  links: ReadonlySet<string>,
  knownAt: KnownAt,
): number | null {
  const link = tokens[last + 1];
  if (link === undefined || !follows(link) || link.shape !== "lower") return null;
  if (!links.has(link.key) && link.key !== "of") return null;
  const next = tokens[last + 2]?.key === "the" ? last + 3 : last + 2;
  const token = tokens[next];
  if (token === undefined || token.shape === "lower" || !follows(token)) return null;
  if (/ing$/.test(token.key)) return null;
  if (link.key === "and" && (knownAt(next) !== null || beginsAnother(tokens, last + 2)))
    return null;
  return next;
}

/** Whether what comes after `and` is another office: it has an article or a head word of its own. */
function beginsAnother(tokens: readonly NameToken[], next: number): boolean {
  if (tokens[next]!.key === "the") return true;
  for (let at = next; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isOfficeWord(token.key)) return true;
    if (token.shape === "lower" || (at > next && !follows(token))) return false;
  }
  return false;
}

function follows(token: NameToken | undefined): boolean {
  return token?.gap === "space" || token?.gap === "bracket" || token?.gap === "hyphen";
}

/** Whether `'s` stands between a word and the next: `Jilin's Yanbian` are two names. */
function isPossessive(tokens: readonly NameToken[], at: number): boolean {
  return (tokens[at + 1]?.start ?? 0) - (tokens[at]?.stop ?? 0) > 2;
}

/** `Huocheng County`: one or two words before the kind of a place. */
function placed(tokens: readonly NameToken[], kind: number): UnknownName | null {
  if (!PLACE_WORDS.has(tokens[kind]!.key)) return null;
  let first = kind;
  while (kind - first < 2 && first > 0 && tokens[first]!.gap === "space") {
    if (!canBePerson(tokens[first - 1]!) || isPossessive(tokens, first - 1)) break;
    first--;
  }
  return first === kind ? null : { first, last: kind, type: "place" };
}

/** Every name of one text, known or not, longest first, none overlapping. */
import type { Authority, EntityType, KnownEntity } from "../../authority/authority.js";
import type { Language, Text } from "../../document.js";
import { languages } from "../index.js";
import { type NameToken, tokensOf } from "../../text/name-tokens.js";
import { viewOf } from "../../text/view.js";
import type { FormedName, FoundName } from "./found.js";
import { type Finder, finderOf, firstWordsOf, type KnownName } from "./lookup.js";
import {
  bearersOf,
  familyName,
  familyOf,
  givenNameOf,
  givenNamesOf,
  isSurnameOf,
  repeatedSurnames,
} from "./surnames.js";
import { titleBefore } from "./titles.js";
import { type UnknownName, unknownNames } from "./unknown.js";
import { PLACE_WORDS } from "./words.js";

/** Whether only one can be meant. */
export const isOne = ({ entities }: FoundName) => entities.length === 1;

const known = new WeakMap<Authority, WeakMap<Text, FoundName[]>>();

/** All names of a document's text; found once, since several extractors ask. */
export function namesOf(text: Text, authority: Authority): FoundName[] {
  const texts = known.get(authority) ?? new WeakMap<Text, FoundName[]>();
  known.set(authority, texts);
  const found = texts.get(text) ?? namesIn(text.text, authority, text.language);
  texts.set(text, found);
  return found;
}

/** All names in some words, in order, without overlap; of the names of one language, those of the words' own. */
export function namesIn(
  words: string,
  authority: Authority,
  language: Language = "und",
): FoundName[] {
  const view = viewOf(words);
  const names = namesInView(view.text, authority, language);
  if (view.text === words) return names;
  return names.map((name) => {
    return { ...name, start: view.start(name.start), stop: view.stop(name.stop) };
  });
}

function namesInView(text: string, authority: Authority, language: Language): FoundName[] {
  const tokens = tokensOf(text);
  const known = knownNames(tokens, authority, language);
  const begins = new Map(known.map((name) => [name.first, typeOf(name.entities)]));
  const givenNames = givenNamesOf(authority);
  const unknown = unknownNames(tokens, (token) => begins.get(token) ?? null, givenNames);
  // `Mr. France` is a person: of two names of the same words the first stands.
  const bears = ({ first, type }: UnknownName) =>
    type === "person" && begins.has(first) && begins.get(first) !== "person";
  const found = [
    ...unknown.filter(bears).map((name) => unknownAt(text, tokens, name, authority)),
    ...known.map((name) => knownAt(text, tokens, name)),
    ...unknown.map((name) => unknownAt(text, tokens, name, authority)),
    ...formedNames(text, language).map((name) => ({ ...name, entities: [] })),
  ];
  const names = withoutOverlap(joinHanOffices(found));
  return withoutOverlap([...names, ...repeatedSurnames(tokens, names, authority)]);
}

/** Names by their form in languages without capitals. */
function formedNames(text: string, language: Language): FormedName[] {
  return languages.flatMap((one) => one.formedNames?.(text, language) ?? []);
}

/** A known name; `shared` where offices of several states bear it. */
interface Known extends KnownName {
  shared: boolean;
}

/** How the known names of a text are found. */
interface Search {
  /** With what any of them begins: most words of a text begin none. */
  begins: ReadonlySet<string>;
  find: Finder;
  findShared: Finder;
}

const searches = new WeakMap<Authority, Map<Language, Search>>();

/** The search in texts of a language; made once, since to ask every entity takes longer than a passage. */
function searchIn(authority: Authority, language: Language): Search {
  const known = searches.get(authority) ?? new Map<Language, Search>();
  searches.set(authority, known);
  const search = known.get(language) ?? searchOf(authority, language);
  known.set(language, search);
  return search;
}

/** Finds names that count anywhere and those of one language, the longer first. */
function searchOf(authority: Authority, language: Language): Search {
  const findAnywhere = finderOf(authority, "names");
  const findOwn = finderOf(authority, `names in ${language}`);
  return {
    begins: firstWordsOf(authority, ["names", `names in ${language}`, "sharedNames"]),
    find: (tokens, at) => {
      const [anywhere, own] = [findAnywhere(tokens, at), findOwn(tokens, at)];
      return own !== null && own.last >= (anywhere?.last ?? -1) ? own : anywhere;
    },
    findShared: finderOf(authority, "sharedNames"),
  };
}

function knownNames(
  tokens: readonly NameToken[],
  authority: Authority,
  language: Language,
): Known[] {
  const { begins, find, findShared } = searchIn(authority, language);
  const names: Known[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!begins.has(tokens[at]!.key)) continue;
    const [own, common] = [find(tokens, at), findShared(tokens, at)];
    const shared = common !== null && common.last >= (own?.last ?? -1);
    const name = shared ? common : own;
    if (name === null || isDay(tokens, at)) continue;
    const whole = { ...name, last: endWithKind(tokens, name) };
    names.push({ ...whole, shared });
    at = whole.last;
  }
  return names;
}

/** `Yanbian Prefecture`, where the files have the place as `Yanbian Korean Autonomous Prefecture`: with its kind. */
function endWithKind(tokens: readonly NameToken[], { last, entities }: KnownName): number {
  const kind = tokens[last + 1];
  if (kind?.gap !== "space" || kind.shape === "lower" || !PLACE_WORDS.has(kind.key)) return last;
  const isCalledSo = ({ row, names }: KnownEntity) =>
    row.type === "place" && names.some((name) => name.toLowerCase().endsWith(` ${kind.key}`));
  return entities.every(isCalledSo) ? last + 1 : last;
}

/** The 日 of `10日本…` ends a day and begins no 日本. */
function isDay(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1];
  const counts =
    before !== undefined && /^(?:\d+|[〇零一二三四五六七八九十廿卅])$/u.test(before.key);
  return tokens[at]!.key === "日" && counts;
}

/** What sort of thing an ambiguous name names: what most of its bearers are, else the first. */
function typeOf(entities: readonly KnownEntity[]): EntityType {
  return entities[0]!.row.type;
}

/** A name that an authority file has; a person's surname that it has as a name is still a surname. */
function knownAt(text: string, tokens: readonly NameToken[], name: Known): FoundName {
  const { first, last, entities } = name;
  const type = typeOf(entities);
  const stretch = stretchOf(text, tokens, first, last);
  const found = { ...(type === "place" ? withoutJoined(text, stretch) : stretch), type, entities };
  if (name.shared) return { ...found, shared: true };
  if (type !== "person") return found;
  const words = tokens.slice(first, last + 1).map(({ key }) => key);
  if (!entities.every((entity) => isSurnameOf(entity, words.join(" "))))
    return { ...found, family: familyOf(entities[0]!) ?? familyName(tokens, first, last) };
  const surname = { key: words.at(-1)!, title: titleBefore(tokens, first), renowned: true };
  return { ...found, surname };
}

/** A name by its form: of one word, it is a surname, of which all bearers can be meant. */
function unknownAt(
  text: string,
  tokens: readonly NameToken[],
  { first, last, type }: UnknownName,
  authority: Authority,
): FoundName {
  const found = { ...stretchOf(text, tokens, first, last), type, entities: [] };
  if (type !== "person") return found;
  const bearers = bearersOf(tokens, first, last, authority);
  if (first < last && bearers.length === 0)
    return { ...found, family: familyName(tokens, first, last) };
  const title = titleBefore(tokens, first);
  const called = bearers.length > 0 ? [] : givenNameOf(tokens, first, last, authority);
  const key = called.length > 0 ? (familyOf(called[0]!) ?? "") : tokens[last]!.key;
  const surname = { key, title, renowned: false };
  return { ...found, entities: bearers.length > 0 ? bearers : called, surname };
}

function stretchOf(text: string, tokens: readonly NameToken[], first: number, last: number) {
  const [start, stop] = wholeBrackets(text, tokens[first]!.start, tokens[last]!.stop);
  return { start, stop };
}

/** `d'Italie`: what a language joins to a place's name is no part of it. */
function withoutJoined(text: string, { start, stop }: { start: number; stop: number }) {
  const words = text.slice(start, stop);
  const before = /^\p{Ll}{1,5}['’](?=\p{Lu})/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, stop };
}

/** `[North] Korea` begins at its bracket, so that the quote is not torn. */
function wholeBrackets(text: string, start: number, stop: number): [number, number] {
  const words = text.slice(start, stop);
  if (!words.includes("[") && !words.includes("]")) return [start, stop];
  const depth = words.replace(/[^[\]]/g, "");
  const before = depth.startsWith("]") && text[start - 1] === "[" ? start - 1 : start;
  const after = depth.endsWith("[") && text[stop] === "]" ? stop + 1 : stop;
  return [before, after];
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
  const taken = new Uint8Array(names.reduce((end, { stop }) => Math.max(end, stop), 0));
  const longest = [...names].sort((a, b) => b.stop - b.start - (a.stop - a.start));
  const kept = longest.filter((name) => {
    for (let at = name.start; at < name.stop; at++) if (taken[at] === 1) return false;
    taken.fill(1, name.start, name.stop);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

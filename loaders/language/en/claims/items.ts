/** A sentence as a row of items: words with their parts of speech, and amounts, places and dates as one each. */
import type { Stretch } from "../../../text/sentences.js";
import { stretchesIn } from "../../../text/sentences.js";
import type { Amount } from "../../amount.js";
import type { DateAt, PlaceAt, Scene } from "../../claims.js";
import { amountsInEnglish } from "../amounts.js";
import { tagged } from "../tagger.js";
import { withParts } from "./fractions.js";

/** One item; indices are those of the folded text. */
export interface Item extends Stretch {
  kind: "word" | "mark" | "amount" | "place" | "date";
  /** As written, and in lower case. */
  word: string;
  lower: string;
  /** Universal part of speech; NUM of an amount, PROPN of a place. */
  tag: string;
  amount: Amount | null;
  place: PlaceAt | null;
  date: DateAt | null;
  /** Of a word: the state that it is an adjective or a people's name of. */
  demonym: PlaceAt | null;
}

/** The items of a scene's sentence, in order; none of one without an amount, unless `uncounted` asks for them. */
export function itemsOf(scene: Scene, uncounted = false): Item[] {
  const { text, sentence } = scene;
  const words = text.slice(sentence.start, sentence.stop);
  // May 12, 14,000 people: the 14 is no day.
  const dates = stretchesIn(scene.dates, sentence).filter(
    ({ stop }) => !/^[,.]\d{3}(?!\d)/.test(text.slice(stop, stop + 5)),
  );
  const plain = masked(words, sentence.start, [...dates]);
  const amounts = withParts(plain, amountsInEnglish(plain)).map((amount) => ({
    ...amount,
    start: amount.start + sentence.start,
    stop: amount.stop + sentence.start,
  }));
  // Nobody is counted: then no word has to be tagged, which is what takes time.
  if (amounts.length === 0 && !uncounted) return [];
  const places = stretchesIn(scene.places, sentence);
  const isPeople = (place: PlaceAt) =>
    place.adjective ||
    isPeoplesName(text.slice(place.start, place.stop).toLowerCase(), place, scene);
  const demonyms = places.filter(isPeople);
  const named = places.filter((place) => !isPeople(place));
  const wholes = wholesOf(text, amounts, named, dates);
  const found: Item[] = [...wholes];
  const wholeAt = following(wholes);
  const demonymAt = following(demonyms);
  for (const token of tagged(words)) {
    const at = { start: token.start + sentence.start, stop: token.stop + sentence.start };
    const whole = wholeAt(at);
    if (whole !== null && whole.start < at.stop) continue;
    const near = demonymAt(at);
    const own = near !== null && near.start <= at.start && at.stop <= near.stop ? near : null;
    const demonym = BLOC.test(text.slice(at.stop, at.stop + 20)) ? null : own;
    found.push(itemOf(text, at, token.tag, demonym));
  }
  return withMainland(
    scene,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Finds, for stretches that are asked for in their order, the first of sorted ones that ends behind their beginning. */
function following<S extends Stretch>(sorted: readonly S[]): (at: Stretch) => S | null {
  let next = 0;
  return ({ start }) => {
    while (next < sorted.length && sorted[next]!.stop <= start) next++;
    return sorted[next] ?? null;
  };
}

/** So far back a text tells whose mainland is meant, in characters. */
const BACK = 6000;

/** `the mainland`, where the text has said whose: `mainland China`, `the Chinese mainland`. */
function withMainland({ text, places, sentence }: Scene, items: Item[]): Item[] {
  return items.map((item, at) => {
    const next = items[at + 1];
    if (item.lower !== "mainland" || items[at - 1]?.lower !== "the") return item;
    if (next && (next.place ?? next.demonym ?? /^(?:NOUN|ADJ|PROPN)$/.test(next.tag))) return item;
    if (next?.lower === "of") return item;
    const near = stretchesIn(places, {
      start: Math.max(0, sentence.start - BACK),
      stop: item.start,
    });
    const named = near.findLast(
      ({ start, stop }) =>
        /\bmainland\W*$/iu.test(text.slice(Math.max(0, start - 10), start)) ||
        /^\s+mainland\b|^mainland\b/iu.test(text.slice(stop, stop + 10)) ||
        /\bmainland\b/iu.test(text.slice(start, stop)),
    );
    if (named === undefined) return item;
    const { id, state } = named;
    const place = { ...named, id: state ?? id, adjective: false, government: false };
    return {
      ...item,
      kind: "place",
      tag: "PROPN",
      place: { ...place, start: item.start, stop: item.stop },
    };
  });
}

/** A people's name that the names of the text have as its land: Americans. */
function isPeoplesName(lower: string, { id }: PlaceAt, { atlas }: Scene): boolean {
  // The Philippines are a land.
  if (lower === id) return false;
  return atlas.adjectives.has(lower) || atlas.adjectives.has(lower.replace(/s$/, ""));
}

/** The Soviet orbit is more than the Soviet Union. */
const BLOC = /^(?:\s*[-–]\s*\p{L}+)?[\s-]+(?:orbit|bloc|sphere|satellites?|dominated)\b/iu;

function itemOf(text: string, at: Stretch, tag: string, demonym: PlaceAt | null): Item {
  const word = text.slice(at.start, at.stop);
  const kind = /[\p{L}\p{N}]/u.test(word) ? "word" : "mark";
  const lower = word.toLowerCase();
  const { start, stop } = at;
  return { start, stop, kind, word, lower, tag, amount: null, place: null, date: null, demonym };
}

function wholesOf(
  text: string,
  amounts: readonly Amount[],
  named: readonly PlaceAt[],
  dates: readonly DateAt[],
): Item[] {
  const plain = (at: Stretch, tag: string) => itemOf(text, at, tag, null);
  const wholes = [
    ...amounts.map((amount): Item => ({ ...plain(amount, "NUM"), kind: "amount", amount })),
    ...dates.map((date): Item => ({ ...plain(date, "NOUN"), kind: "date", date })),
    ...named.map((place): Item => ({ ...plain(place, "PROPN"), kind: "place", place })),
  ].sort((a, b) => a.start - b.start || b.stop - a.stop);
  let stop = 0;
  return wholes.filter((whole) => {
    if (whole.start < stop) return false;
    stop = whole.stop;
    return true;
  });
}

/** Stand for the letters of a date, which are no amount; behind a day, `12 500` may be one number. */
const STRUCK = "\uFFFC";
const STRUCK_DAY = "\u00A4";

/** The words with dates struck out, character for character: the 1951 in `in 1951 to 100`. */
function masked(words: string, offset: number, dates: readonly Stretch[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const date of dates) {
    const start = date.start - offset;
    const stop = date.stop - offset;
    const mark = /(?:^|\D)\d{1,2}$/u.test(words.slice(start, stop)) ? STRUCK_DAY : STRUCK;
    parts.push(words.slice(done, start), mark.repeat(stop - start));
    done = stop;
  }
  return parts.join("") + words.slice(done);
}

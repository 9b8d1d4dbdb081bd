/** Where people of a claim come from and go to, from the places of its sentence. */
import type { Atlas } from "../../authority/atlas.js";
import type { Row } from "../../schema.js";
import type { Counted } from "./counted.js";
import { CUES } from "./cues.js";
import { type PlaceAt, type PlacedRole, type Role, placesWithRoles } from "./roles.js";
import type { Stretch } from "../../text/sentences.js";
import { bordersIn } from "./sides.js";

export interface Direction {
  from: string | null;
  to: string | null;
  fromBasis: Row<"claims">["from_basis"];
  toBasis: Row<"claims">["to_basis"];
  /** The state that the people belong to, as the words for them say; null if they don't. */
  nationality: string | null;
}

/** A sentence with its places, and the people of whom it is asked. */
interface Scene {
  text: string;
  language: "en" | "zh";
  sentence: Stretch;
  counted: Counted;
  roles: readonly PlacedRole[];
  atlas: Atlas;
}

/**
 * The direction that a sentence gives to the people counted in it. What it leaves open is filled, in
 * this order: where the people are said to be, their own land (whoever returns goes there, whoever
 * enters another country or flees comes from there), the other side of the border that the sentence
 * names, and `sides`, the two states that the document is about, where it is about two.
 */
export function directionOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
  places: readonly PlaceAt[],
  atlas: Atlas,
  sides: readonly [string, string] | null,
): Direction {
  const roles = placesWithRoles(text, language, sentence, places);
  const scene: Scene = { text, language, sentence, counted, roles, atlas };
  const from = chosen(scene, "from") ?? originOf(scene);
  return complete(scene, from, chosen(scene, "to"), bordersIn(roles) ?? sides);
}

/** Where people are who are counted in a state or place, as far as it is said, and whose they are. */
export function whereaboutsOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
  places: readonly PlaceAt[],
  atlas: Atlas,
): { place: string | null; from: string | null; nationality: string | null } {
  const roles = placesWithRoles(text, language, sentence, places);
  const scene: Scene = { text, language, sentence, counted, roles, atlas };
  const place = chosen(scene, "in", counted.mover ? Infinity : NEARBY);
  const home = homeOf(scene);
  const refugee = counted.mover && home !== null && stateOf(scene, place) !== home.state;
  const from = chosen(scene, "from") ?? (refugee ? home.id : null);
  return { place, from, nationality: home?.state ?? null };
}

/** Residents are counted in a place that stands near; refugees in any that their sentence names. */
const NEARBY = 60;

function stateOf({ atlas }: Scene, id: string | null): string | null {
  return id === null ? null : (atlas.stateOf(id) ?? id);
}

function complete(
  scene: Scene,
  saidFrom: string | null,
  saidTo: string | null,
  border: readonly [string, string] | null,
): Direction {
  let [from, to] = [saidFrom, saidTo];
  const home = homeOf(scene);
  const back = isReturn(scene);
  const locus = locusOf(scene);
  const state = (id: string | null) => stateOf(scene, id);
  if (from === null && locus !== null && state(locus) !== state(to)) from = locus;
  if (to === null && back) to = home?.id ?? (from === null ? chosen(scene, "in") : null);
  if (to === null && from !== null && home !== null && state(from) !== home.state) to = home.id;
  if (from === null && to !== null && home !== null && state(to) !== home.state) from = home.id;
  if (from === null && to === null && home !== null && isFlight(scene)) from = home.id;
  if (from === null && to !== null) from = otherSide(border, state(to));
  if (to === null && from !== null) to = otherSide(border, state(from));
  if (from !== null && to !== null && from === to) from = otherSide(border, state(to));
  const basis = (end: string | null, said: string | null) =>
    end === null ? null : end === said ? "said" : "inferred";
  return {
    ...{ from, to, nationality: home?.state ?? null },
    ...{ fromBasis: basis(from, saidFrom), toBasis: basis(to, saidTo) },
  };
}

/** Where people are said to be before they move: Soviet citizens in Xinjiang, 在华专家. */
function locusOf({ text, language, counted, roles, atlas }: Scene): string | null {
  const people = counted.population ?? counted.amount;
  const locus = roles.find((place) => {
    if (place.role !== "in") return false;
    if (place.start < counted.stop) return language === "zh" && people.start - place.stop <= 6;
    const between = text.slice(counted.stop, place.start);
    return (
      between.length <= 40 && between.search(CUES[language].moved) < 0 && !ELSEWHERE.test(between)
    );
  });
  const around = roles.filter((place) => place.role === "in");
  return locus ? commonPlace(neighbours(around, locus, language), atlas) : null;
}

/** Between people and a place: no word of where they are, but of what they go and do there. */
const ELSEWHERE = /\b(?:back|to)\b/iu;

function isFlight({ text, language, sentence, counted }: Scene): boolean {
  const around = text.slice(Math.max(sentence.start, counted.amount.start - 30), counted.stop + 50);
  return language === "zh"
    ? /逃|难民|叛|流亡/u.test(around)
    : /\b(?:fled|flee\w*|escap\w+|emigrat\w+|defect\w+|desert\w+|refugees?)\b/iu.test(around);
}

function otherSide(border: readonly [string, string] | null, state: string | null): string | null {
  if (border === null || state === null) return null;
  if (border[0] === state) return border[1];
  return border[1] === state ? border[0] : null;
}

/** The place of a role that stands nearest to the people; of a list of places, what they all lie in. */
function chosen(
  { roles, counted, atlas, language }: Scene,
  role: Role,
  within = Infinity,
): string | null {
  const mine = roles.filter((place) => place.role === role && distance(place, counted) <= within);
  const nearest = [...mine].sort((a, b) => distance(a, counted) - distance(b, counted))[0];
  return nearest ? commonPlace(neighbours(mine, nearest, language), atlas) : null;
}

function distance(place: Stretch, counted: Counted): number {
  return Math.max(counted.amount.start - place.stop, place.start - counted.stop, 0);
}

/** The places of one list with a place: each at most a few words, in Chinese a mark, from the next. */
function neighbours(
  places: readonly PlacedRole[],
  one: PlacedRole,
  language: Scene["language"],
): PlacedRole[] {
  const apart = language === "zh" ? 4 : 12;
  const at = places.indexOf(one);
  let first = at;
  let last = at;
  while (first > 0 && places[first]!.start - places[first - 1]!.stop < apart) first--;
  while (last + 1 < places.length && places[last + 1]!.start - places[last]!.stop < apart) last++;
  return places.slice(first, last + 1);
}

function commonPlace(places: readonly PlacedRole[], atlas: Atlas): string {
  if (places.length === 1) return places[0]!.id;
  const [first, ...others] = places.map((place) => atlas.lineOf(place.id));
  const common = first!.find((id) => others.every((line) => line.includes(id)));
  return common ?? places[0]!.id;
}

/** The land of the people: an adjective or a place inside or right before the words for them. */
function homeOf({ text, language, counted, roles }: Scene): { id: string; state: string } | null {
  if (counted.population === null) return null;
  const { start, stop } = counted.population;
  const inside = roles.find(
    (place) =>
      place.role !== "to" && place.role !== "in" && place.start >= start && place.stop <= stop + 1,
  );
  const reach = language === "zh" ? 1 : 0;
  const own =
    inside ??
    roles.find(
      (place) =>
        place.role !== "in" &&
        (language === "en" || place.role !== "to") &&
        place.stop >= start - reach &&
        place.stop <= stop + 1 &&
        place.start < stop,
    );
  const of = roles.find(
    (place) =>
      place.start >= stop && /^\s+(?:of|from)\s+(?:the\s+)?$/u.test(text.slice(stop, place.start)),
  );
  const home = own ?? of;
  return home ? { id: home.id, state: home.state ?? home.id } : null;
}

/** Residents of Xinjiang, 新疆维吾尔自治区居民, 塔城县已有…: who live there come from there. */
function originOf({ text, language, counted, roles }: Scene): string | null {
  const { start, stop } = counted.population ?? { start: Infinity, stop: 0 };
  const begin = Math.min(start, counted.amount.start);
  const home = roles.find(
    (place) =>
      !place.adjective &&
      place.role !== "to" &&
      ((place.stop >= start - 1 && place.stop <= stop) ||
        (place.role === "of" && place.start >= stop && place.start - stop < 16) ||
        (language === "zh" && place.stop <= begin && SUBJECT.test(text.slice(place.stop, begin)))),
  );
  return home?.id ?? null;
}

const SUBJECT =
  /^(?:地区|专区|县|市|州|省|等地|一带|方面)?(?:已|现|共|又|还|就|约|先后|已经)*有?$/u;

function isReturn({ text, language, sentence, counted }: Scene): boolean {
  const around = text.slice(
    Math.max(sentence.start, counted.amount.start - 70),
    Math.min(sentence.stop, counted.stop + 70),
  );
  return language === "zh"
    ? /返回|遣返|遣送|送回|交回|回国|归国|返国/u.test(around)
    : /\b(?:repatriat\w+|return(?:ed|ing|s)?|back|homeland|entry|enter)\b/iu.test(around);
}

/** Adjectives of states in Russian, in all their endings. */
import type { Atlas } from "../../../authority/atlas.js";
import type { PlaceAt } from "../../claims.js";
import type { Stretch } from "../../../text/sentences.js";
import { matchesIn } from "../../../text/matches.js";

/** The masculine nominative, as dictionaries give it, and the place that it is of. */
const STATES: Readonly<Record<string, string>> = {
  советский: "soviet-union",
  китайский: "china",
  американский: "united-states",
  английский: "united-kingdom",
  британский: "united-kingdom",
  австрийский: "austria",
  албанский: "albania",
  афганский: "afghanistan",
  бирманский: "burma",
  болгарский: "bulgaria",
  венгерский: "hungary",
  вьетнамский: "vietnam",
  германский: "germany",
  греческий: "greece",
  индийский: "india",
  иранский: "iran",
  итальянский: "italy",
  корейский: "korea",
  монгольский: "mongolia",
  пакистанский: "pakistan",
  польский: "poland",
  румынский: "romania",
  северокорейский: "north-korea",
  турецкий: "turkey",
  французский: "france",
  чехословацкий: "czechoslovakia",
  югославский: "yugoslavia",
  южнокорейский: "south-korea",
  японский: "japan",
};

const WORD =
  /(?<!\p{L})(?<stem>\p{L}+[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими)(?!\p{L})/giu;

export function adjectivesIn(text: string, atlas: Atlas): (Stretch & { id: string })[] {
  return matchesIn(text, WORD).flatMap((match) => {
    const id = STATES[`${match.groups!["stem"]!.toLowerCase()}ий`];
    if (id === undefined || atlas.typeOf(id) === null) return [];
    return [{ start: match.index, stop: match.index + match[0].length, id }];
  });
}

const GROUND =
  /^\s+(?:\p{L}+\s+)?(?:территори|сторон|земл|район|провинци|област|границ|зон|берег|порт)\p{L}*/iu;
const SIDE =
  /^\s+(?:сторон|правительств|представител|посольств|посол|посл|власт|орган|печат)\p{L}*/iu;

/** `на советскую территорию`: an adjective of ground means the place, one of people or offices doesn't. */
export function isGround(text: string, { stop }: Stretch): boolean {
  return GROUND.test(text.slice(stop, stop + 60));
}

/** Whether an adjective speaks: the Soviet side does, Soviet citizens don't. */
export function speaks(text: string, place: PlaceAt): boolean {
  return !place.adjective || SIDE.test(text.slice(place.stop, place.stop + 40));
}

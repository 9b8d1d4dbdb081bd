/** What stands around the figures of one text: places, speakers, dates, each with its place in the folded text. */
import type { Atlas } from "../../authority/atlas.js";
import type { Evidence, Text } from "../../document.js";
import type { Row } from "../../schema.js";
import type { SpeakerAt } from "./assertion.js";
import type { PlaceAt } from "./roles.js";
import { type FoldedText, foldedText } from "../../text/folded.js";
import { type DateAt, type Period } from "./period.js";
import type { Stretch } from "../../text/sentences.js";
import { sidesOf } from "./sides.js";

/** What other extractors know of the document. */
export interface ClaimContext {
  dates: readonly Row<"dates">[];
  mentions: readonly Row<"mentions">[];
  correspondents: readonly Row<"correspondents">[];
  /** First and last day of the document's own date. */
  written: Period;
  atlas: Atlas;
}

export type ClaimLanguage = "en" | "zh";

export interface Surroundings {
  language: ClaimLanguage;
  source: Text;
  folded: FoldedText;
  readonly dates: readonly DateAt[];
  readonly places: PlaceAt[];
  readonly speakers: SpeakerAt[];
  /** The two states that the text is about, if it is about two. */
  readonly sides: readonly [string, string] | null;
  context: ClaimContext;
}

/** Gathers the surroundings of a text from the rows of its document. */
export function surroundingsOf(
  source: Text,
  language: ClaimLanguage,
  context: ClaimContext,
): Surroundings {
  const folded = foldedText(source.text, language);
  const mine = <R extends Evidence>(rows: readonly R[]) =>
    rows.filter((row) => row.language === language);
  const { atlas } = context;
  // Most texts count nobody, and then nobody asks where they went.
  const mentions = once(() => mine(context.mentions));
  const dates = once(() => mine(context.dates).map((row) => ({ ...stretchOf(folded, row), row })));
  const places = once(() => undivided(placesIn(folded, mentions(), atlas), atlas));
  const speakers = once(() => speakersIn(folded, mentions(), places(), atlas));
  const sides = once(() => sidesOf(places()));
  return {
    language,
    source,
    folded,
    get dates() {
      return dates();
    },
    get places() {
      return places();
    },
    get speakers() {
      return speakers();
    },
    get sides() {
      return sides();
    },
    context,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** In a text that names only one state of a divided land, the land's name and adjective mean it. */
function undivided(places: readonly PlaceAt[], atlas: Atlas): PlaceAt[] {
  const named = new Set(places.map(({ state }) => state));
  return places.map((place) => {
    const states = atlas.statesIn(place.id).filter((state) => named.has(state));
    return states.length === 1 ? { ...place, id: states[0]!, state: states[0]! } : place;
  });
}

function stretchOf(folded: FoldedText, { start, stop }: Evidence): Stretch {
  return { start: folded.index(start), stop: folded.index(stop) };
}

/** Places and governments that are named, and adjectives of states where no name covers them. */
function placesIn(
  folded: FoldedText,
  mentions: readonly Row<"mentions">[],
  atlas: Atlas,
): PlaceAt[] {
  const named = mentions.flatMap((row): PlaceAt[] => {
    if (row.entity_id === null || (row.type !== "place" && row.type !== "government")) return [];
    if (WATER.test(row.entity_id)) return [];
    const state = atlas.stateOf(row.entity_id);
    const id = row.type === "government" ? (state ?? row.entity_id) : row.entity_id;
    return [{ ...stretchOf(folded, row), id, state, adjective: false }];
  });
  const known = mentions.filter((row) => row.entity_id !== null);
  const taken = coverOf(known.map((row) => stretchOf(folded, row)));
  const free = adjectivesIn(folded, atlas).filter((word) => !taken(word));
  return [...named, ...free].sort((a, b) => a.start - b.start);
}

/** Rivers and seas part places; nobody comes from them. */
const WATER = /-(?:river|sea|strait|ocean|gulf|lake|canal)$/;

/** Whether a stretch touches any of the given ones. */
function coverOf(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const covered = new Set<number>();
  for (const { start, stop } of stretches) for (let at = start; at < stop; at++) covered.add(at);
  return ({ start, stop }) => {
    for (let at = start; at < stop; at++) if (covered.has(at)) return true;
    return false;
  };
}

const WORD = /(?<!\p{L})\p{Lu}\p{L}+/gu;
/** 苏方, 苏侨, each of 苏中边界, and the 朝 of 在朝华侨: alone, a character such as 中 or 日 says nothing of a state. */
const SHORT_FORM =
  /(?<=[在旅留赴援])[华朝苏蒙美英德印缅泰韩](?=[，。、；的华朝苏蒙日侨工人留学专边者共])|(?!越[境界])\p{Script=Han}(?=[方侨境侧胞](?![面法式])|\p{Script=Han}(?:边|两国|国境|关系))|(?<=\p{Script=Han})\p{Script=Han}(?=边[界境]|两国|国境|关系)/gu;

function adjectivesIn(folded: FoldedText, atlas: Atlas): PlaceAt[] {
  const chinese = folded.language === "zh";
  return [...folded.text.matchAll(chinese ? SHORT_FORM : WORD)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const land = atlas.adjectives.get(word) ?? (chinese ? undefined : ofPeople(word, atlas));
    if (land === undefined) return [];
    const side = chinese ? null : sideOf(folded.text, match.index, land, atlas);
    const start = match.index - (side?.length ?? 0);
    const id = side?.id ?? land;
    const stop = match.index + match[0].length;
    return [{ start, stop, id, state: atlas.stateOf(id) ?? id, adjective: true }];
  });
}

/** Koreans are of the land that Korean is of. */
function ofPeople(word: string, atlas: Atlas): string | undefined {
  return word.endsWith("s") ? atlas.adjectives.get(word.slice(0, -1)) : undefined;
}

/** Of a divided land, the state of which `East` or `North` stands before the word; null if none does. */
function sideOf(
  text: string,
  at: number,
  land: string,
  atlas: Atlas,
): { id: string; length: number } | null {
  const side = /\b(north|south|east|west)\s+$/iu.exec(text.slice(Math.max(0, at - 8), at));
  const id = atlas
    .statesIn(land)
    .find((state) => state.startsWith(`${side?.[1]?.toLowerCase() ?? "-"}-`));
  return side && id !== undefined ? { id, length: side[0].length } : null;
}

/** In Chinese a state's character speaks only as its side, 苏方; 华侨 are no government. */
function speaks(folded: FoldedText, place: PlaceAt): boolean {
  return (
    folded.language !== "zh" || !place.adjective || /[方侧边]/u.test(folded.text[place.stop] ?? "")
  );
}

function speakersIn(
  folded: FoldedText,
  mentions: readonly Row<"mentions">[],
  places: readonly PlaceAt[],
  atlas: Atlas,
): SpeakerAt[] {
  const named = mentions
    .filter((row) => row.type !== "place")
    .map((row) => ({ ...stretchOf(folded, row), id: row.entity_id }));
  const taken = coverOf(named);
  const states = places
    .filter((place) => place.adjective || atlas.typeOf(place.id) === "place")
    .filter((place) => !taken(place) && speaks(folded, place))
    .map(({ start, stop, id, state }) => ({
      start,
      stop,
      id: atlas.governmentOf(state ?? id) ?? state ?? id,
    }));
  return [...named, ...states].sort((a, b) => a.start - b.start);
}

/** What stands around the figures of one text: places, speakers, dates, each with its place in the folded text. */
import type { Atlas } from "../../authority/atlas.js";
import type { Evidence, Text } from "../../document.js";
import type { ClaimGrammar, DateAt, PlaceAt, Scene, SpeakerAt } from "../../language/claims.js";
import { knowledgeOf } from "../../language/index.js";
import type { Row } from "../../schema.js";
import { type FoldedText, foldedText } from "../../text/folded.js";
import { wholeWordsIn } from "../../text/whole-words.js";
import type { Stretch } from "../../text/sentences.js";
import type { Period } from "./period.js";

/** What other extractors know of the document. */
export interface ClaimContext {
  dates: readonly Row<"dates">[];
  mentions: readonly Row<"mentions">[];
  correspondents: readonly Row<"correspondents">[];
  /** First and last day of the document's own date. */
  written: Period;
  atlas: Atlas;
}

export interface Surroundings {
  grammar: ClaimGrammar;
  source: Text;
  folded: FoldedText;
  readonly places: PlaceAt[];
  readonly speakers: SpeakerAt[];
  /** Whoever wrote the document (entities.id), as far as an authority file knows. */
  readonly author: string | null;
  /** One sentence as the grammar is shown it. */
  scene(sentence: Stretch): Scene;
  context: ClaimContext;
}

/** Gathers the surroundings of a text from the rows of its document. */
export function surroundingsOf(
  source: Text,
  grammar: ClaimGrammar,
  context: ClaimContext,
): Surroundings {
  const folded = foldedText(source.text, source.language, knowledgeOf(source.language)?.unspaced);
  const mine = <R extends Evidence>(rows: readonly R[]) =>
    rows.filter((row) => row.language === source.language);
  const { atlas } = context;
  // Most texts count nobody, and then nobody asks where they went.
  const mentions = once(() => mine(context.mentions));
  const dates = once(() =>
    mine(context.dates).map((row): DateAt => ({ ...stretchOf(folded, row), row })),
  );
  const places = once(() => undivided(placesIn(folded, grammar, mentions(), atlas), atlas));
  const speakers = once(() => {
    const named = speakersIn(folded, grammar, mentions(), places(), atlas);
    return withCorrespondents(named, folded.text, context.correspondents);
  });
  const author = once(() => authorOf(grammar, context));
  const home = once(() => homeOf(author(), context));
  return {
    grammar,
    source,
    folded,
    get places() {
      return places();
    },
    get speakers() {
      return speakers();
    },
    get author() {
      return author();
    },
    scene(sentence) {
      return {
        ...{ text: folded.text, sentence, atlas, dates: dates(), home: home() },
        // Most sentences turn out to have no amount, and then nobody asks.
        get places() {
          return places();
        },
      };
    },
    context,
  };
}

/**
 * The sender, as far as an authority file knows it: the first in the order of the text. A city says
 * nothing: of a telegram `From MOSCOW` it is whoever signs.
 */
function authorOf(grammar: ClaimGrammar, context: ClaimContext): string | null {
  const { correspondents, atlas } = context;
  const known = (role: Row<"correspondents">["role"]) =>
    correspondents.find(
      (row) => row.role === role && row.entity_id !== null && !isCity(atlas, row.entity_id),
    )?.entity_id ?? null;
  return known("from") ?? sideOfSender(grammar, context) ?? known("approver");
}

/** `the Soviet Chargé d'affaires`: of a sender whom no file knows, the government that the words name. */
function sideOfSender(grammar: ClaimGrammar, context: ClaimContext): string | null {
  const { correspondents, atlas } = context;
  const sender = correspondents.find(({ role }) => role === "from");
  const adjective =
    sender &&
    grammar
      .adjectives(sender.name, atlas)
      .find((word) => grammar.speaks(sender.name, placeOf(word, atlas)));
  const state = adjective === undefined ? null : atlas.stateOf(adjective.id);
  return state === null ? null : atlas.governmentOf(state);
}

/** The writer's state; of a paper that nobody known signs, the one state of all who had part in it. */
function homeOf(author: string | null, { correspondents, atlas }: ClaimContext): string | null {
  if (author !== null) return atlas.stateOf(author);
  if (correspondents.some(({ role }) => role === "from")) return null;
  const states = correspondents.flatMap(({ entity_id: id }) =>
    id === null ? [] : (atlas.stateOf(id) ?? []),
  );
  return new Set(states).size === 1 ? (states[0] ?? null) : null;
}

function isCity(atlas: Atlas, id: string): boolean {
  return atlas.typeOf(id) === "place" && atlas.stateOf(id) !== id;
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
  grammar: ClaimGrammar,
  mentions: readonly Row<"mentions">[],
  atlas: Atlas,
): PlaceAt[] {
  const named = mentions.flatMap((row): PlaceAt[] => {
    if (row.entity_id === null || (row.type !== "place" && row.type !== "government")) return [];
    if (WATER.test(row.entity_id)) return [];
    const state = atlas.stateOf(row.entity_id);
    const id = row.type === "government" ? (state ?? row.entity_id) : row.entity_id;
    const government = row.type === "government";
    return [{ ...stretchOf(folded, row), id, state, adjective: false, government }];
  });
  const known = mentions.filter((row) => row.entity_id !== null);
  const taken = coverOf(known.map((row) => stretchOf(folded, row)));
  const free = grammar
    .adjectives(folded.text, atlas)
    .map((word) => placeOf(word, atlas))
    .filter((word) => !taken(word));
  return [...named, ...free].sort((a, b) => a.start - b.start);
}

function placeOf({ start, stop, id }: Stretch & { id: string }, atlas: Atlas): PlaceAt {
  const state = atlas.stateOf(id) ?? id;
  return { start, stop, id, state, adjective: true, government: false };
}

/** Rivers and seas part places; nobody comes from them. */
const WATER = /-(?:river|sea|strait|ocean|gulf|lake|canal)$/;

/** Whether a stretch touches any of the given ones. */
function coverOf(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const covered = new Uint8Array(stretches.reduce((end, { stop }) => Math.max(end, stop), 0));
  for (const { start, stop } of stretches) covered.fill(1, start, stop);
  return ({ start, stop }) => {
    for (let at = start; at < stop; at++) if (covered[at] === 1) return true;
    return false;
  };
}

function speakersIn(
  folded: FoldedText,
  grammar: ClaimGrammar,
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
    .filter((place) => !taken(place) && grammar.speaks(folded.text, place))
    .map(({ start, stop, id, state }) => ({
      start,
      stop,
      id: atlas.governmentOf(state ?? id) ?? state ?? id,
    }));
  return [...named, ...states].sort((a, b) => a.start - b.start);
}

/** The surname by which a correspondent is called: `Consul General at Geneva (Ri)`, or all of the name. */
const SURNAME = /(?:\(|^)(?<surname>\p{Lu}[\p{L}'’-]{2,})\)?$/u;

/** Also where a text names a correspondent by the surname alone. */
function withCorrespondents(
  named: readonly SpeakerAt[],
  text: string,
  correspondents: ClaimContext["correspondents"],
): SpeakerAt[] {
  const people = new Map<string, string>();
  for (const { name, entity_id: id } of correspondents) {
    const surname = SURNAME.exec(name)?.groups?.["surname"];
    if (surname !== undefined && id !== null) people.set(surname, id);
  }
  if (people.size === 0) return [...named];
  const taken = coverOf(named);
  const found = wholeWordsIn(text, [...people.keys()])
    .map((at) => ({ ...at, id: people.get(text.slice(at.start, at.stop)) ?? null }))
    .filter((one) => !taken(one));
  return [...named, ...found].sort((a, b) => a.start - b.start);
}

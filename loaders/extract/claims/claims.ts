/** The claims table: every figure about people who moved, move or might move. */
import { type Document, type Evidence, type Text } from "../../read/document.js";
import type { Row } from "../../schema.js";
import { sliceCodePoints } from "../../read/codepoints.js";
import type { Amount } from "./amount.js";
import { amountsInEnglish } from "./amounts-en.js";
import { amountsInChinese } from "./amounts-zh.js";
import { Speakers, type SpeakerAt, attributionIn } from "./assertion.js";
import { tieCounterparts } from "./counterparts.js";
import type { Counted } from "./counted.js";
import { type Gazetteer, type PlaceAt, directionOf, whereaboutsOf } from "./direction.js";
import { type FoldedText, foldedText } from "./folded.js";
import { type Measure, type Reading, measureOf } from "./measure.js";
import { massMovementsInEnglish, peopleInEnglish } from "./people-en.js";
import { massMovementsInChinese, peopleInChinese } from "./people-zh.js";
import { type DateAt, type Period, periodOf, timeless } from "./period.js";
import { type Stretch, sentencesOf } from "./sentences.js";
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

/** What the authority files know of places, as far as claims need it. */
export interface Atlas extends Gazetteer {
  /** Type of an entity, null if unknown. */
  typeOf(id: string): Row<"entities">["type"] | null;
  /** Adjectives and short forms of states: `soviet` and 苏 are the Soviet Union's. */
  adjectives: ReadonlyMap<string, string>;
}

type Supported = "en" | "zh";

/** Kinds of passages that do not tell what the document itself says. */
const OUTSIDE = new Set(["stamp", "seal", "distribution", "gap", "header", "heading", "signature"]);

/**
 * The claims of a document, in the order of its texts. Pure: the same document and context give the
 * same rows. `review` is null; `data/review/claims.csv` is applied later.
 */
export function claimsOf(document: Document, id: string, context: ClaimContext): Row<"claims">[] {
  const rows = document.texts.flatMap((text) =>
    text.language === "en" || text.language === "zh"
      ? claimsInText(id, text, text.language, context)
      : [],
  );
  return tieCounterparts(rows, document.texts);
}

interface Reader {
  id: string;
  language: Supported;
  source: Text;
  folded: FoldedText;
  places: PlaceAt[];
  speakers: SpeakerAt[];
  dates: DateAt[];
  sides: readonly [string, string] | null;
  context: ClaimContext;
}

function claimsInText(
  id: string,
  source: Text,
  language: Supported,
  context: ClaimContext,
): Row<"claims">[] {
  const folded = foldedText(source.text, language);
  const mine = <R extends Evidence>(rows: readonly R[]) =>
    rows.filter((row) => row.language === language);
  const places = placesIn(folded, mine(context.mentions), context.atlas);
  const reader: Reader = {
    id,
    language,
    source,
    folded,
    places,
    speakers: speakersIn(folded, mine(context.mentions), places, context.atlas),
    dates: mine(context.dates).map((row) => ({ ...stretchOf(folded, row), row })),
    sides: sidesOf(places),
    context,
  };
  return rowsOf(reader);
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
    const state = stateOf(atlas, row.entity_id);
    const id = row.type === "government" ? (state ?? row.entity_id) : row.entity_id;
    return [{ ...stretchOf(folded, row), id, state, adjective: false }];
  });
  const taken = mentions.map((row) => stretchOf(folded, row));
  const free = adjectivesIn(folded, atlas).filter(
    (word) => !taken.some(({ start, stop }) => start < word.stop && word.start < stop),
  );
  return [...named, ...free].sort((a, b) => a.start - b.start);
}

/** The state at the end of the line of what a place lies in; null unless that is a place. */
function stateOf(atlas: Atlas, id: string): string | null {
  const places = atlas.lineOf(id).filter((part) => atlas.typeOf(part) === "place");
  return places.at(-1) ?? null;
}

function adjectivesIn(folded: FoldedText, atlas: Atlas): PlaceAt[] {
  const found: PlaceAt[] = [];
  const pattern =
    folded.language === "zh" ? /\p{Script=Han}(?=[\p{Script=Han}])/gu : /\p{L}[\p{L}]+/gu;
  for (const match of folded.text.matchAll(pattern)) {
    const id = atlas.adjectives.get(match[0].toLowerCase());
    if (id === undefined) continue;
    const stop = match.index + match[0].length;
    found.push({ start: match.index, stop, id, state: stateOf(atlas, id) ?? id, adjective: true });
  }
  return found;
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
  const states = places
    .filter((place) => place.adjective || atlas.typeOf(place.id) === "place")
    .filter((place) => !named.some(({ start, stop }) => start < place.stop && place.start < stop))
    .map(({ start, stop, id, state }) => ({ start, stop, id: state ?? id }));
  return [...named, ...states].sort((a, b) => a.start - b.start);
}

function rowsOf(reader: Reader): Row<"claims">[] {
  const rows: Row<"claims">[] = [];
  const speakers = new Speakers();
  let previous = timeless;
  const author = authorOf(reader.context.correspondents);
  for (const passage of reader.source.passages) {
    const { start, stop } = {
      start: reader.folded.index(passage.start),
      stop: reader.folded.index(passage.stop),
    };
    const words = reader.folded.text.slice(start, stop);
    speakers.passage(/^(?:\(?\d+[.)、]|[（(]?[一二三四五六七八九十]+[、）)])/u.test(words));
    for (const part of sentencesOf(words, reader.language)) {
      const sentence = { start: start + part.start, stop: start + part.stop };
      const { folded, language } = reader;
      const told = attributionIn(folded.text, language, sentence, reader.speakers);
      const speaker = speakers.sentence(told);
      if (OUTSIDE.has(passage.kind)) continue;
      const by = speaker === null ? author : speaker.id;
      for (const counted of countedIn(reader, sentence)) {
        const row = rowOf(reader, sentence, counted, by, previous);
        if (!row) continue;
        if (row.period_start !== null) previous = { start: row.period_start, end: row.period_end };
        rows.push(row);
      }
    }
  }
  return rows;
}

/** The sender, as far as an authority file knows it: the first in the order of the text. */
function authorOf(correspondents: readonly Row<"correspondents">[]): string | null {
  const senders = correspondents.filter((row) => row.role === "from");
  return senders.find((row) => row.entity_id !== null)?.entity_id ?? null;
}

function countedIn(reader: Reader, sentence: Stretch): Counted[] {
  const { folded, language, dates } = reader;
  const words = folded.text.slice(sentence.start, sentence.stop);
  const amounts = (language === "zh" ? amountsInChinese : amountsInEnglish)(words)
    .map((amount) => shifted(amount, sentence.start))
    .filter((amount) => !dates.some(({ start, stop }) => overlap(amount, { start, stop })));
  const people = language === "zh" ? peopleInChinese : peopleInEnglish;
  const counted = amounts.flatMap((amount) => people(folded.text, amount, sentence.stop) ?? []);
  const masses = (language === "zh" ? massMovementsInChinese : massMovementsInEnglish)(words)
    .map((mass) => shiftedCount(mass, sentence.start))
    .filter((mass) => !counted.some((one) => overlap(whole(one), whole(mass))));
  return [...counted, ...masses].sort((a, b) => a.amount.start - b.amount.start);
}

function shifted(amount: Amount, by: number): Amount {
  return { ...amount, start: amount.start + by, stop: amount.stop + by };
}

function shiftedCount(counted: Counted, by: number): Counted {
  const { amount, population, stop } = counted;
  return {
    ...counted,
    amount: shifted(amount, by),
    population: population && { start: population.start + by, stop: population.stop + by },
    stop: stop + by,
  };
}

function whole({ amount, stop }: Counted): Stretch {
  return { start: amount.start, stop };
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.stop && b.start < a.stop;
}

function rowOf(
  reader: Reader,
  sentence: Stretch,
  counted: Counted,
  by: string | null,
  previous: Period,
): Row<"claims"> | null {
  const { folded, language, places, context } = reader;
  const at = whereaboutsOf(folded.text, language, sentence, counted, places, context.atlas);
  const country = at.place === null ? null : stateOf(context.atlas, at.place);
  const abroad = at.nationality !== null && country !== null && at.nationality !== country;
  const reading = measureOf(folded.text, language, sentence, counted, abroad);
  if (!reading) return null;
  const where = whereOf(reader, sentence, counted, reading.measure, at.place);
  const period = periodOf(folded.text, language, sentence, counted, reader.dates, {
    previous,
    written: context.written,
  });
  return claimRow(reader, counted, reading, where, period, by);
}

function whereOf(
  reader: Reader,
  sentence: Stretch,
  counted: Counted,
  measure: Measure,
  place: string | null,
): { from: string | null; to: string | null } {
  if (measure === "stock") return { from: null, to: place };
  const { folded, language, places, sides, context } = reader;
  return directionOf(folded.text, language, sentence, counted, places, context.atlas, sides);
}

function claimRow(
  { id, language, source, folded }: Reader,
  counted: Counted,
  reading: Reading,
  where: { from: string | null; to: string | null },
  period: Period,
  by: string | null,
): Row<"claims"> {
  const words = (from: number, to: number) =>
    sliceCodePoints(source.text, folded.offset(from), folded.offset(to - 1) + 1);
  const { amount, population } = counted;
  const begin = Math.min(amount.start, population?.start ?? amount.start);
  const start = folded.offset(begin);
  return {
    id: `${id}-${language}-${start}`,
    document_id: id,
    language,
    start,
    stop: folded.offset(counted.stop - 1) + 1,
    quote: words(begin, counted.stop),
    measure: reading.measure,
    low: amount.low,
    high: amount.high,
    wording: words(amount.start, amount.stop).trim(),
    unit: counted.unit,
    per_days: reading.perDays,
    population: population && words(population.start, population.stop).trim(),
    from_place: where.from,
    to_place: where.to,
    period_start: period.start,
    period_end: period.end,
    asserted_by: by,
    counterpart_id: null,
    review: null,
  };
}

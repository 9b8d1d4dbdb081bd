/**
 * Layers of a document's page: names, dates and figures marked in its text, each layer to be switched on
 * or off by a check box that works without JavaScript.
 */
import { knowledgeOf } from "../language/index.js";
import type { Row } from "../schema.js";
import { type EntityReadings, spoken } from "./entity-readings.js";
import type { LinkedWords } from "./linked-words.js";
import { type Markup, attribute, markup, plainLine } from "./markup.js";
import type { Span } from "./woven-text.js";
import { counted } from "./words.js";

export const LAYERS = ["person", "place", "office", "abbreviation", "date", "figure"] as const;
export type Layer = (typeof LAYERS)[number];

const NAMES: Record<Layer, string> = {
  person: "people",
  place: "places",
  office: "offices and governments",
  abbreviation: "abbreviations",
  date: "dates",
  figure: "figures of people",
};

/** Words of a layer, [start, stop) in code points of the text, and what they were read as. */
export interface LayerWords extends LinkedWords {
  layer: Layer;
  reading: string;
}

export interface LayerRows {
  mentions: readonly Row<"mentions">[];
  dates: readonly Row<"dates">[];
  claims: readonly Row<"claims">[];
  abbreviations?: readonly Row<"abbreviations">[];
}

/** What the tables have read in a document, as layers. */
export function layerWords(
  { mentions, dates, claims, abbreviations = [] }: LayerRows,
  { nameOf, readingOf }: EntityReadings,
): LayerWords[] {
  const at = ({ language, start, stop }: LinkedWords) => ({ language, start, stop });
  return [
    ...mentions.map((row): LayerWords => ({
      ...at(row),
      layer: row.type === "government" ? "office" : row.type,
      reading: mentionReading(row, readingOf),
    })),
    ...abbreviations.map((row): LayerWords => ({
      ...at(row),
      layer: "abbreviation",
      reading: abbreviationReading(row),
    })),
    ...dates.map((row): LayerWords => ({
      ...at(row),
      layer: "date",
      reading: `${row.edtf ?? "no day"}, ${row.role}`,
    })),
    ...claims.map((row): LayerWords => ({
      ...at(row),
      layer: "figure",
      reading: claimReading(row, nameOf),
    })),
  ];
}

function mentionReading(
  { entity_id, type, quote, language }: Row<"mentions">,
  readingOf: EntityReadings["readingOf"],
): string {
  if (entity_id === null) {
    const reading = spoken(knowledgeOf(language)?.readingOf?.(quote, type) ?? null);
    return `${reading === null ? "" : `${quote} ${reading}, `}${type}, in no authority file`;
  }
  return readingOf(entity_id) ?? `${entity_id}, ${type}`;
}

function abbreviationReading({ abbreviation, meaning, basis }: Row<"abbreviations">): string {
  const meanings = meaning.split("; ").join(", or ");
  return `${abbreviation}: ${meanings}${basis === "edition" ? " (the edition’s list)" : ""}`;
}

function claimReading(claim: Row<"claims">, nameOf: (entity: string) => string | null): string {
  const { measure, low, high, unit, per_days, from_place, to_place, review } = claim;
  const bounds = [low ?? "?", high ?? "?"].map(String);
  const amount = low === null && high === null ? "no amount" : [...new Set(bounds)].join("–");
  const days = per_days === null ? "" : ` in ${counted(per_days, "day")}`;
  const place = (id: string | null) => (id === null ? null : (nameOf(id) ?? id));
  const way = wayOf(place(from_place), place(to_place), measure === "stock" ? "in" : "to");
  return `${measure}: ${amount} ${unit}${days}${way}${review === null ? "" : `, ${review}`}`;
}

function wayOf(from: string | null, to: string | null, preposition: "in" | "to"): string {
  if (from !== null && to !== null) return `, ${from} → ${to}`;
  if (from !== null) return `, from ${from}`;
  return to === null ? "" : `, ${preposition} ${to}`;
}

/** The check boxes, with how often each layer occurs; null where a document has nothing to mark. */
export function layerSwitches(words: readonly LayerWords[]): Markup | null {
  if (words.length === 0) return null;
  const boxes = LAYERS.map((layer) => {
    const count = words.filter((row) => row.layer === layer).length;
    return count === 0
      ? null
      : markup`
      <label><input type="checkbox" id="layer-${layer}" value="${layer}"> <span class="layer-name">${NAMES[layer]}</span> <span class="muted">${count}</span></label>`;
  });
  return markup`<fieldset class="switch layers"><legend>Mark</legend>${boxes}</fieldset>`;
}

/** What the words of a layer were first read as on a page, by layer and words. */
export type FirstReadings = Map<string, string>;

/**
 * The elements of the layers in a passage (`<as-place>`: a large corpus has some hundred thousand), in UTF-16 units (`index` maps code points of the passage to them),
 * cut so that they nest in each other and in the spans that are there already, which stay whole. Words whose like was
 * read the same before (`first`) do not say it again: a document names one country a hundred times, and the page's
 * script looks back (docs/components/documents/reading-aids.ts).
 */
export function layerSpans(
  words: readonly LayerWords[],
  passage: Pick<Row<"passages">, "language" | "start" | "stop" | "quote">,
  index: (codePoints: number) => number,
  others: readonly Span[],
  first: FirstReadings = new Map(),
): Span[] {
  const own = words
    .filter(({ language }) => language === passage.language)
    .filter(({ start, stop }) => start < passage.stop && stop > passage.start)
    .map(({ start, stop, layer, reading }) => ({
      start: index(Math.max(start, passage.start) - passage.start),
      stop: index(Math.min(stop, passage.stop) - passage.start),
      layer,
      reading: plainLine(reading),
    }))
    .filter(({ start, stop }) => start < stop)
    .sort(inOrder);
  const nested: LayerPiece[] = [];
  for (const piece of own) nested.push(...piecesOf(piece, others, nested));
  // As they stand on the page, where the script comes by.
  return nested.sort(inOrder).map((piece) => spanOf(piece, passage.quote, first));
}

interface LayerPiece extends Stretch {
  layer: Layer;
  reading: string;
}

type Stretch = Pick<Span, "start" | "stop">;

function spanOf({ start, stop, layer, reading }: LayerPiece, quote: string, first: FirstReadings) {
  const key = `${layer} ${quote.slice(start, stop)}`;
  const known = first.get(key);
  if (known === undefined) first.set(key, reading);
  const title = attribute("title", known === reading ? null : reading);
  const around = (content: Markup) => markup`<as-${layer}${title}>${content}</as-${layer}>`;
  return { start, stop, around };
}

const inOrder = (a: Stretch, b: Stretch) => a.start - b.start || b.stop - a.stop;

/** A stretch in pieces, each of which lies in or around every other one, or apart from it. */
function piecesOf<Piece extends Stretch>(
  piece: Piece,
  fixed: readonly Stretch[],
  before: readonly Stretch[],
): Piece[] {
  const cuts = new Set<number>();
  for (const { start, stop } of [...fixed, ...before]) {
    if (start < piece.start && stop > piece.start && stop < piece.stop) cuts.add(stop);
    if (start > piece.start && start < piece.stop && stop > piece.stop) cuts.add(start);
  }
  const points = [piece.start, ...[...cuts].sort((a, b) => a - b), piece.stop];
  return points.slice(1).map((stop, i) => ({ ...piece, start: points[i]!, stop }));
}

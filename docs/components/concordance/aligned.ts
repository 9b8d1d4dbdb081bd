/** The passage that stands beside a line: what the document's other language says there. */
import type { ReadWords, Stretch } from "./context.js";
import type { CutPassage, Occurrence } from "./kwic.js";
import { type Bead, passageKey } from "./translation-beads.js";

/** Where a passage stands: [start, stop) in code points of its text. */
export interface Bounds {
  start: number;
  stop: number;
}

/** What is known of the corpus's passages; all by `passageKey`. */
export interface Alignment {
  bounds: ReadonlyMap<string, Bounds>;
  beads: ReadonlyMap<string, Bead>;
  /** The documents that are here in two languages. */
  bilingual: ReadonlySet<string>;
  /** The passages as they were cut, of the documents in two languages that were read. */
  cut: ReadonlyMap<string, CutPassage>;
}

/** An aligned passage, or the part of it that a line shows. */
export interface AlignedPassage {
  document_id: string;
  language: string;
  position: number;
  words: Stretch;
  /** Likely translations in it: [start, stop) in code points of the text. */
  marks: readonly (readonly [number, number])[];
  /** Whether the passage goes on before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Code points of the part that a line shows: two lines of print, where Han are twice as wide. */
const PART = { wide: 40, narrow: 76 };

/** The bead of an occurrence's passage; null where nothing is aligned with it. */
function beadOf({ passage }: Occurrence, { beads }: Alignment): Bead | null {
  const { document_id, language, position } = passage;
  return beads.get(passageKey(document_id, language, position)) ?? null;
}

/** The passages of the other language that say what an occurrence's passage says, whole. */
export async function alignedPassages(
  occurrence: Occurrence,
  alignment: Alignment,
  read: ReadWords,
  telling: ReadonlySet<string>,
): Promise<AlignedPassage[]> {
  const { document_id } = occurrence.passage;
  const places = otherSide(occurrence, alignment);
  return Promise.all(
    places.map(async ({ language, position, start, stop }) => ({
      ...{ document_id, language, position, cutBefore: false, cutAfter: false },
      words: { start, text: await read(document_id, language, start, stop) },
      marks: marksIn(alignment.cut.get(passageKey(document_id, language, position)), telling),
    })),
  );
}

/**
 * The part of the aligned passages to show beside a line: around the likely translation that is nearest to
 * where, by the share of the passage before the occurrence, it is to be expected. Null where nothing is
 * aligned.
 */
export async function alignedPart(
  occurrence: Occurrence,
  alignment: Alignment,
  read: ReadWords,
  telling: ReadonlySet<string>,
): Promise<AlignedPassage | null> {
  const { document_id } = occurrence.passage;
  const places = otherSide(occurrence, alignment);
  const expected = placeAt(places, shareBefore(occurrence, alignment));
  if (!expected) return null;
  const candidates = places.flatMap((place) => {
    const key = passageKey(document_id, place.language, place.position);
    return marksIn(alignment.cut.get(key), telling).map((mark) => ({ place, mark }));
  });
  const distance = ({ mark }: { mark: readonly [number, number] }) =>
    Math.abs(mark[0] - expected.offset);
  const nearest = [...candidates].sort((a, b) => distance(a) - distance(b))[0];
  const place = nearest?.place ?? expected.place;
  const middle = nearest?.mark[0] ?? expected.offset;
  const { language, position } = place;
  const length = /^(?:zh|ja)/.test(language) ? PART.wide : PART.narrow;
  const from = Math.max(place.start, middle - length / 2);
  const stop = Math.min(place.stop, from + length);
  const text = await read(document_id, language, from, stop);
  const start = from > place.start ? from + brokenWord(text) : from;
  const own = Array.from(text)
    .slice(start - from)
    .join("");
  return {
    ...{ document_id, language, position },
    words: { start, text: stop < place.stop ? wholeWords(own) : own },
    marks: candidates.filter((is) => is.place === place).map(({ mark }) => mark),
    cutBefore: start > place.start,
    cutAfter: stop < place.stop,
  };
}

/** Code points of a word, and the blank after it, that a part may have lost its beginning of. */
function brokenWord(text: string): number {
  return Array.from(/^[^\s\p{Script=Han}]{0,14}\s/u.exec(text)?.[0] ?? "").length;
}

/** A part without the word at its end, which may have lost its own end. */
function wholeWords(text: string): string {
  return text.replace(/\s[^\s\p{Script=Han}]{0,14}$/u, "");
}

interface PlacedPassage extends Bounds {
  language: string;
  position: number;
}

function otherSide(occurrence: Occurrence, alignment: Alignment): PlacedPassage[] {
  const own = occurrence.passage.language;
  for (const [language, positions] of beadOf(occurrence, alignment) ?? [])
    if (language !== own) return placed(occurrence, language, positions, alignment);
  return [];
}

function placed(
  { passage }: Occurrence,
  language: string,
  positions: readonly number[],
  { bounds }: Alignment,
): PlacedPassage[] {
  return [...positions]
    .sort((a, b) => a - b)
    .flatMap((position) => {
      const is = bounds.get(passageKey(passage.document_id, language, position));
      return is ? [{ language, position, ...is }] : [];
    });
}

/** Share of its own side of the bead that stands before an occurrence, 0 to 1. */
function shareBefore(occurrence: Occurrence, alignment: Alignment): number {
  const { language } = occurrence.passage;
  const positions = beadOf(occurrence, alignment)?.get(language) ?? [];
  const own = placed(occurrence, language, positions, alignment);
  const lengths = own.map(({ start, stop }) => stop - start);
  const before = own.map(({ start, stop }) =>
    Math.max(0, Math.min(occurrence.start, stop) - start),
  );
  return sum(before) / Math.max(1, sum(lengths));
}

function placeAt(places: readonly PlacedPassage[], share: number) {
  let rest = share * sum(places.map(({ start, stop }) => stop - start));
  for (const place of places) {
    const length = place.stop - place.start;
    if (rest <= length) return { place, offset: place.start + Math.round(rest) };
    rest -= length;
  }
  const place = places.at(-1);
  return place ? { place, offset: place.stop } : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Where the telling terms stand, and those of two words side by side. */
export function marksIn(
  passage: CutPassage | undefined,
  telling: ReadonlySet<string>,
): [number, number][] {
  if (!passage) return [];
  const { terms, starts, stops } = passage;
  const marked = terms.map((term) => telling.has(term));
  terms.forEach((term, at) => {
    if (telling.has(`${term} ${terms[at + 1] ?? ""}`)) marked[at] = marked[at + 1] = true;
  });
  return terms.flatMap((_, at) =>
    marked[at] ? [[starts[at]!, stops[at]!] as [number, number]] : [],
  );
}

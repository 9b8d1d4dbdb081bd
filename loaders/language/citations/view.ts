/** A text as the rules for citations read it: one unit a character, so that indices are offsets. */
import type { Evidence, Text } from "../../document.js";
import type { PassageKind, Row } from "../../schema.js";
import { foldedText } from "../../text/folded.js";
import type { CitedDate } from "./citation.js";

/** A name of the text, by index of the folded text. */
export interface Name {
  start: number;
  stop: number;
  entity: string | null;
  type: Row<"mentions">["type"];
}

export interface TextView {
  text: string;
  language: string;
  /** Passages by rising start. */
  passages: readonly { start: number; stop: number; kind: PassageKind }[];
  /** Marks of notes: position of the note's first passage, and where its mark stood. */
  anchors: readonly { note: number; at: number }[];
  /** Rising, none overlapping. */
  dates: readonly CitedDate[];
  /** Rising, none overlapping. */
  names: readonly Name[];
  evidence(start: number, stop: number): Evidence;
}

/**
 * Makes the view of a text with the rows of the dates and mentions tables that stand in it; `unspaced` says whether
 * its language is written without blanks.
 */
export function viewOf(
  documentId: string,
  text: Text,
  dates: readonly Row<"dates">[],
  mentions: readonly Row<"mentions">[],
  unspaced = false,
): TextView {
  const folding = foldingOf(text, unspaced);
  const { folded, index } = folding;
  const mine = <R extends Evidence>(rows: readonly R[]) =>
    rows
      .filter((row) => row.document_id === documentId && row.language === text.language)
      .map((row) => ({ ...row, start: index(row.start), stop: index(row.stop) }))
      .sort((a, b) => a.start - b.start);
  return {
    text: folded,
    language: text.language,
    passages: text.passages.map(({ kind, start, stop }) => {
      return { kind, start: index(start), stop: index(stop) };
    }),
    anchors: (text.anchors ?? []).map(({ note, at }) => ({ note, at: index(at) })),
    dates: mine(dates),
    names: mine(mentions).map(({ start, stop, entity_id, type }) => {
      return { start, stop, entity: entity_id, type };
    }),
    evidence: (start, stop) => evidenceAt(documentId, text.language, folding, start, stop),
  };
}

function evidenceAt(
  document_id: string,
  language: string,
  folding: Folding,
  first: number,
  end: number,
): Evidence {
  const [start, stop] = [folding.start(first), folding.stop(end)];
  return { document_id, language, start, stop, quote: folding.slice(start, stop) };
}

interface Folding {
  folded: string;
  index: (offset: number) => number;
  start: (index: number) => number;
  stop: (index: number) => number;
  slice: (start: number, stop: number) => string;
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

function foldingOf(text: Text, unspaced: boolean): Folding {
  const view = foldedText(text.text, text.language, unspaced);
  const characters = ASTRAL.test(text.text) ? Array.from(text.text) : null;
  return {
    folded: view.text,
    index: (offset) => view.index(offset),
    start: (at) => view.offset(at),
    stop: (at) => view.stop(at),
    slice: (start, stop) =>
      characters === null ? text.text.slice(start, stop) : characters.slice(start, stop).join(""),
  };
}

/** The passage that a place stands in. */
export function passageAt(
  { passages }: TextView,
  place: number,
): TextView["passages"][number] | undefined {
  return passages[firstFrom(passages, place + 1) - 1];
}

/** Of rising stretches, the index of the first that does not begin before a place. */
export function firstFrom(stretches: readonly { start: number }[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch that begins at a place or after it, where only `between` parts the two; null if none. */
export function next<S extends { start: number }>(
  { text }: TextView,
  stretches: readonly S[],
  place: number,
  between: RegExp,
  reach = 160,
): S | null {
  const found = stretches[firstFrom(stretches, place)];
  if (found === undefined || found.start - place > reach) return null;
  return between.test(text.slice(place, found.start)) ? found : null;
}

/** The stretch that ends at a place or before it, where only `between` parts the two; null if none. */
export function previous<S extends { start: number; stop: number }>(
  { text }: TextView,
  stretches: readonly S[],
  place: number,
  between: RegExp,
): S | null {
  const found = stretches[firstFrom(stretches, place) - 1];
  if (found === undefined || found.stop > place || place - found.stop > 160) return null;
  return between.test(text.slice(found.stop, place)) ? found : null;
}

/** A day, or a month; a year alone tells no document from another. */
export function isPoint({ date, date_end }: CitedDate): boolean {
  if (date === null || date_end === null) return false;
  return Date.parse(date_end) - Date.parse(date) <= 31 * 86_400_000;
}

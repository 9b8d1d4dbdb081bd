/** Keyword in context: where patterns occur in a passage as it was cut, and the words to either side. */
import { type PatternWord, type TermPattern, matchesTerm, phraseRanges } from "../terms/pattern.js";

/** A passage of a document's own words, by name. */
export interface PassageName {
  document_id: string;
  language: string;
  /** passages.position */
  position: number;
}

/** A passage's terms in order and where each stands in its text, in code points: a row of `tokens`. */
export interface CutPassage extends PassageName {
  terms: readonly string[];
  starts: readonly number[];
  stops: readonly number[];
}

/** A place where a pattern occurs: [start, stop) in code points of the text. */
export interface Occurrence {
  passage: CutPassage;
  start: number;
  stop: number;
  /** The terms that it covers, wholly or in part: from the first to before the last. */
  from: number;
  to: number;
  /** What the first of them has before it, and the last after it: a string of characters may begin within a word. */
  head: string;
  tail: string;
}

const HAN = /^\p{Script=Han}/u;

export interface MatchOptions {
  /** Whether a term will do for a pattern's word; by default, whether it is that word. */
  matches?: (word: PatternWord, term: string) => boolean;
  /** Whether patterns of Han characters must be whole words as well. */
  whole?: boolean;
  /** The passage's own text from its first term on: needed where `needsText`. */
  text?: string;
}

/** The places where any of the patterns occurs, in order; a place that several name counts once. */
export function occurrences(
  passage: CutPassage,
  patterns: readonly TermPattern[],
  { matches = matchesTerm, whole = false, text }: MatchOptions = {},
): Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const { words, characters } of patterns) {
    const places =
      characters === null || whole
        ? phraseRanges(words, passage.terms, matches).map(([from, to]) =>
            wordsAt(passage, from, to),
          )
        : charactersAt(passage, Array.from(characters), text);
    for (const place of places) found.set(`${place.start} ${place.stop}`, place);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.stop - b.stop);
}

function wordsAt(passage: CutPassage, from: number, to: number): Occurrence {
  const [start, stop] = [passage.starts[from]!, passage.stops[to - 1]!];
  return { passage, start, stop, from, to, head: "", tail: "" };
}

/** A character of a run of Han: the term that it is in, its place there, and where it stands. */
interface RunCharacter {
  character: string;
  term: number;
  place: number;
  offset: number;
}

/** The runs of Han characters of a passage; blanks that print left in them do not part them. */
function hanRuns(
  { terms, starts, stops }: CutPassage,
  isBlank: (offset: number) => boolean,
): RunCharacter[][] {
  const runs: RunCharacter[][] = [];
  let end = -1;
  terms.forEach((term, at) => {
    if (!HAN.test(term)) return;
    const gap = starts[at]! - end;
    if (end < 0 || gap > 1 || (gap === 1 && !isBlank(end))) runs.push([]);
    let offset = starts[at]!;
    Array.from(term).forEach((character, place) => {
      if (isBlank(offset)) offset += 1;
      runs.at(-1)!.push({ character, term: at, place, offset });
      offset += 1;
    });
    end = stops[at]!;
  });
  return runs;
}

/** The first and last character of each place where a string stands in a run; `?` is any character. */
function stretchesIn(
  run: readonly RunCharacter[],
  wanted: readonly string[],
): [RunCharacter, RunCharacter][] {
  const found: [RunCharacter, RunCharacter][] = [];
  for (let at = 0; at + wanted.length <= run.length; ++at)
    if (wanted.every((sign, i) => sign === "?" || sign === run[at + i]!.character))
      found.push([run[at]!, run[at + wanted.length - 1]!]);
  return found;
}

/** Where a string of characters stands, cut or not. */
function charactersAt(
  passage: CutPassage,
  wanted: readonly string[],
  text: string | undefined,
): Occurrence[] {
  if (!mayHold(passage, wanted)) return [];
  const signs = text === undefined ? null : Array.from(text);
  const isBlank = (offset: number) => /[ \u3000]/.test(signs?.[offset - passage.starts[0]!] ?? "");
  return hanRuns(passage, isBlank).flatMap((run) =>
    stretchesIn(run, wanted).map(([first, last]) => stretchOf(passage, first, last)),
  );
}

/** Whether all of the characters are there at all, which is soon seen. */
function mayHold({ terms }: CutPassage, wanted: readonly string[]): boolean {
  const all = terms.join("");
  return wanted.every((sign) => sign === "?" || all.includes(sign));
}

/**
 * Whether offsets alone cannot say where a string of characters stands: it may run over a single sign, a
 * blank or a comma, or stand in a word that has a blank in it.
 */
export function needsText(passage: CutPassage, characters: string): boolean {
  const wanted = Array.from(characters);
  if (!mayHold(passage, wanted)) return false;
  const { terms, starts, stops } = passage;
  const isHealed = ({ term }: RunCharacter) =>
    stops[term]! - starts[term]! > Array.from(terms[term]!).length;
  const stretches = (isBlank: boolean) =>
    hanRuns(passage, () => isBlank).flatMap((run) => stretchesIn(run, wanted));
  const loose = stretches(true);
  return loose.length !== stretches(false).length || loose.flat().some(isHealed);
}

function stretchOf(passage: CutPassage, first: RunCharacter, last: RunCharacter): Occurrence {
  const [opening, closing] = [passage.terms[first.term]!, passage.terms[last.term]!];
  return {
    passage,
    start: first.offset,
    stop: last.offset + 1,
    from: first.term,
    to: last.term + 1,
    head: Array.from(opening).slice(0, first.place).join(""),
    tail: Array.from(closing)
      .slice(last.place + 1)
      .join(""),
  };
}

/** A place beside an occurrence: -1 is the first word to the left, 2 the second to the right, 0 itself. */
export type Place = number;

/** The term at a place; where the occurrence cuts a word, the rest of it. Empty beyond the passage. */
export function neighbour(occurrence: Occurrence, place: Place): string {
  const { passage, from, to, head, tail } = occurrence;
  if (place === 0) return keyTerms(occurrence);
  if (place < 0) {
    if (place === -1 && head !== "") return head;
    return passage.terms[from + place + (head === "" ? 0 : 1)] ?? "";
  }
  if (place === 1 && tail !== "") return tail;
  return passage.terms[to - 1 + place - (tail === "" ? 0 : 1)] ?? "";
}

function keyTerms({ passage, from, to, head, tail }: Occurrence): string {
  const terms = passage.terms.slice(from, to).join(" ");
  return terms.slice(head.length, tail === "" ? undefined : -tail.length);
}

/** Where the term at a place stands, in code points of the text; null beyond the passage. */
export function neighbourRange(occurrence: Occurrence, place: Place): [number, number] | null {
  const { passage, from, to, head, tail, start, stop } = occurrence;
  if (place === 0) return [start, stop];
  if (place === -1 && head !== "") return [passage.starts[from]!, start];
  if (place === 1 && tail !== "") return [stop, passage.stops[to - 1]!];
  const at =
    place < 0 ? from + place + (head === "" ? 0 : 1) : to - 1 + place - (tail === "" ? 0 : 1);
  const [begin, end] = [passage.starts[at], passage.stops[at]];
  return begin === undefined || end === undefined ? null : [begin, end];
}

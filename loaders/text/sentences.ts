/** Sentences, as far as the rules for claims need them: what stands in one belongs together. */
import { alternatives, wordsIn } from "./dictionary.js";
import { matchesIn } from "./matches.js";

export interface Stretch {
  /** Indices of the folded text; stop is exclusive. */
  start: number;
  stop: number;
}

/** Of stretches that are sorted and do not overlap, those that lie in another, found by halving. */
export function stretchesIn<S extends Stretch>(
  sorted: readonly S[],
  { start, stop }: Stretch,
): S[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: S[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.start < stop; at++)
    if (sorted[at]!.stop <= stop) inside.push(sorted[at]!);
  return inside;
}

/** Whose point ends no sentence, before capitals as before digits. */
const SHORT = alternatives(
  wordsIn(
    "Mr, Mrs, Ms, Dr, Messrs, Gen, Lt, Col, Maj, Capt, Adm, Amb, Sec, Gov, Sen, Rep, Prof, St, No, Nos, Art, " +
      "para, paras, vol, p, pp, approx, ca, vs, etc, U.S, i.e, e.g",
  ),
);
/** Before a day of the month they end none: `on Nov. 7`. */
const MONTHS = alternatives(wordsIn("Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec"));

/** Where sentences end whose marks belong to them, and where a blank parts them. */
const ENDS = {
  unspaced: /[。！？；!?;]["”』」)）]*|\n+/gu,
  spaced: new RegExp(
    String.raw`(?<!\b(?:${SHORT}|[A-Z])\.)(?<!\b${MONTHS}\.(?=\s+\d))` +
      String.raw`(?<=[.!?]["”')\]]*)\s+(?=["“'(\[]*[\p{Lu}\d])|;\s+|\n+`,
    "gu",
  ),
};

/**
 * Cuts a text into sentences, without the blanks between them; a line's end always ends one.
 * @param unspaced whether its language is written without blanks
 */
export function sentencesOf(text: string, unspaced = false): Stretch[] {
  const end = unspaced ? ENDS.unspaced : ENDS.spaced;
  const stretches: Stretch[] = [];
  let start = 0;
  for (const match of matchesIn(text, end)) {
    const stop = unspaced ? match.index + match[0].length : match.index;
    push(stretches, text, start, stop);
    start = match.index + match[0].length;
  }
  push(stretches, text, start, text.length);
  return stretches;
}

function push(stretches: Stretch[], text: string, start: number, stop: number): void {
  if (text.slice(start, stop).trim() !== "") stretches.push({ start, stop });
}

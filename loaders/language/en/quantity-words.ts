/** The English words of quantities that are not numerals: what qualifies a number, and what stands for one. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { Qualifier } from "../amount.js";

/** What stands before a number and says how near it is. */
export const qualifiers: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    "about",
    wordsIn(
      "about, approximately, approx, approx., around, roughly, some, an estimated, circa, ca, ca., in the neighborhood of, in the neighbourhood of, on the order of",
    ),
  ],
  ["nearly", wordsIn("nearly, almost, close to, just under, not quite")],
  [
    "over",
    wordsIn(
      "over, more than, in excess of, upward of, upwards of, better than, exceeding, beyond, above, exceed, exceeds, exceeded",
    ),
  ],
  [
    "from",
    wordsIn(
      "at least, no fewer than, not fewer than, no less than, not less than, nothing less than, a minimum of",
    ),
  ],
  [
    "to",
    wordsIn(
      "up to, not over, not above, as many as, at most, no more than, not more than, a maximum of, not exceeding, not exceed, not to exceed, hardly, hardly more than, scarcely, scarcely more than, barely, little more than",
    ),
  ],
  ["under", wordsIn("fewer than, less than, under, below")],
];

/** `large numbers`, `a certain number`: sizes that give no number. */
export const sizes = wordsIn(
  "large, larger, great, greater, small, smaller, significant, considerable, growing, substantial, huge, increased, increasing, limited, certain, tremendous, vast, enormous, unknown, unspecified, sizable, appreciable, additional, maximum, minimum, fair, good",
);

/** What a size is said of: `large numbers`, `a small group`. */
export const gatherings = wordsIn("number, numbers, group, groups, crowd, crowds, part, parts");

/** `crowds of`: what holds many without counting them. */
export const multitudes = wordsIn(
  "a number, quite a number, masses, crowds, groups, waves, streams, a handful, a stream, a flood, a wave",
);

/** Words that are no number by themselves. */
export const countless = wordsIn(
  "numerous, innumerable, countless, several, a few, quite a few, few, so few, too few, very few, relatively few, a couple, a couple of",
);

/** Words by which a number becomes another. */
export const changes = wordsIn(
  "rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, increase, increases, increased, increasing, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining, decrease, decreases, decreased, decreasing, reduce, reduces, reduced, reducing, raise, raises, raised, raising, jump, jumps, jumped, swell, swells, swelled, swollen, expand, expands, expanded, dwindle, dwindled, went up, gone up, went down, come down, cut, shrank, shrunk, doubled, lower, lowered, climb, climbed",
);

/** `mass exodus`, `massive influx`: movements that `mass` stands before. */
export const movements = wordsIn(
  "exodus, flight, emigration, immigration, migration, crossing, crossings, influx, repatriation, deportation, deportations, expulsion, expulsions, defection, defections, escape, escapes, evacuation",
);

/** Source of an expression for any of the words, whose blanks may be a line's end. */
export function anyWord(words: readonly string[]): string {
  return alternatives(words, { blank: "\\s+" });
}

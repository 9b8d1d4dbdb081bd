/** Movements that are called large without a number: the mass exodus of residents. */
import type { Counted } from "./counted.js";
import { DEMONYMS, MOVERS, PERSONS } from "./nouns-en.js";

const modifiers = "(?:(?!(?:of|in|to|from|and|by|the)\\b)[\\p{L}\\p{M}'-]+\\s+){0,5}?";

/** `mass exodus of residents` is a quantity without a number: the word mass, and who they are. */
const mass = new RegExp(
  `(?<![\\p{L}-])(?<amount>mass(?:ive)?|large-scale)\\s+(?:illegal\\s+|unauthori[sz]ed\\s+)?(?:exodus|flight|emigration|migration|crossings?|border\\s+crossings?|influx|repatriation|deportations?|expulsions?|defections?|escapes?)` +
    `(?:\\s+of\\s+(?:the\\s+)?(?<people>${modifiers}(?:${MOVERS}|${PERSONS}|${DEMONYMS}|families)\\b))?`,
  "giu",
);

/** Movements that are called large without a number. */
export function massMovementsInEnglish(text: string): Counted[] {
  return [...text.matchAll(mass)]
    .filter((match) => !/(?:hundreds|thousands|millions|\d)\b/i.test(match.groups!["people"] ?? ""))
    .filter(
      (match) =>
        !/^\s+of\s+(?:tens|hundreds|thousands|\d)/i.test(text.slice(match.index + match[0].length)),
    )
    .map((match) => {
      const people = match.groups!["people"];
      const stop = match.index + match[0].length;
      return {
        amount: {
          start: match.index,
          stop: match.index + match.groups!["amount"]!.length,
          low: null,
          high: null,
          vague: true,
        },
        unit: "persons",
        population: people ? { start: stop - people.length, stop } : null,
        mover: true,
        soldiers: false,
        stop,
      };
    });
}

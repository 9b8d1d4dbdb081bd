/** What a language knows of its words: how a text is cut into them, and which of them are forms of one. */
import type { Cutter } from "../text/words.js";

export interface WordKnowledge {
  /** How its texts are cut, as readers are told: `by blanks and signs`. */
  cutBy: string;
  /** How forms of one word are known, as readers are told; absent where each form stands for itself. */
  stemmedBy?: string;
  /** How its texts are cut where no blanks part the words. `keep` are words that should stay whole. */
  cutter?: (keep: readonly string[]) => Cutter;
  /** What the forms of a word have in common; of a term, as `terms` has it. */
  stem?: (term: string) => string;
  /** Whether a dictionary has the word, in small letters: by this a word that a line's end parts is put together. */
  isWord?: (word: string) => boolean;
}

/** Of languages with blanks between their words. */
export const BY_BLANKS = "by blanks and signs";

/** The knowledge of a language that a stemmer of the Snowball family (Porter 2001) knows. */
export function snowball(name: string, stem: (term: string) => string): WordKnowledge {
  return { cutBy: BY_BLANKS, stemmedBy: `the Snowball stemmer for ${name}`, stem };
}

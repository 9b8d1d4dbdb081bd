import { BY_BLANKS, type WordKnowledge } from "../words.js";

export const koreanWords: WordKnowledge = {
  cutBy: `${BY_BLANKS}; particles stay with their word, which is found by any part of it`,
};

import type { WordKnowledge } from "../words.js";
import { hanCutter } from "./cutter.js";

export const chineseWords: WordKnowledge = {
  cutBy:
    "by a dictionary (jieba), which a word list of the corpus adds to; characters are simplified",
  cutter: hanCutter,
};

import type { WordKnowledge } from "../words.js";

export const japaneseWords: WordKnowledge = {
  cutBy: "by a dictionary (ICU); characters are simplified as Chinese ones are",
  cutter: () => {
    let segmenter: Intl.Segmenter | undefined;
    return {
      scripts: "han and kana",
      cut: (run) => {
        segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
        return Array.from(segmenter.segment(run), ({ segment }) => segment);
      },
    };
  },
};

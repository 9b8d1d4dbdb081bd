import type { SourceWords } from "../sources.js";

/** Read in simplified characters. */
export const chineseSources: SourceWords = {
  translated:
    /[（(【[](?:中|俄|英|朝|抄)?(?:文)?译(?:文|稿|件)[)）】\]]|^\P{L}*(?:中)?译文\P{L}*$/u,
  corrected:
    /^[（(【[](?:应为|当为|应作|更正为|原文如此)(?<right>[\d,. ]*\d)?[^）)】\]]{0,6}[)）】\]]/u,
  reallySaid: /(?:当时|实际上?|其实|原话)\s*说?的?是\s*[:：]?/u,
};

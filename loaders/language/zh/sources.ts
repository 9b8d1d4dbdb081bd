import type { SourceWords } from "../sources.js";

/** `800人，系600人之误`. */
const MISTAKEN =
  /^\p{Script=Han}{0,4}[，,]?\s?(?:系|乃)(?<right>\d[\d,.]*)\p{Script=Han}{0,3}之误/u;
/** `800人。上述数字有误，应为600`. */
const SHOULD_BE =
  /^\p{Script=Han}{0,6}[，,。；](?:上述|此|该)数字?有误[，,：:。]\s?(?:应|实)为(?<read>\d[\d,.]*)/u;

/** Read in simplified characters. */
export const chineseSources: SourceWords = {
  translated:
    /[（(【[](?:中|俄|英|朝|抄)?(?:文)?译(?:文|稿|件)[)）】\]]|^\P{L}*(?:中)?译文\P{L}*$/u,
  corrected:
    /^[（(【[](?:应为|当为|应作|更正为|原文如此)(?<right>[\d,. ]*\d)?[^）)】\]]{0,6}[)）】\]]/u,
  amended: new RegExp(`${MISTAKEN.source}|${SHOULD_BE.source}`, "u"),
  reallySaid: /(?:当时|实际上?|其实|原话)\s*说?的?是\s*[:：]?/gu,
};

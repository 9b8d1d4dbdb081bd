/** Numbers that Chinese papers bear on a line of their own. */
import type { SerialForms } from "../paper-forms.js";

const FIGURE = "(?:\\d+|[〇零一二三四五六七八九十百千壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]+)";
const NO = "[号號]";

export const serials: SerialForms = {
  opens: ["第"],
  lines: [
    String.raw`[\p{Script=Han}]{1,8}?\s?(?:字\s?)?第?\s?${FIGURE}\s?${NO}`,
    String.raw`\p{Script=Han}{1,6}\s?\d{2,4}\s?字\s?第\s?${FIGURE}\s?${NO}`,
    String.raw`(?:[编編]${NO}|文${NO}?|[发發]文|[电電]${NO}|字)\s?[:：]?\s?第?\s?\d+\s?${NO}?`,
  ],
  begins: String.raw`\p{Script=Han}{0,8}\s?[（(〔[]\s?\d{2,4}\s?[)）〕\]]\s?\p{Script=Han}{0,6}?\s?第?\s?${FIGURE}\s?${NO}`,
  behindYear: String.raw`\p{Script=Han}{0,4}\s?第?\s?\d+\s?${NO}`,
  limit: String.raw`限\S{1,6}前送[达達到]`,
};

/** Who has copies of a Chinese paper, and how many were printed. */
import { wordsIn } from "../../text/dictionary.js";
import type { CopyForms } from "../paper-forms.js";
import { numberInChinese } from "./amounts.js";

const NUMERAL = "[〇零一二两兩三四五六七八九十廿卅百壹贰貳叁參肆伍陆陸柒捌玖拾佰]{1,8}";
/** Of copies; `份` is often read as `分`. */
const COPY = "[份分]";

export const copies: CopyForms = {
  lists: wordsIn("抄送, 抄报, 抄致, 主送, 分送, 報送, 报送, 送, 发送"),
  totals: [
    String.raw`[（(]?共?\s*印[发發]?\s*(\d{1,6}|${NUMERAL})\s*${COPY}`,
    String.raw`共\s*(\d{1,6}|${NUMERAL})\s*${COPY}`,
  ],
  bracketed: ["份", "分"],
  behind: String.raw`(\d{1,3})\s*${COPY}`,
  numeral: "[一二三四五六七八九十]{1,3}",
  printed: [
    String.raw`(?:共\s?)?印(?:[发發刷]|共)?\s?(\d{1,5}|${NUMERAL})\s?${COPY}(?!之|[钟鐘])`,
    String.raw`共\s?印?\s?(\d{1,5}|${NUMERAL})\s?份`,
    String.raw`[打铅鉛]印\s?(\d{1,5})\s?${COPY}`,
  ],
  numberOf: (words) => numberInChinese(words)?.low ?? null,
};

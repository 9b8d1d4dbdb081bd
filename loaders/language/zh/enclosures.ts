/** What Chinese papers say comes with them: `附上决议草案`, `名单附后`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { enclosuresBy } from "../citations/enclosed.js";

const ENCLOSING = alternatives(wordsIn("附上, 附送, 附去, 现附"));
const WITH_PAPER = "随[电函文]附";
const ENCLOSED_PAPER = alternatives(
  wordsIn("草案, 决议, 名单, 报告, 剪报, 照会, 声明, 全文, 副本, 抄件, 译文, 清单, 材料, 来信"),
);
const PAPER_FIRST = alternatives(wordsIn("草案, 名单, 报告, 全文, 清单, 材料"));
const ENCLOSED = new RegExp(
  String.raw`(?:${ENCLOSING}|${WITH_PAPER}[上送发]?|附(?:件)?[:：]|附件为?)\s?([^，。；\n]{0,24}?${ENCLOSED_PAPER}+)|([^，。；\n]{0,16}${PAPER_FIRST})(?:附后|见附件|${WITH_PAPER}上)`,
  "gu",
);

/** `附上决议草案`, `名单附后`. */
export const enclosuresHan = enclosuresBy(ENCLOSED);

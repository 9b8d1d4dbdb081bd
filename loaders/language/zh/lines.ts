/** What the lines of a Chinese paper say by their words. */
import { wordsIn } from "../../text/dictionary.js";
import type { LineForms } from "../line-forms.js";

const FIGURES = "[\\d〇零一二三四五六七八九十百千]+";

export const lines: LineForms = {
  offices: wordsIn(
    "部, 委, 委员会, 委員會, 办公室, 辦公室, 外办, 外辦, 厅, 廳, 司, 局, 处, 處, 馆, 館, 院, 署, 府, 社, 军区, 軍區, 司令部, 发电, 發電, 收电, 收電, 电稿, 電稿, 电报纸, 电纸, 電紙, 文件",
  ),
  noOffice: "^[请請送交由]|、",
  items: [String.raw`[一二三四五六七八九十]+、`, String.raw`[（(][一二三四五六七八九十\d]+[)）]`],
  chapters: String.raw`第[一二三四五六七八九十]+[章节節部]`,
  digits: "一二三四五六七八九十",
  subjects: "关于|關於",
  sealed: String.raw`[[(（]?\s*加[盖蓋].{0,20}章`,
  printed: String.raw`[（(]?\s*(?:[（(]?此件)?共?\s*印[发發]?\s*${FIGURES}\s*[份分]\s*[)）]?`,
  numbers: [
    String.raw`[字发發文]\s*第?\s*[（(]?\d+`,
    String.raw`[(（\[]\d{2,4}[)）\]].{0,16}[号號]`,
    String.raw`\d+\s?[号號]$`,
  ],
  numbered: String.raw`第[〇一二三四五六七八九十百千\d]+[号號]`,
};

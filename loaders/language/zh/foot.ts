/** Who signed, approved and carried a Chinese paper, as its foot and its margins say. */
import type { FootForms } from "../paper-forms.js";

const FIGURE = String.raw`[\d〇零一二三四五六七八九十]`;

export const foot: FootForms = {
  dated: String.raw`[年月]\s*[\d〇零一二三四五六七八九十廿卅]{1,3}\s*[日月]|${FIGURE}\s*年|\d{1,2}\s*月`,
  seals: ["印章", "公章"],
  officers: [
    ["approver", String.raw`批\s*[發发]|[签簽]\s*[發发]|批\s*准|核\s*[发發稿]|核\s*准|[阅閱]\s*批`],
    ["drafter", String.raw`[拟擬]\s*稿|起\s*草|承\s*[办辦]\s*人|主\s*[办辦]\s*人`],
  ],
  handed: {
    by: String.raw`[面转轉递遞]\s*[交递遞]|交\s*来|[递遞]\s*送`,
    sender: "(?:同志|先生|大使|部长|副部长)?\\s*的?",
  },
};

/** Whom the head of a Chinese paper addresses. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { HeadForms } from "../paper-forms.js";

const SENT = alternatives(wordsIn("送, 报, 報, 致, 发, 發, 告"));
/** `并抄送`, `抄`. */
const COPY = String.raw`[并並]?抄\s*${SENT}?\s*`;
const COPIES = new RegExp(
  String.raw`\s*[(（]\s*${COPY}[:：]?\s*([^)）]+)[)）]|[，,；;]\s*${COPY}([^)）]+?)(?=\s*[:：]\s*$)`,
  "u",
);

/** What a person or an office is addressed by, at the end of an address. */
const ADDRESSED = alternatives([
  ...wordsIn("同志, 先生, 部长, 總理, 总理, 主席, 大使, 代办, 代辦, 书记, 書記, 司长, 中央"),
  ...Array.from("部司局馆館处處厅廳委办辦组組室社会會"),
  ...wordsIn("政府, 省委, 军区, 軍區"),
]);
const ADDRESS = new RegExp(
  String.raw`^\s*(?=\p{Script=Han}).*${ADDRESSED}\s*(?:[(（][^)）]*[)）])?\s*[:：]\s*$`,
  "us",
);

export const head: HeadForms = {
  copies: [COPIES],
  addressee: (words) => (words.length <= 120 && ADDRESS.test(words) ? words.search(/\S/u) : null),
  parting: String.raw`[、，,;；]\s*|(?<=\p{Script=Han})\s*(?:[并並]?[转轉][报報]?(?![交达達])|[并並]|及|和)\s*(?=\p{Script=Han})`,
};

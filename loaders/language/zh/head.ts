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
  attending: {
    posts: wordsIn(
      "总理, 副总理, 主席, 副主席, 部长, 副部长, 外长, 副外长, 部长助理, 大使, 公使, 参赞, 代办, 总领事, 领事, 武官, 秘书, 司长, 副司长, 局长, 处长, 科长, 主任, 书记, 委员长, 委员, 团长, 同志, 先生, 翻译, 记录, 總理, 副總理, 部長, 副部長, 外長, 參贊, 代辦, 總領事, 司長, 局長, 處長, 科長, 書記, 委員長, 團長, 翻譯",
    ),
    others: ["等"],
    counted: ["名", "人"],
    sides: wordsIn(
      "我方, 对方, 對方, 中方, 苏方, 蘇方, 朝方, 韩方, 越方, 蒙方, 印方, 美方, 日方, 缅方",
    ),
  },
  parting: String.raw`[、，,;；]\s*|(?<=\p{Script=Han})\s*(?:[并並]?[转轉][报報]?(?![交达達])|[并並]|及|和)\s*(?=\p{Script=Han})`,
};

/** Citations in Japanese: `8月10日付貴電第312号`, `往電第九八号（二月二十八日発）`. */
import { alternatives, dictionaryOf } from "../../text/dictionary.js";
import type { CitationKind } from "../citations/citation.js";
import { datedFirst } from "../citations/dated-first.js";
import type { CitationGrammar } from "../citations/setting.js";

/** What papers are called behind a word for a side, and alone. */
const KINDS = dictionaryOf<CitationKind>({
  電: "telegram",
  電報: "telegram",
  電信: "telegram",
  信: "letter",
  公信: "letter",
  書簡: "letter",
  書翰: "letter",
  翰: "letter",
  報告: "report",
  訓令: "instruction",
  訓電: "instruction",
  通牒: "note",
  口上書: "note",
  覚書: "memorandum",
  声明: "statement",
  回答: "reply",
});
/** Which of them are none without a side or a number: 電 and 信 are parts of other words. */
const ALONE = alternatives(KINDS.words.filter((word) => word.length > 1));
const OWN = alternatives(["往", "当方", "本官", "本使"]);
const OTHER = alternatives(["貴", "来", "貴方", "貴官"]);
const DIGITS = "[〇零一二三四五六七八九十百千\\d]+";

const cited = datedFirst({
  noun: new RegExp(
    String.raw`(?:(?:(?<own>${OWN})|(?<other>${OTHER}))(?<noun>${KINDS.source})|(?<lone>${ALONE}))(?:合?第\s?(?<number>${DIGITS}(?:ノ${DIGITS})?)\s?[号號])?`,
    "gu",
  ),
  kindOf: (noun) => KINDS.get(noun),
  joined: /^(?:付|附|付け|発|發)?(?:の|ノ)?$/u,
  opened: /^[（(]$/u,
  closed: /^(?:付|附|発|發)?[)）]/u,
});

export const japaneseCitations: CitationGrammar = {
  finders: [cited],
  answers: /(?:ニ関シ|に関し|ニ対シ|への回答|回答)/u,
  answered: /(?:ニ関シ|に関し)$/u,
  refers: /(?:貴電|往電|来電|貴信|往信)/u,
  ahead: /年|来る/u,
};

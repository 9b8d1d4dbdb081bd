/** Citations in Korean: `4월 2일자 귀 전문 제12호`, `대: WHK-0412 (1963. 4. 2.)`. */
import { alternatives, dictionaryOf, wordsIn } from "../../text/dictionary.js";
import type { CitationKind } from "../citations/citation.js";
import { datedFirst } from "../citations/dated-first.js";
import type { CitationGrammar } from "../citations/setting.js";

const KINDS = dictionaryOf<CitationKind>({
  전보: "telegram",
  전문: "telegram",
  공전: "telegram",
  공문: "letter",
  공한: "letter",
  서한: "letter",
  서신: "letter",
  보고: "report",
  보고서: "report",
  훈령: "instruction",
  지시: "instruction",
  각서: "memorandum",
  구상서: "note",
  성명: "statement",
  성명서: "statement",
  회답: "reply",
});
const NUMBER = String.raw`제\s?(?<number>\d+(?:-\d+)?)\s?호`;

const OWN = alternatives(wordsIn("본직, 당관, 본, 아"));
const OTHER = alternatives(wordsIn("귀부, 귀관, 귀하의, 귀"));

const cited = datedFirst({
  noun: new RegExp(
    String.raw`(?<!\p{L})(?:(?:(?<own>${OWN})|(?<other>${OTHER}))\s?)?(?<noun>${KINDS.source})(?:\s?${NUMBER})?`,
    "gu",
  ),
  kindOf: (noun) => KINDS.get(noun),
  joined: /^(?:일?자|부)?(?:의)?\s?$/u,
  opened: /^\s?\($/u,
  closed: /^\.?(?:자)?\)/u,
});

/** `대:` names the paper that is answered, `연:` one's own before; its sign is a mission's. */
const referred = datedFirst({
  noun: /(?<=^|\n)(?:(?<other>대)|(?<own>연))\s?[:：]\s?(?<number>[A-Z]{1,5}-?\d{2,5})/gu,
  kindOf: () => "telegram",
  joined: /(?!)/u,
  opened: /^\s?\($/u,
  closed: /^\.?(?:자)?\)/u,
});

export const koreanCitations: CitationGrammar = {
  finders: [referred, cited],
  answers: /(?:에 대한 (?:회답|회신)|회신)/u,
  answered: /에 대한$/u,
  refers: /^(?:대|연)\s?[:：]/u,
  ahead: /년|오는|내년/u,
};

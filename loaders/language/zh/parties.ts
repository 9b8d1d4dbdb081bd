/** Who wrote to whom, as a Chinese title says it: `驻苏使馆致外交部电`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { Part } from "../paper-forms.js";
import { partOf } from "../stretches.js";

const TO = alternatives(wordsIn("致, 复, 覆, 復, 给, 給"));
const PAPER = alternatives(
  wordsIn(
    "电报, 電報, 电, 電, 公函, 函件, 函, 信件, 信, 照会, 照會, 声明, 聲明, 备忘录, 備忘錄, 咨文, 咨呈, 移文",
  ),
);
const SENT_TO = new RegExp(
  String.raw`^\s*(?<from>(?:(?![关關][于於]|就)[^致复覆復给給，,：:。]){2,24}?)(?:(?:[关關][于於]|就)[^，,：:。]{2,40}?)?${TO}(?<to>[^，,：:。的关關]{2,30}?)的?密?${PAPER}\s*(?:[（(].*)?$`,
  "u",
);

/** `一二一、`: the number by which an edition counts the paper. */
const COUNTED = /^\s*[〇○零一二三四五六七八九十百]+、\s*/u;

export function partiesInChinese(title: string): Part[] {
  const lead = COUNTED.exec(title)?.[0].length ?? 0;
  const { from, to } = SENT_TO.exec(title.slice(lead))?.groups ?? {};
  if (from === undefined || to === undefined) return [];
  const begin = title.indexOf(from, lead);
  const then = title.indexOf(to, begin + from.length + 1);
  return [
    ...partOf("from", title, begin, begin + from.length),
    ...partOf("to", title, then, then + to.length),
  ];
}

/** Who wrote to whom, as a Korean title says it: `주일대사가 외무부장관에게 보내는 보고`. */
import type { Part } from "../papers.js";
import { partOf } from "../stretches.js";

const SENT_TO =
  /^\s*(?<from>[^,.:：]{2,30}?)(?:이|가|은|는)\s+(?<to>[^,.:：]{2,30}?)(?:에게|에|께|앞으로)\s+(?:보내는|보낸|발송한|제출한|보고한|보내온)/u;
const TO_ALONE = /^\s*(?<to>[^,.:：]{2,30}?)(?:에게|께|앞으로)\s+(?:보내는|보낸|발송한|제출한)/u;

export function partiesInKorean(title: string): Part[] {
  const { from, to } = (SENT_TO.exec(title) ?? TO_ALONE.exec(title))?.groups ?? {};
  if (to === undefined) return [];
  const begin = from === undefined ? 0 : title.indexOf(from);
  const then = title.indexOf(to, begin + (from?.length ?? 0));
  return [
    ...(from === undefined ? [] : partOf("from", title, begin, begin + from.length)),
    ...partOf("to", title, then, then + to.length),
  ];
}

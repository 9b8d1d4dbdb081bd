/** Who wrote to whom, as a Korean title says it: `주일대사가 외무부장관에게 보내는 보고`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { markedParties, type MarkedTitles } from "../marked-titles.js";
import type { Part, Role } from "../paper-forms.js";

const SUBJECT = alternatives(wordsIn("이, 가, 은, 는"));
const TO = alternatives(wordsIn("에게, 께, 앞으로"));
const SENT = alternatives(wordsIn("보내는, 보낸, 발송한, 제출한"));
/** With its sender named, a paper is also reported, and its office has the mark of a place. */
const TO_BY = alternatives(wordsIn("에게, 에, 께, 앞으로"));
const SENT_BY = alternatives(wordsIn("보내는, 보낸, 발송한, 제출한, 보고한, 보내온"));

const titles: MarkedTitles = {
  both: new RegExp(
    String.raw`^\s*(?<from>[^,.:：]{2,30}?)${SUBJECT}\s+(?<to>[^,.:：]{2,30}?)${TO_BY}\s+${SENT_BY}`,
    "u",
  ),
  receiver: new RegExp(String.raw`^\s*(?<to>[^,.:：]{2,30}?)${TO}\s+${SENT}`, "u"),
};

export function partiesInKorean(title: string): Part[] {
  return markedParties(title, titles);
}

/** `주일대사 발신`: a line that ends in what its office did; null where it does not. */
const SENT_BY_LINE =
  /^\s*(?<name>[\p{Script=Hangul}\p{Script=Han}][^.,:：\d]{1,24}?)\s+(?<did>발신|發信|수신|受信)\s*$/u;

export function sentBy(words: string): { role: Role; start: number; stop: number } | null {
  const { name, did } = SENT_BY_LINE.exec(words)?.groups ?? {};
  if (name === undefined || did === undefined) return null;
  const start = words.indexOf(name);
  return { role: /^(?:발신|發信)$/u.test(did) ? "from" : "to", start, stop: start + name.length };
}

/** Who wrote to whom, as a Korean title says it: `주일대사가 외무부장관에게 보내는 보고`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { markedParties, type MarkedTitles } from "../marked-titles.js";
import type { Part } from "../paper-forms.js";

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

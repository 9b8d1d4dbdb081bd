/** Who wrote to whom, as a Japanese title says it: `在ソ連大使発外務大臣宛電報`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { markedParties, type MarkedTitles } from "../marked-titles.js";
import type { Part } from "../paper-forms.js";

const FROM = alternatives(wordsIn("発, より, から"));
const TO = alternatives(wordsIn("宛, あて, への"));
const PAPER = alternatives(wordsIn("電報, 電信, 書簡, 公信, 訓令, 電"));

const titles: MarkedTitles = {
  both: new RegExp(
    String.raw`^(?:[^()（）]{0,30}[（(])?\s*(?<from>[^、。：:発宛()（）\d]{2,24}?)${FROM}\s?、?(?<to>[^、。：:宛()（）]{2,24}?)${TO}`,
    "u",
  ),
  receiver: new RegExp(String.raw`^\s*(?<to>[^、。：:宛]{2,24}?)${TO}の?${PAPER}`, "u"),
};

export function partiesInJapanese(title: string): Part[] {
  return markedParties(title, titles);
}

const FROM_ALONE = new RegExp(String.raw`^\s*(?<name>[^、。：:\s\d]{3,24}?)${FROM}\s*$`, "u");
const TO_ALONE = new RegExp(
  String.raw`^\s*(?<name>[^、。：:\s\d]{3,24}?)${TO}\s*(?:[（(](?:${PAPER}|[^（()）]{1,6})[)）])?\s*$`,
  "u",
);

/** `在南京日高参事官より`, `広田外務大臣宛（電報）`: a line of the head that names one of the two. */
export function senderOrReceiver(
  words: string,
): { role: "from" | "to"; start: number; stop: number } | null {
  if (!/\p{Script=Han}/u.test(words)) return null;
  const [from, to] = [FROM_ALONE.exec(words), TO_ALONE.exec(words)];
  const name = (from ?? to)?.groups?.["name"];
  if (name === undefined) return null;
  const start = words.indexOf(name);
  return { role: from ? "from" : "to", start, stop: start + name.length };
}

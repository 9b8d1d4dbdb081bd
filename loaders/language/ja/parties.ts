/** Who wrote to whom, as a Japanese title says it: `在ソ連大使発外務大臣宛電報`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { markedParties, type MarkedTitles } from "../marked-titles.js";
import type { Part } from "../paper-forms.js";

const FROM = alternatives(wordsIn("発, より, から"));
const TO = alternatives(wordsIn("宛, あて"));
const PAPER = alternatives(wordsIn("電報, 電信, 書簡, 公信, 訓令, 電"));

const titles: MarkedTitles = {
  both: new RegExp(
    String.raw`^\s*(?<from>[^、。：:発宛]{2,24}?)${FROM}\s?、?(?<to>[^、。：:宛]{2,24}?)${TO}`,
    "u",
  ),
  receiver: new RegExp(String.raw`^\s*(?<to>[^、。：:宛]{2,24}?)${TO}の?${PAPER}`, "u"),
};

export function partiesInJapanese(title: string): Part[] {
  return markedParties(title, titles);
}

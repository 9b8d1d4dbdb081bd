/** Who wrote to whom, as a Japanese title says it: `在ソ連大使発外務大臣宛電報`. */
import type { Part } from "../papers.js";
import { partOf } from "../stretches.js";

const SENT_TO =
  /^\s*(?<from>[^、。：:発宛]{2,24}?)(?:発|より|から)\s?、?(?<to>[^、。：:宛]{2,24}?)(?:宛|あて)/u;
const TO_ALONE = /^\s*(?<to>[^、。：:宛]{2,24}?)(?:宛|あて)(?:の)?(?:電報|電信|書簡|公信|訓令|電)/u;

export function partiesInJapanese(title: string): Part[] {
  const { from, to } = (SENT_TO.exec(title) ?? TO_ALONE.exec(title))?.groups ?? {};
  if (to === undefined) return [];
  const begin = from === undefined ? 0 : title.indexOf(from);
  const then = title.indexOf(to, begin + (from?.length ?? 0));
  return [
    ...(from === undefined ? [] : partOf("from", title, begin, begin + from.length)),
    ...partOf("to", title, then, then + to.length),
  ];
}

/** Whether people are the object of a word of moving that stands before them. */
import type { MovingWord } from "./events.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { peopleNoun } from "./people-nouns.js";

/** `when the army returns, 300 people have seen it`: the people begin a clause with a verb of its own. */
export function opensMainClause(items: readonly Item[], { first, last }: Group): boolean {
  if (items[first - 1]?.word !== ",") return false;
  let k = last + 1;
  while (items[k]?.tag === "ADV") k++;
  return items[k]?.tag === "AUX" || /^(?:have|has|had)$/.test(items[k]?.lower ?? "");
}

/** `return to X of 300`, `release by X of the 300`: no verb stands between the noun and its people. */
export function isComplement(items: readonly Item[], at: number, first: number): boolean {
  const between = items.slice(at + 1, first);
  if (!between.some(({ lower }) => lower === "of" || lower === "by")) return false;
  return !between.some(
    ({ tag, lower }) => tag === "AUX" || /^(?:who|which|that|when)$/.test(lower),
  );
}

/** `acceptance of the proposal … to 300 people`: what is accepted is another thing. */
export function isOfThings(items: readonly Item[], from: number, first: number): boolean {
  let head: Item | undefined;
  for (let k = from; k < first; k++) {
    const item = items[k];
    if (!item || item.place || item.demonym || peopleNoun(item.lower)) return false;
    // The return of a first lot of 300 people.
    if (item.lower === "of") continue;
    if (item.kind === "mark" || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(item.tag)) break;
    if (k + 1 === first) return false;
    head = item;
  }
  return (
    head?.tag === "NOUN" &&
    !/^(?:number|group|batch|bulk|part|rest|remainder|majority|total|all)s?$/.test(head.lower)
  );
}

/** `there remain 300`, `there live 300`. */
export function inverted(items: readonly Item[], { at }: MovingWord): boolean {
  return items.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "there");
}

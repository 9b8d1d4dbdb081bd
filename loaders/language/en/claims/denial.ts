/** Whether words deny that people moved. */
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { verbGroup } from "./wishes.js";

const AUXILIARY = /^(?:do|does|did|have|has|had)$/;
/** What is said of a sentence with `that` when it is called wrong. */
const CALLED_WRONG = /^(?:den(?:y|ies|ied|ying)|untrue|false|incorrect|wrong|unfounded)$/;

/** `denied that 900 fled`, `it is not true that 600 crossed`: the clause that the group opens is called wrong. */
function isDeniedThat(items: readonly Item[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(1, first - 4); k--) {
    const item = items[k];
    if (!item || item.kind === "mark") return false;
    if (item.lower !== "that") continue;
    const said = items[k - 1]?.lower ?? "";
    const before = items[k - 2]?.lower ?? "";
    return CALLED_WRONG.test(said)
      ? !NO.test(before)
      : /^(?:true|truth|correct)$/.test(said) && NO.test(before);
  }
  return false;
}

const NO = /^(?:not|no|none|never|neither|nor|n't|without|nobody|hardly)$/;

/** `have not returned`, `never did 500 cross`, `none of the 300 left`, `it is not true that 600 fled`. */
export function isDenied(items: readonly Item[], event: Governed, group: Group): boolean {
  const word = (back: number) => items[group.first - back]?.lower ?? "";
  if (/^(?:not|none|never)$/.test(word(1)) && event.at > group.last) return true;
  if (AUXILIARY.test(word(1)) && /^(?:never|nor|neither)$/.test(word(2))) return true;
  const ofThe = word(1) === "the" && word(2) === "of";
  if (ofThe && (word(3) === "none" || `${word(4)} ${word(3)}`.endsWith("not one"))) return true;
  if (isDeniedThat(items, group.first)) return true;
  const chain = verbGroup(items, event.at);
  if (chain.some(({ lower }) => NO.test(lower))) return true;
  const head = items[event.at - 1 - chain.length]?.lower ?? "";
  return (
    /^(?:failed|unable|refused|declined)$/.test(head) && chain.some(({ lower }) => lower === "to")
  );
}

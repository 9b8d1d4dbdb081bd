/** Characters that stand for states. */
import type { Atlas } from "../../../authority/atlas.js";
import type { Stretch } from "../../../text/sentences.js";
import { matchesIn } from "../../../text/matches.js";

/** 苏方, 苏侨, each of 苏中边界, and the 朝 of 在朝华侨: alone, a character such as 中 or 日 says nothing of a state. */
const ABROAD =
  /(?<=[在旅留赴援离抵返来回往])[华朝苏蒙美英德印缅泰韩](?=[，。、；的华朝苏蒙日侨工人留学专边者共返回归])/gu;
const SIDE =
  /(?!越[境界])\p{Script=Han}(?=[方侨境侧胞](?![面法式])|\p{Script=Han}(?:边|两国|国境|关系))/gu;
const SECOND = /(?<=\p{Script=Han})\p{Script=Han}(?=边[界境]|两国|国境|关系)/gu;

export function adjectivesIn(text: string, atlas: Atlas): (Stretch & { id: string })[] {
  const found = new Map<number, Stretch & { id: string }>();
  for (const pattern of [ABROAD, SIDE, SECOND])
    for (const match of matchesIn(text, pattern)) {
      const id = atlas.adjectives.get(match[0]);
      if (id !== undefined)
        found.set(match.index, { start: match.index, stop: match.index + match[0].length, id });
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

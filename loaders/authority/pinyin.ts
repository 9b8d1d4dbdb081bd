/** How a Chinese name is read, in pinyin with tones: by rule, syllable by syllable, and by nobody's word. */
import { customPinyin, pinyin } from "pinyin-pro";
import type { Row } from "../schema.js";
import { foldHan } from "../text/name-tokens.js";

/** Names that the library reads character by character, and otherwise than any dictionary of names. */
customPinyin({ 朝鲜: "cháo xiǎn" });

/**
 * The reading of a name: `zhōu ēn lái`; traditional characters are read as their simplified ones, the first of a
 * person's name as a surname (曾 `zēng`). Null for a name that is not all in Han characters.
 */
export function pinyinOf(name: string, type: Row<"entities">["type"]): string | null {
  if (!/^\p{Script=Han}+(?:[·•]\p{Script=Han}+)*$/u.test(name)) return null;
  const parts = foldHan(name).split(/[·•]/u);
  return parts
    .map((part) => pinyin(part, { surname: type === "person" ? "head" : "off" }))
    .join(" ");
}

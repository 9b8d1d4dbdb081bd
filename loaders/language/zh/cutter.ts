/** Chinese words by dictionary: jieba's own, with the words of a field of study added to it. */
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { foldHan } from "../../text/name-tokens.js";
import type { Cutter } from "../../text/words.js";

/** So frequent that jieba takes the word whole wherever it stands, but where a longer one does. */
const FREQUENCY = 100_000;

/**
 * A cutter that keeps the given words whole (traditional or simplified). The dictionary is loaded with the
 * first run, for it takes a third of a second. Words that no dictionary knows are guessed by jieba's model.
 */
export function hanCutter(words: readonly string[]): Cutter {
  let jieba: Jieba | undefined;
  return {
    scripts: "han",
    cut: (run) => (jieba ??= jiebaWith(words)).cut(run, true),
  };
}

function jiebaWith(words: readonly string[]): Jieba {
  const jieba = Jieba.withDict(dict);
  const known = new Set(words.map(foldHan).filter((word) => /^\p{Script=Han}{2,}$/u.test(word)));
  const lines = [...known].sort().map((word) => `${word} ${FREQUENCY} n\n`);
  if (lines.length > 0) jieba.loadDict(Buffer.from(lines.join("")));
  return jieba;
}

/** Passages as `tokens` has them, cut from words by a given cutter. */
import type { CutPassage } from "../../../docs/components/concordance/kwic.js";
import type { Cutter } from "../../../loaders/text/words.js";
import { cutWords } from "../../cut-words.js";

/** Parts a run of Han at these words, longest first, else into single characters. */
export function cutAt(...words: string[]): Cutter {
  const known = [...words].sort((a, b) => b.length - a.length);
  const cutRun = (run: string) => {
    const cut: string[] = [];
    for (let rest = run; rest !== "";) {
      const word =
        known.find((is) => rest.startsWith(is)) ?? String.fromCodePoint(rest.codePointAt(0)!);
      cut.push(word);
      rest = rest.slice(word.length);
    }
    return cut;
  };
  return { scripts: "han", cut: cutRun };
}

/** A passage with these words, which begins `offset` code points into its text. */
export function cutPassage(
  words: string,
  {
    document_id = "a",
    language = "en",
    position = 1,
    offset = 0,
    cut = cutAt(),
  }: Partial<Pick<CutPassage, "document_id" | "language" | "position">> & {
    offset?: number;
    cut?: Cutter;
  } = {},
): CutPassage {
  const tokens = cutWords(words, cut);
  const at = (index: number) => offset + Array.from(words.slice(0, index)).length;
  return {
    ...{ document_id, language, position },
    terms: tokens.map(({ term }) => term),
    starts: tokens.map(({ start }) => at(start)),
    stops: tokens.map(({ stop }) => at(stop)),
  };
}

/** Whether a text says of itself that it is a translation. */
import { foldHan } from "../text/name-tokens.js";
import type { QuotedPassage } from "../text/quoted.js";
import { knowledgeOf } from "./index.js";

/** Passages above the prose that can say so. */
const HEAD_PASSAGES = 12;
const HEAD_LENGTH = 400;

/** Where a text's head says that it is a translation; null where it does not. */
export function translationMark(
  passages: readonly QuotedPassage[],
): { passage: QuotedPassage; start: number; stop: number } | null {
  for (const passage of passages.slice(0, HEAD_PASSAGES)) {
    if (passage.kind === "body" && passage.words.length > HEAD_LENGTH) return null;
    const mark = knowledgeOf(passage.language)?.sources?.translated.exec(foldHan(passage.words));
    if (mark) return { passage, start: mark.index, stop: mark.index + mark[0].length };
  }
  return null;
}

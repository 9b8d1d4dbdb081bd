/** Paragraphs for tests of what a text's lines are. */
import type { Paragraph } from "../../../loaders/read/typed/unwrap.js";

/** Paragraphs of these words, one to a block; those that begin with `#` are marked as headings. */
export function paragraphsOf(...texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({
    text: text.replace(/^# /, ""),
    line: index + 1,
    marked: text.startsWith("# "),
    block: index,
  }));
}

/** Word lists of dates: their blanks may be a line's end, as dates are wrapped with the line. */
import { alternatives } from "../../text/dictionary.js";

/** Source of an expression that matches any of the words. */
export function oneOf(words: readonly string[]): string {
  return alternatives(words, { blank: "\\s+" });
}

/** The words of a text that are parted by blanks. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The counterpart of a passage, named by its first words: so a review outlives a change of what a passage is. */
import type { Review } from "./read.js";

/** What a review that names a counterpart by words means by them: its position, or why it means none. */
export function counterpartOf(
  { language, values }: Review,
  passages: readonly Readonly<Record<string, unknown>>[],
): { position: number } | { wrong: string } | null {
  const words = values["counterpart"];
  if (typeof words !== "string") return null;
  const begun = passages.filter(
    (passage) => passage["language"] !== language && String(passage["quote"]).startsWith(words),
  );
  const [first] = begun;
  if (first === undefined) return { wrong: "no passage of another language begins so" };
  if (begun.length > 1) return { wrong: "several passages begin so" };
  return { position: Number(first["position"]) };
}

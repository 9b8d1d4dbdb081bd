/** The inside address of a letter, below its signature: whom it is for, not who signed it. */
import { closings, greetings } from "../../language/wording.js";
import type { QuotedPassage } from "../../text/quoted.js";

/** A person or post as an address begins with it: `Ambassador Ada Writer`, `The Honorable B. Reader`. */
const ADDRESSEE =
  /^\s*(?:(?:His|Her) Excellency|The (?:Right )?Hono[u]?rable|Ambassador|Minister|Mr|Mrs|Ms|Dr|Sir|Lord|General|Professor|Senator)\.?,?\s+\p{Lu}/u;

/**
 * The passages of the inside address, the addressee's first; none where the letter greets nobody or the
 * lines below its close are the signer's own.
 */
export function insideAddress(passages: readonly QuotedPassage[]): readonly QuotedPassage[] {
  const greeted = passages.findIndex(({ words }) => words.length < 80 && greetings.opens(words));
  const close = passages.findIndex(
    ({ kind, words }, index) =>
      index > greeted && kind === "signature" && closings.opens(words) !== null,
  );
  if (greeted < 0 || close < 0) return [];
  const signer = close + (nameAfterClose(passages[close]?.words ?? "") === null ? 1 : 0);
  const first = passages.findIndex(
    ({ kind, words }, index) => index > signer && kind === "signature" && ADDRESSEE.test(words),
  );
  if (first < 0) return [];
  const rest = passages.slice(first);
  const stop = rest.findIndex(({ kind }) => kind !== "signature");
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** `Sincerely yours, Ada Writer`: where the name begins that stands behind the close in one line. */
export function nameAfterClose(words: string): number | null {
  const close = closings.opens(words);
  if (close === null) return null;
  const between = /^[\s,]+(?=\p{Lu})/u.exec(words.slice(close.stop));
  return between ? close.stop + between[0].length : null;
}

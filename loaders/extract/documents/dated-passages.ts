/** The passages that can say when a paper was written. */
import { closesUndated, saysUndated } from "../../language/calendar/datelines.js";
import { isAboveProse, type QuotedPassage } from "../../text/quoted.js";

/** Below `Sir: I have the honor to confirm the telegram, as follows:` stands the dateline of what is quoted. */
function isQuoted(above: QuotedPassage | undefined): boolean {
  return (
    above !== undefined &&
    above.words.length >= OPENS_QUOTATION &&
    /:\s*$/u.test(above.words) &&
    /[.,:]\s/u.test(above.words)
  );
}

/** Letters of a sentence that leads to what it quotes, at least; labels and titles are shorter. */
const OPENS_QUOTATION = 90;

/** Where the head says that there is no date, what stands below it dates something else. */
export function datedPassages(passages: QuotedPassage[]): QuotedPassage[] {
  const undated = passages.findIndex(
    ({ words }, index) =>
      (saysUndated(words) || closesUndated(words)) && isAboveProse(passages, index),
  );
  const own = undated < 0 ? passages : passages.slice(0, undated);
  return own.filter((_, index) => !isQuoted(own[index - 1]));
}

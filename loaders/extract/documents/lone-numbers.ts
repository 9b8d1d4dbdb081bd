/** Lines that are a number and nothing else, whose place tells what they count: at the foot, above a title. */
import { isDateAlone } from "../../language/calendar/datelines.js";
import { partiesIn } from "../../language/wording.js";
import type { PassageKind } from "../../schema.js";
import { type Place, placeIn, type QuotedPassage } from "../../text/quoted.js";

const ALONE = /^\s*(?:№|No\.|N[°º]|Nr\.)\s?\d[\p{L}\d/.-]*\s*$/u;
const FOOT: ReadonlySet<PassageKind> = new Set<PassageKind>(["signature", "marginalia"]);

/** `3 мая 1962 года` / `№ 1123/гс`: numbers beside the date at the foot. */
export function footNumbers(
  passages: readonly QuotedPassage[],
): { value: string; place: Place | null }[] {
  return passages.flatMap((passage, index) => {
    if (!FOOT.has(passage.kind) || !ALONE.test(passage.words)) return [];
    const beside = [passages[index - 1], passages[index + 1]];
    if (!beside.some((other) => other?.kind === "signature" && isDateAlone(other.words))) return [];
    const value = passage.words.trim();
    const start = passage.words.search(/\S/u);
    return [{ value, place: placeIn(passage, start, start + value.length) }];
  });
}

/** `No. 57` above `Sir A. Writer to Mr. Reader`: the number by which an edition counts the paper; undefined if none. */
export function editionNumber(passages: readonly QuotedPassage[]): QuotedPassage | undefined {
  const [first, second] = passages.filter(({ kind }) => kind !== "gap");
  if (!first || second?.kind !== "heading" || !ALONE.test(first.words)) return undefined;
  const roles = partiesIn(second.words, second.language).map(({ role }) => role);
  return roles.includes("from") && roles.includes("to") ? first : undefined;
}

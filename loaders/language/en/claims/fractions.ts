/** Parts of a number that its words tell: `half of the 3,000`, `two-thirds of these 900`, `30 per cent of the 500`. */
import { alternatives, dictionaryOf, wordsIn } from "../../../text/dictionary.js";
import { type Amount, type Bounds, type Qualifier, qualify } from "../../amount.js";

const SHARES = dictionaryOf(
  {
    ...{ half: 1 / 2, "one half": 1 / 2, "a half": 1 / 2 },
    ...{ "a third": 1 / 3, "one third": 1 / 3, "two thirds": 2 / 3 },
    ...{ "a quarter": 1 / 4, "one quarter": 1 / 4, "three quarters": 3 / 4 },
    ...{ "one fourth": 1 / 4, "a fourth": 1 / 4, "three fourths": 3 / 4 },
    ...{ "a fifth": 1 / 5, "one fifth": 1 / 5, "two fifths": 2 / 5, "three fifths": 3 / 5 },
    ...{ "a tenth": 1 / 10, "one tenth": 1 / 10 },
  },
  { letterCase: "any", blank: String.raw`[-\s]+` },
);
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  ...{ about: "about", roughly: "about", approximately: "about", some: "about" },
  ...{ nearly: "nearly", almost: "nearly", "more than": "over", over: "over" },
  ...{ "less than": "under", "fewer than": "under", "at least": "from" },
};
const QUALIFIER = alternatives(Object.keys(QUALIFIERS), { blank: String.raw`\s+` });
const PERCENT = alternatives(wordsIn("percent, per cent, %"), { blank: String.raw`\s+` });
const PART = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<words>(?:(?<qualifier>${QUALIFIER})\s+)?(?:(?<share>${SHARES.source})|(?<percent>\d{1,2})\s?${PERCENT}))` +
    String.raw`\s+of\s+(?:(?:the|these|those|our|their|its)\s+)?$`,
  "iu",
);

/** So far before a number the words for its part can begin. */
const REACH = 60;

/** The numbers of a text with the parts of them that its words tell; a part is reckoned from its number. */
export function withParts(text: string, amounts: readonly Amount[]): Amount[] {
  const parts = amounts.flatMap((whole) => partBefore(text, whole) ?? []);
  const free = amounts.filter(
    ({ start, stop }) => !parts.some((part) => start < part.stop && part.start < stop),
  );
  return [...free, ...parts].sort((a, b) => a.start - b.start);
}

function partBefore(text: string, whole: Amount): Amount | null {
  if (whole.low === null || whole.low !== whole.high || whole.low < 2) return null;
  const from = Math.max(0, whole.start - REACH);
  const groups = PART.exec(text.slice(from, whole.start));
  const words = groups?.groups?.["words"];
  if (!groups || words === undefined) return null;
  const bounds = boundsOf(groups.groups ?? {}, whole.low);
  const start = from + groups.index;
  return bounds && { start, stop: start + words.length, ...bounds, vague: false };
}

function boundsOf(groups: Record<string, string | undefined>, whole: number): Bounds | null {
  const { share, percent, qualifier } = groups;
  const part =
    percent === undefined
      ? SHARES.get((share ?? "").replace(/[-\s]+/g, " "))
      : Number(percent) / 100;
  if (part === undefined) return null;
  const value = Math.round(part * whole);
  const known = QUALIFIERS[(qualifier ?? "").toLowerCase().replace(/\s+/g, " ")];
  const bounds = { low: value, high: value };
  return known === undefined ? bounds : qualify(bounds, known);
}

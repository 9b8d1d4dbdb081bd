/** Numbers in English words and digits. */

/** Numbers below a hundred, by their words. */
export const UNITS: Record<string, number> = {
  ...Object.fromEntries(
    (
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
      "sixteen seventeen eighteen nineteen"
    )
      .split(" ")
      .map((word, index) => [word, index + 1]),
  ),
  ...Object.fromEntries(
    "twenty thirty forty fifty sixty seventy eighty ninety"
      .split(" ")
      .map((word, index) => [word, 10 * (index + 2)]),
  ),
};

/** What a number is multiplied by: two dozen, five thousand. */
export const SCALES: Record<string, number> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
};

/**
 * The number that English words or digits spell: `two hundred and fifty thousand`, `179, 939` (split
 * in print), `25.000` (a wrong mark), `1.5 million`; null if they spell none.
 */
export function numberInEnglish(wording: string): number | null {
  const lower = wording.toLowerCase().trim();
  const parted = withParts(lower);
  if (parted !== null) return parted;
  const digital = /^(\d[\d.,'’\s]*?)(?:\s+([a-z]+))?$/.exec(lower);
  if (digital) return digitsTimes(digital[1]!, digital[2]);
  return spelled(lower);
}

const PARTS: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "1/2": 0.5,
};
/** `two and a half lakh`, `2½ million`, `2 1/2 lakhs`; and `a million and a half`. */
const OF_SCALE =
  /^(?<whole>(?:an?\s+)?\p{L}+|\d+)?(?:\s+and\s+(?:a|one))?[-\s]*(?<part>half|quarter|[½¼¾]|1\/2)\s*(?<scale>\p{L}+?)s?$/u;
const BEHIND_SCALE =
  /^(?:an?|one)\s+(?<scale>\p{L}+)\s+and\s+(?:a|one)[-\s]+(?<part>half|quarter)$/u;

/** A number of a scale and a part of it; null where it has no such part. */
function withParts(lower: string): number | null {
  const behind = BEHIND_SCALE.exec(lower)?.groups;
  const groups: Readonly<Record<string, string | undefined>> =
    behind ?? OF_SCALE.exec(lower)?.groups ?? {};
  const [share, factor] = [PARTS[groups["part"] ?? ""], SCALES[groups["scale"] ?? ""]];
  if (share === undefined || factor === undefined) return null;
  const whole = behind ? "one" : groups["whole"];
  // `half a million`, where nothing stands before the part, is spelled otherwise.
  const count = whole === undefined ? (/^\p{L}/u.test(lower) ? null : 0) : numberInEnglish(whole);
  return count === null ? null : (count + share) * factor;
}

function digitsTimes(figure: string, scaleWord: string | undefined): number | null {
  const factor = scaleWord === undefined ? 1 : SCALES[scaleWord.replace(/s$/, "")];
  if (factor === undefined) return null;
  const grouped = /^\d{1,3}(?:(?:[,.]\s?|['’]|\s)\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(figure);
  const decimal = grouped && factor > 1 && /^\d{1,3}\.\d{3}$/.test(figure);
  const value = grouped && !decimal ? Number(figure.replace(/[,.'’\s]/g, "")) : Number(figure);
  const product = Math.round(value * factor * 1000) / 1000;
  return Number.isInteger(product) ? product : null;
}

function spelled(lower: string): number | null {
  if (/^half\s+an?\s+\w+$/.test(lower)) return (SCALES[lower.split(/\s+/)[2]!] ?? 0) / 2 || null;
  let total = 0;
  let group = 0;
  for (const word of lower.split(/[-\s]+/).filter((part) => part !== "and")) {
    const value = word === "a" || word === "an" ? 0 : UNITS[word];
    const factor = SCALES[word];
    if (value !== undefined) group += value;
    else if (factor === undefined) return null;
    else if (factor >= 1000) {
      total += Math.max(group, 1) * factor;
      group = 0;
    } else group = Math.max(group, 1) * factor;
  }
  return total + group || null;
}

/**
 * Lines that are numbers, whose place tells what they count: a paper's own in its head or at its foot, an
 * edition's above a title. `No. 085`, `外發(62)午56号`, `From Lakeside    Nos. 204-205`.
 */
import { anySource, everyForm } from "../../language/forms.js";
import { datingBefore } from "../../language/calendar/dated-titles.js";
import { isDateAlone } from "../../language/calendar/datelines.js";
import { numberMark, numberWord } from "../../language/numbering.js";
import { divisions, partiesIn } from "../../language/wording.js";
import type { PassageKind } from "../../schema.js";
import { type Place, placeIn, type QuotedPassage } from "../../text/quoted.js";
import { alternatives } from "../../text/dictionary.js";
import { symbol } from "../../text/symbols.js";

const SERIAL_FORMS = everyForm(({ serials }) => serials);

const NUMBERS = [
  new RegExp(String.raw`^\P{L}?${anySource(SERIAL_FORMS.map(({ begins }) => begins))}`, "u"),
  ...SERIAL_FORMS.flatMap(({ lines }) => lines ?? []).map(
    (source) => new RegExp(`^${source}$`, "iu"),
  ),
  /^\p{Lu}{1,6}[-–]\d{2,6}$/u,
  symbol,
];

/** What stands before the number of a copy, or of somebody else's paper. */
const NO_NUMBER = new RegExp(
  String.raw`^[^\p{L}\d]*${alternatives(SERIAL_FORMS.flatMap(({ others }) => others ?? []))}(?!\p{L})`,
  "iu",
);

/** What is the mark of a file: each paper in it has another number. */
const FILE = new RegExp(
  String.raw`^[^\p{L}\d]*${anySource(SERIAL_FORMS.map(({ files }) => files))}`,
  "iu",
);

/** Whether a line begins with the number of a copy, or of somebody else's paper. */
export function isOthersNumber(line: string): boolean {
  return NO_NUMBER.test(line);
}

/** The number that a line, or a column of it, is; null where none is. Without the label that it may have. */
export function numberIn(rest: string): string | null {
  // Columns of one line are parted by several blanks: `From MOSCOW    Nos. 204-205`.
  for (const column of withoutEmptied(rest).split(/\s{3,}|\t/)) {
    const bare = column.replace(/^[\s,;:.[\]—–◇○◎●-]+|[\s,;:.[\]—–-]+$/g, "");
    const line = /^\(([^()]+)\.\)$/.exec(bare)?.[1] ?? bare;
    const dated = BEFORE_DATE.exec(line)?.[0] ?? dayAndMonth(line);
    if (dated !== null) return dated;
    if (
      !isOthersNumber(line) &&
      !FILE.test(line) &&
      divisions.opens(line) === null &&
      NUMBERS.some((form) => form.test(line))
    )
      return line.replace(LABEL_OF_NUMBER, "");
  }
  return null;
}

/** `No. 12, May 3`: a number before the date of its line. */
const BEFORE_DATE = new RegExp(String.raw`^${numberWord}[.:]\s?\d+(?=,\s\p{Lu}\p{L}+ \d)`, "iu");

/** `第一一二号（至急、極秘）`, `(No. 214. Confidential.)`: what is left of a bracket whose marks have been taken off. */
function withoutEmptied(rest: string): string {
  return rest
    .replace(/\s*[（(][^\p{L}\p{N}]*[)）]\s*$/u, "")
    .replace(/(?<=\d)\.?\s+\.?\s*(?=[)）]\s*$)/u, ".");
}

/** `Nr. 312 vom 19. 8.`: a number before the day on which it was given, of no year. */
function dayAndMonth(line: string): string | null {
  const { number, before } = DAY_BEHIND.exec(line)?.groups ?? {};
  return number !== undefined && datingBefore(before ?? "", "und") >= 0 ? number : null;
}

const DAY_BEHIND = new RegExp(
  String.raw`^(?<before>(?<number>${numberMark}\s?\d[\p{L}\d/-]*)\s+\p{Ll}+\s)\d{1,2}\.\s?\d{1,2}\.?$`,
  "iu",
);

/** `NO: 843`: the colon makes a label of what else belongs to a number. */
const LABEL_OF_NUMBER = /^\p{L}{1,8}\s*[:：]\s*(?=\S*\d)/u;

const ALONE = new RegExp(String.raw`^\s*${numberMark}\s?\d[\p{L}\d/.-]*\s*$`, "iu");
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

/** A paper's own number on a line of its head: `No. 085`, `外發(62)午56号`, `From Lakeside    Nos. 204-205`. */
import { anySource, everyForm } from "../../language/forms.js";
import { divisions } from "../../language/wording.js";
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
  for (const column of rest.split(/\s{3,}|\t/)) {
    const bare = column.replace(/^[\s,;:.[\]—–-]+|[\s,;:.[\]—–-]+$/g, "");
    const line = /^\(([^()]+)\.\)$/.exec(bare)?.[1] ?? bare;
    const dated = /^(No[.:]\s?\d+)(?=,\s\p{Lu}\p{L}+ \d)/iu.exec(line)?.[1];
    if (dated !== undefined) return dated;
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

/** `NO: 843`: the colon makes a label of what else belongs to a number. */
const LABEL_OF_NUMBER = /^\p{L}{1,8}\s*[:：]\s*(?=\S*\d)/u;

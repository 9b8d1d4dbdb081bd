/** Series in which messages are numbered: `message-series.csv`, a row a name. */
import { readCsv } from "../csv.js";
import type { SourceFile } from "../document.js";

/**
 * `series`: of a delegation or mission (`Secto 49`); `command`: of a command or staff (`CINCPAC 1234`);
 * `department`: of a department by its short name, with numbers of six digits (`Army 123456`).
 */
export type SeriesSort = "series" | "command" | "department";

export interface MessageSeries {
  name: string;
  sort: SeriesSort;
}

const SORTS: readonly string[] = ["series", "command", "department"] satisfies SeriesSort[];
const isSort = (word: string): word is SeriesSort => SORTS.includes(word);

/**
 * Reads the file: columns `name, sort, meaning, source`.
 * @throws {InputError} at a name that is no single word, a sort that is none, no source, or a name given twice.
 */
export function readMessageSeries(file: SourceFile): MessageSeries[] {
  const seen = new Set<string>();
  return readCsv(file, ["name", "sort", "meaning", "source"]).map((row) => {
    const [name, sort] = [row.get("name"), row.get("sort")];
    if (!/^\p{Lu}\p{L}+$/u.test(name)) row.fail("not a word with a capital", name);
    if (!isSort(sort)) return row.fail(`not one of ${SORTS.join(", ")}`, sort);
    if (row.get("source") === "") row.fail("no source", name);
    if (seen.has(`${sort} ${name}`)) row.fail("given twice", name);
    seen.add(`${sort} ${name}`);
    return { name, sort };
  });
}

/** Dates that the two languages of a document give differently. */
import type { Document, Passage, Text } from "../../document.js";
import type { Row } from "../../schema.js";

type DateRow = Row<"dates">;

/**
 * Findings for the aligned passages of a document's first two texts in which each language has a date
 * that the other lacks, and the two overlap: 三年多 (more than three years) against `the past three
 * years`. Dates that have no overlap are rather an omission, and are not reported here.
 */
export function dateDifferences(document: Document, dates: readonly DateRow[]): Row<"findings">[] {
  const [first, second] = document.texts;
  if (!first || !second) return [];
  return first.passages.flatMap((passage) =>
    second.passages
      .filter((other) => passage.counterpart === other.position)
      .flatMap((other) =>
        differences(datesIn(dates, first, passage), datesIn(dates, second, other)),
      ),
  );
}

function datesIn(dates: readonly DateRow[], text: Text, { start, stop }: Passage): DateRow[] {
  return dates.filter(
    (row) => row.language === text.language && row.start >= start && row.stop <= stop,
  );
}

function differences(ours: DateRow[], theirs: DateRow[]): Row<"findings">[] {
  const alone = (rows: DateRow[], others: DateRow[]) =>
    rows.filter((row) => !others.some((other) => same(row, other)));
  const left = alone(ours, theirs);
  const right = alone(theirs, ours);
  const used = new Set<DateRow>();
  return left.flatMap((row) => {
    const other = right.find((candidate) => !used.has(candidate) && overlap(row, candidate));
    if (!other) return [];
    used.add(other);
    return [findingOn(row, other)];
  });
}

function same(one: DateRow, other: DateRow): boolean {
  return one.date === other.date && one.date_end === other.date_end;
}

/** Whether two intervals share a day, and neither is a plain part of the other by its precision. */
function overlap(one: DateRow, other: DateRow): boolean {
  if (!one.date || !other.date) return false;
  return one.date <= (other.date_end ?? other.date) && other.date <= (one.date_end ?? one.date);
}

function findingOn(row: DateRow, other: DateRow): Row<"findings"> {
  const { document_id, language, start, stop, quote } = row;
  const said = (date: DateRow) => `“${date.quote}” (${date.language}, ${date.edtf ?? "unknown"})`;
  const message = `A date differs between the languages: ${said(row)} against ${said(other)}.`;
  return { document_id, language, start, stop, quote, kind: "translation_date", message };
}

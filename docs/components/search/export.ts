/** Results as a table for a spreadsheet. */
import { csvOf } from "../table/csv.js";
import { downloadButton } from "../figure/download.js";
import { documentHref } from "../words/evidence.js";
import type { Result } from "./search.js";

const COLUMNS = [
  "rank",
  "document_id",
  "title",
  "date",
  "kind",
  "found_in",
  "score",
  "occurrences",
  "address",
] as const;

/** All results, a row each: `occurrences` are those of each clause in the text that has it best. */
export function resultsCsv(results: readonly Result[]): string {
  const rows = results.map(({ document_id, title, date, kind, languages, score, parts }, at) => ({
    rank: at + 1,
    ...{ document_id, title, date, kind },
    found_in: languages,
    score: Number(score.toFixed(4)),
    occurrences: parts.map(({ typed, occurrences }) => `${typed}: ${occurrences}`),
    address: documentHref(document_id),
  }));
  return csvOf(rows, COLUMNS);
}

/** A button that saves the results that `results` gives when it is pressed. */
export function resultsDownload(results: () => readonly Result[]): HTMLButtonElement {
  const button = downloadButton("Download all results (CSV)", "search-results.csv", () => {
    return new Blob([resultsCsv(results())], { type: "text/csv;charset=utf-8" });
  });
  button.className = "plain";
  return button;
}

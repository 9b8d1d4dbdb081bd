/** How many statements are chosen, in words, and what to do where there are none. */
import { element } from "../element.js";
import { number } from "../words/names.js";
import type { Choice, StatementRow } from "./statements.js";

/** The count, spoken when it changes. */
export function statementCount(
  chosen: readonly StatementRow[],
  choices: readonly Choice[],
): HTMLElement {
  const root = element("p", { class: "result-count", role: "status" });
  const all = choices
    .filter(({ field }) => field === "measure")
    .reduce((sum, { count }) => sum + count, 0);
  root.textContent = countText(chosen, all);
  return root;
}

/** `28 of 35 statements in 3 documents`; for none, why. */
export function countText(
  chosen: readonly Pick<StatementRow, "document_id">[],
  all: number,
): string {
  if (all === 0)
    return "No statement was found: these documents give no number of people who moved, move or might move.";
  if (chosen.length === 0) return `None of the ${number(all)} statements fits; clear the filter.`;
  const documents = new Set(chosen.map(({ document_id }) => document_id)).size;
  const of = chosen.length === all ? "" : ` of ${number(all)}`;
  const where = `${number(documents)} ${documents === 1 ? "document" : "documents"}`;
  return `${number(chosen.length)}${of} statements in ${where}`;
}

/** What of the statements can be added: a sentence first, and the reckoning for who asks. */
import { element } from "../element.js";
import type { Atlas } from "../words/atlas.js";
import { number } from "../words/names.js";
import type { StatementRow } from "./statements.js";
import { claimTotals } from "./total-list.js";
import { addableTotals } from "./totals.js";

/** The sentence and, behind it, what was added, what was left out, and why. */
export function addition(rows: readonly StatementRow[], atlas: Atlas): HTMLElement {
  const found = addableTotals(rows, atlas);
  const sums = found.totals.filter(({ added }) => added.length > 1).length;
  const summary = element("summary", {}, "Each statement, and what stands in the way");
  return element(
    "div",
    {},
    element("p", {}, additionText(sums, rows.length)),
    element("details", {}, summary, claimTotals(found, atlas)),
  );
}

/** In one sentence, whether anything can be added. */
export function additionText(sums: number, all: number): string {
  const rule =
    "flows can be added only where they are certainly about different people: same unit, both ends and a time said, and neither way nor time shared";
  if (sums > 0)
    return `Of these ${number(all)} statements, flows of ${number(sums)} ${sums === 1 ? "way" : "ways"} can be added: ${rule}.`;
  return `None of these ${number(all)} statements can be added to another: ${rule}.`;
}

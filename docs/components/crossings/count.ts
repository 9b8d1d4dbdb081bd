/** How many claims are chosen, in words, and what to do where there are none. */
import type { ClaimRow } from "./rows.js";
import { element } from "../element.js";
import { number } from "../words/names.js";

/** The count, spoken when it changes. */
export function claimCount(chosen: readonly ClaimRow[], all: readonly ClaimRow[]): HTMLElement {
  const root = element("p", { class: "result-count", role: "status" });
  root.textContent = countText(chosen, all);
  return root;
}

/** `28 of 35 claims in 3 documents`; for none, why. */
export function countText(chosen: readonly ClaimRow[], all: readonly ClaimRow[]): string {
  if (all.length === 0)
    return "No claim was found: these documents give no number of people who moved, move or might move.";
  if (chosen.length === 0)
    return `None of the ${number(all.length)} claims fits; clear the filter.`;
  const documents = new Set(chosen.map(({ document_id }) => document_id)).size;
  const of = chosen.length === all.length ? "" : ` of ${number(all.length)}`;
  const where = `${number(documents)} ${documents === 1 ? "document" : "documents"}`;
  return `${number(chosen.length)}${of} claims in ${where}`;
}

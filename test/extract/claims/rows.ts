/** Rows of claims for tests. */
import type { Row } from "../../../loaders/schema.js";

const plain: Row<"claims"> = {
  ...{ id: "a-en-0", document_id: "a", language: "en", start: 0, stop: 10, quote: "300 people" },
  ...{ measure: "flow", low: 300, high: 300, wording: "300", unit: "persons", per_days: null },
  ...{
    population: "people",
    from_place: null,
    to_place: null,
    period_start: null,
    period_end: null,
  },
  ...{ asserted_by: null, counterpart_id: null, assertion_id: null },
  ...{ from_basis: null, to_basis: null, period_basis: null, asserted_basis: null, review: null },
};

/** A claim of 300 people that says nothing else, but for what is given. */
export function claimRow(given: Partial<Row<"claims">>): Row<"claims"> {
  return { ...plain, ...given };
}

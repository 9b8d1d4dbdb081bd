/** Rows that a reviewer adds: the words that they stand on, what is set, and nothing else. */
import { type Row, tableOf } from "../schema.js";
import type { Stretch } from "./anchor.js";
import { REVIEW_FILES } from "./columns.js";
import type { Review } from "./read.js";
import { type KnownEntities, withConsequences } from "./values.js";

/** The row of a review whose verdict is `added`, with every column of its table. */
export function addedRow(
  review: Review,
  { start, stop }: Stretch,
  known?: KnownEntities,
): Record<string, unknown> {
  const { subject, document_id, language, quote, row: which } = review;
  const { columns } = tableOf(REVIEW_FILES[subject].table);
  const empty = Object.fromEntries(Object.keys(columns).map((column) => [column, null]));
  const evidence = { document_id, language, start, stop, quote };
  const place = `${document_id}-${String(language)}-${String(start)}`;
  const again = which > 1 ? `-${String(which)}` : "";
  return {
    ...empty,
    ...evidence,
    ...("id" in columns ? { id: `${place}-${String(stop)}-added${again}` } : {}),
    ...("name" in columns ? { name: quote } : {}),
    ...(subject === "claims" ? ({ wording: quote, review: "added" } satisfies Claim) : {}),
    ...withConsequences(subject, review.values, known),
  };
}

type Claim = { wording: string | null; review: Row<"claims">["review"] };

/** What follows from the judgements of dates: the rows as they hold then, and what was extracted beside them. */
import type { Knowledge } from "../knowledge.js";
import type { Citable } from "../language/citations/citable.js";
import type { AnyRow } from "../review/apply.js";
import type { Review } from "../review/read.js";
import type { Row } from "../schema.js";
import type { Entry } from "./entry.js";
import {
  type Consequence,
  keyed,
  reckonedAgain,
  type ReckonedSubject,
  setsDate,
} from "./reckoned.js";
import type { Desk } from "./reviewed.js";

export interface Following {
  /** The rows of a table as they follow; `extracted` are all that the loaders read, `now` what judgements left of them. */
  followed<R extends object>(
    subject: ReckonedSubject,
    extracted: readonly R[],
    now?: readonly R[],
  ): R[];
  /** What documents can be cited by then. */
  citables(all: readonly Citable[]): Citable[];
  /** What followed, as the table of reviews tells it; to be asked last. */
  told(): Row<"reviews">[];
}

/**
 * What follows in some documents from the judgements that the desk has seen of documents and dates. A row that people
 * judged follows nothing else: `citations` are as read, whose judgements the desk sees once they are resolved.
 */
export function followingOf(
  dated: readonly Entry[],
  citations: readonly object[],
  knowledge: Knowledge,
  desk: Desk,
): Following {
  const causes = causesByDocument(knowledge.reviews, desk.judged());
  const consequences: Consequence[] = [];
  const citables = new Map<string, Citable>();
  for (const entry of dated) {
    const own = causes.get(entry.id);
    if (own === undefined) continue;
    const again = reckonedAgain(entry, own, knowledge);
    consequences.push(...again.consequences);
    citables.set(entry.id, again.citable);
  }
  const foreseen = consequences.length === 0 ? [] : desk.foreseen("citations", citations);
  const standing = () => {
    const settled = settledBy([...desk.judged(), ...foreseen]);
    return consequences.filter((one) => !settled.has(placeOf(one.subject, one.cause, one.row)));
  };
  return {
    followed(subject, extracted, now = extracted) {
      const own = standing().filter((one) => one.subject === subject);
      if (own.length === 0) return [...now];
      const changes = changesByRow(subject, extracted, own);
      return now.map((row) => {
        const change = changes.get(desk.origin(row));
        return change === undefined ? row : { ...row, ...change };
      });
    },
    citables: (all) => all.map((citable) => citables.get(citable.id) ?? citable),
    told: () => standing().map(reviewOf),
  };
}

/** The judgements of dates that hold and change something, in the order of their files, by document. */
function causesByDocument(
  reviews: readonly Review[],
  judged: readonly Row<"reviews">[],
): Map<string, Review[]> {
  const holding = new Set(
    judged
      .filter(({ holds, verdict }) => holds && verdict !== "confirmed")
      .map(({ subject, line }) => `${subject} ${String(line)}`),
  );
  const causes = new Map<string, Review[]>();
  for (const review of reviews) {
    const { subject, line, document_id } = review;
    if (!holding.has(`${subject} ${String(line)}`)) continue;
    if (subject === "dates" || setsDate(review))
      causes.set(document_id, [...(causes.get(document_id) ?? []), review]);
  }
  return causes;
}

/** The rows of which people said when, or that all is right, or that there is nothing. */
function settledBy(judged: readonly Row<"reviews">[]): Set<string> {
  return new Set(
    judged
      .filter(({ holds, verdict }) => holds && verdict !== "added")
      .filter(
        ({ verdict, attribute }) =>
          verdict !== "corrected" || /^(?:date|edtf|period)/.test(attribute ?? ""),
      )
      .map((row) => placeOf(row.subject, row, row)),
  );
}

function placeOf(
  subject: string,
  { document_id }: { document_id: string },
  { language, start, stop }: AnyRow | Row<"reviews">,
): string {
  const words = subject === "documents" ? [] : [language, start, stop];
  return [subject, document_id, ...words].map(String).join(" ");
}

/** The values that follow, by the extracted row that they are of. */
function changesByRow(
  subject: ReckonedSubject,
  extracted: readonly object[],
  consequences: readonly Consequence[],
): Map<object, Record<string, string | null>> {
  const changes = new Map<string, Record<string, string | null>>();
  for (const { key, column, value, cause } of consequences) {
    const name = `${cause.document_id} ${key}`;
    changes.set(name, { ...changes.get(name), [column]: value });
  }
  const rows = new Map<string, object[]>();
  for (const { cause } of consequences) rows.set(cause.document_id, []);
  const name = subject === "documents" ? "id" : "document_id";
  for (const row of extracted) rows.get(String((row as AnyRow)[name]))?.push(row);
  return new Map(
    [...rows].flatMap(([id, own]) =>
      [...keyed(subject, own)].flatMap(([key, row]) => {
        const change = changes.get(`${id} ${key}`);
        return change === undefined ? [] : [[row, change] as const];
      }),
    ),
  );
}

function reviewOf({ subject, row, column, value, cause }: Consequence): Row<"reviews"> {
  const { line, document_id, verdict, reviewer, note } = cause;
  const evidence = (name: string) => (subject === "documents" ? null : row[name]) as never;
  const extracted = row[column];
  return {
    ...{ subject, line, document_id },
    language: evidence("language"),
    start: evidence("start"),
    stop: evidence("stop"),
    quote: evidence("quote"),
    occurrence: null,
    row_id: typeof row["id"] === "string" ? row["id"] : null,
    verdict,
    attribute: column,
    extracted: typeof extracted === "string" ? extracted : null,
    corrected: value,
    holds: true,
    follows: cause.subject,
    ...{ reviewer, note },
  };
}

/** The rows of all files as people reviewed them, table by table, and what they found. */
import type { Knowledge } from "../knowledge.js";
import type { Citable } from "../language/citations/citable.js";
import type { Progress } from "../progress.js";
import { nodeOfDocument } from "../resolve/nodes.js";
import { applyReviews, type Orphan } from "../review/apply.js";
import { SUBJECTS, type Subject } from "../review/columns.js";
import type { Review } from "../review/read.js";
import type { Row, Tables } from "../schema.js";

/** Applies the reviews of one subject after the other, and remembers what they tell. */
export interface Desk {
  /** The rows of a subject's table, as they hold. */
  reviewed<R extends object>(subject: Subject, rows: readonly R[]): R[];
  /** What the judgements of a subject will say of its rows; nothing is remembered. */
  foreseen(subject: Subject, rows: readonly object[]): readonly Row<"reviews">[];
  /** What was told so far of the judgements, in the order in which the subjects were reviewed. */
  judged(): readonly Row<"reviews">[];
  /** The row that was extracted where this one stands now. */
  origin(row: object): object;
  /** Remembers that what a judgement of a row sets leads nowhere. */
  lost(subject: Subject, attribute: string, row: object, message: string): void;
  /** Every judgement, and a finding for each whose row is not there any more. */
  told(progress: Progress): Pick<Tables, "reviews" | "findings">;
}

/** A desk for the documents whose texts are given, as `<document> <language>`. */
export function deskOf(
  { reviews, known }: Pick<Knowledge, "reviews" | "known">,
  texts: ReadonlyMap<string, string>,
): Desk {
  const rows: Row<"reviews">[] = [];
  const orphans: (Orphan & { lost?: string })[] = [];
  const origins = new Map<object, object>();
  let present: ReadonlySet<string> | null = null;
  const textOf = (document: string, language: string) =>
    texts.get(`${document} ${language}`) ?? null;
  return {
    reviewed(subject, table) {
      if (subject === "documents")
        present = new Set((table as readonly object[] as Row<"documents">[]).map(({ id }) => id));
      const done = applyReviews(subject, table, reviews, { textOf, known });
      rows.push(...done.reviews);
      orphans.push(...done.orphans);
      for (const [now, extracted] of done.origins) origins.set(now, extracted);
      return done.rows;
    },
    foreseen: (subject, table) =>
      reviews.some((review) => review.subject === subject)
        ? applyReviews(subject, table, reviews, { textOf, known }).reviews
        : [],
    judged: () => rows,
    origin: (row) => origins.get(row) ?? row,
    lost(subject, attribute, row, message) {
      const { document_id, start, [attribute]: value } = row as Record<string, unknown>;
      const judgement = rows.find(
        (one) =>
          one.subject === subject &&
          one.attribute === attribute &&
          one.corrected === value &&
          one.document_id === document_id &&
          one.start === start,
      );
      const review = reviews.find((one) => one.subject === subject && one.line === judgement?.line);
      if (judgement && review) {
        const said = `${message}: ${String(value)}`;
        orphans.push({ review, message: said, lost: `its ${attribute}` });
      }
    },
    told(progress) {
      const elsewhere = reviews.filter(({ document_id }) => present?.has(document_id) === false);
      if (elsewhere.length > 0) progress.warn(notHere(elsewhere));
      for (const { review, message } of orphans)
        progress.warn(`${review.path}:${String(review.line)}: ${message}`);
      const findings = orphans.map(({ review, message, lost = "its row" }): Row<"findings"> => ({
        document_id: review.document_id,
        ...{ language: null, start: null, stop: null, quote: null },
        kind: "review_without_row",
        message: `A review (${review.path}, line ${String(review.line)}) has lost ${lost}: ${message}`,
      }));
      return { reviews: rows, findings };
    },
  };
}

/** In one line, that judgements are of documents of another folder of cables, or of none. */
function notHere(reviews: readonly Review[]): string {
  const [first] = reviews;
  const more = reviews.length - 1;
  const others = more > 0 ? `, and ${String(more)} more judgements of documents that are not` : "";
  return `${first?.path ?? ""}:${String(first?.line ?? 0)}: no such document here: ${first?.document_id ?? ""}${others}`;
}

/** Subjects whose rows each file has for itself. Claims follow once they are all there, citations once they are resolved. */
export const ALONE = SUBJECTS.filter((subject) => subject !== "claims" && subject !== "citations");

/** What the documents are called and when they were written, as reviewed: by that they are found when cited. */
export function withReviewedDates(
  citables: readonly Citable[],
  documents: readonly Row<"documents">[],
  { reviews }: Pick<Knowledge, "reviews">,
): Citable[] {
  const own = reviews.filter(({ subject }) => subject === "documents");
  const judged = new Set(own.map(({ document_id }) => document_id));
  const by = new Map(documents.flatMap((row) => (judged.has(row.id) ? [[row.id, row]] : [])));
  return citables.map((citable) => {
    const row = by.get(citable.id);
    if (row === undefined) return citable;
    const { title, kind, date, date_end, edtf } = row;
    return { ...citable, title, kind, date, date_end, edtf };
  });
}

type Resolved = Pick<Tables, "citations" | "cited_documents" | "findings">;

/** Citations as reviewed, with the documents that they now mean, and no others; what is resolved is ambiguous no more. */
export function reviewedCitations(
  { citations, cited_documents, findings }: Resolved,
  citables: readonly Citable[],
  desk: Desk,
): Resolved {
  const now = desk.reviewed("citations", citations);
  if (now.every((row, index) => row === citations[index]) && now.length === citations.length)
    return { citations, cited_documents, findings };
  const nodes = new Map(cited_documents.map((row) => [row.id, row]));
  const documents = new Map(citables.map((citable) => [citable.id, citable]));
  const whole = now.map((row) => {
    const { target_id } = row;
    const citable = documents.get(target_id ?? "");
    if (target_id === null || nodes.has(target_id)) return row;
    // Another corpus's document, or a lead that has another name now: nobody can say which.
    if (!citable) {
      desk.lost("citations", "target_id", row, "no document and no cited document has this id");
      return { ...row, target_id: null };
    }
    nodes.set(target_id, nodeOfDocument(citable, row.kind));
    return row;
  });
  const meant = new Set(whole.map(({ target_id }) => target_id));
  const settled = new Set(whole.flatMap((row) => (row.target_id === null ? [] : [placeOf(row)])));
  return {
    citations: whole,
    cited_documents: [...nodes.values()].filter(({ id }) => meant.has(id)),
    findings: findings.filter((row) => !settled.has(placeOf(row))),
  };
}

function placeOf(row: Pick<Row<"findings">, "document_id" | "language" | "start" | "stop">) {
  return [row.document_id, row.language, row.start, row.stop].join(" ");
}

/** What the parts of a corpus tell together: who is cited, what is said again, which words are how frequent. */
import { entityRows } from "../authority/authority.js";
import { type Counts, termCountsOf } from "../extract/words/counts.js";
import { runCountsOf } from "../extract/words/ngrams.js";
import { joinedSequences } from "../extract/words/sequence.js";
import { vocabularyOf } from "../extract/words/vocabulary.js";
import type { Knowledge } from "../knowledge.js";
import type { Progress } from "../progress.js";
import { directoryOf } from "../resolve/parties.js";
import { resolveAssertions } from "../resolve/assertions.js";
import { resolveCitations } from "../resolve/citations.js";
import { resolveConflicts } from "../resolve/conflicts.js";
import { REVIEW_FILES } from "../review/columns.js";
import type { TableName, Tables } from "../schema.js";
import type { Entry } from "./entry.js";
import type { Ties } from "./part.js";
import { followingOf } from "./following.js";
import { setsDate } from "./reckoned.js";
import { ALONE, deskOf, reviewedCitations, withReviewedDates } from "./reviewed.js";

/** Tables whose rows are in memory whenever parts are merged. */
type Held = keyof Ties["tables"];

/** Rows that no file tells alone, or that people reviewed. Those of `findings` are beside the ones of the parts. */
export type Merged = Partial<Omit<Tables, "terms" | "ngrams">> &
  Pick<
    Tables,
    | Held
    | "entities"
    | "citations"
    | "cited_documents"
    | "findings"
    | "assertions"
    | "reviews"
    | "vocabulary"
  > & {
    /** The rows of these tables. */
    counts: Record<"terms" | "ngrams", Counts>;
  };

/** Tables that people reviewed some rows of, and that are not held in memory: their rows must be read for the merge. */
export function reviewedTables(
  parts: readonly Ties[],
  { reviews }: Pick<Knowledge, "reviews">,
): TableName[] {
  const ids = new Set(parts.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const held: readonly string[] = ["documents", "correspondents", "claims"] satisfies Held[];
  const own = reviews.filter(({ document_id }) => ids.has(document_id));
  // Days without a year follow the date of their document.
  const subjects = ALONE.filter((subject) =>
    own.some((review) => review.subject === subject || (subject === "dates" && setsDate(review))),
  );
  return subjects
    .map((subject) => REVIEW_FILES[subject].table)
    .filter((table) => !held.includes(table));
}

/** What of the parts is not held in memory, and yet needed where people reviewed it. */
export interface Reviewed {
  /** Rows of `reviewedTables`. */
  rows?: Partial<Tables>;
  /** Texts of the documents that people reviewed, by `<document> <language>`. */
  texts?: ReadonlyMap<string, string>;
  /** Documents whose dates people judged, read again. */
  dated?: readonly Entry[];
}

/** Ties the parts together, in the order of their files, as people reviewed them. */
export function mergeParts(
  parts: readonly Ties[],
  knowledge: Knowledge,
  progress: Progress,
  { rows = {}, texts = new Map(), dated = [] }: Reviewed = {},
): Merged {
  const entities = entityRows(knowledge.authority, knowledge.identifiers);
  const desk = deskOf(knowledge, texts);
  const tables = { ...rows, ...heldTables(parts) };
  const extracted = { ...tables };
  for (const subject of ALONE) {
    const { table } = REVIEW_FILES[subject];
    const own: readonly object[] | undefined = tables[table];
    if (own) Object.assign(tables, { [table]: desk.reviewed(subject, own) });
  }
  const read = parts.flatMap((part) => part.citations);
  const following = followingOf(dated, read, knowledge, desk);
  const documents = following.followed("documents", extracted.documents, tables.documents);
  const dates = following.followed("dates", extracted.dates ?? [], tables.dates ?? []);
  Object.assign(tables, { documents }, tables.dates ? { dates } : {});
  const citations = following.followed("citations", read);
  const all = following.citables(parts.flatMap((part) => part.citables));
  const citables = withReviewedDates(all, documents, knowledge);
  const resolved = resolveCitations(citations, citables, entities);
  const cited = reviewedCitations(resolved, citables, desk);
  const judged = desk.reviewed("claims", tables.claims);
  const claims = following.followed("claims", tables.claims, judged);
  const directory = directoryOf(entities, []);
  const sideOf = (id: string) => directory.stateOf(id) ?? id;
  const stated = resolveAssertions(claims, originalsOf(parts), sideOf);
  const settled = resolveConflicts(stated.assertions, claims, documents, entities);
  const told = desk.told(progress);
  return {
    ...{ ...tables, entities, ...cited },
    ...{
      claims: stated.claims,
      assertions: settled.assertions,
      reviews: [...told.reviews, ...following.told()],
    },
    findings: [...cited.findings, ...settled.findings, ...told.findings],
    ...wordsOf(parts, knowledge),
  };
}

function heldTables(parts: readonly Ties[]): Pick<Tables, Held> {
  return {
    documents: parts.flatMap((part) => part.tables.documents),
    correspondents: parts.flatMap((part) => part.tables.correspondents),
    claims: parts.flatMap((part) => part.tables.claims),
  };
}

function wordsOf(parts: readonly Ties[], { stopWords }: Knowledge) {
  const sequences = joinedSequences(parts.flatMap((part) => part.sequences));
  return {
    vocabulary: vocabularyOf(sequences, stopWords),
    counts: { terms: termCountsOf(sequences), ngrams: runCountsOf(sequences) },
  };
}

/** The names of the texts that are no translations. */
function originalsOf(parts: readonly Ties[]): Set<string> {
  return new Set(
    parts.flatMap(({ entries }) =>
      entries.flatMap(({ id, texts }) =>
        texts
          .filter(({ role }) => role !== "translation")
          .map(({ language }) => `${id} ${language}`),
      ),
    ),
  );
}

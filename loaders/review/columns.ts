/** The review files `data/review/<subject>.csv`: which rows each is about, and what a reviewer may set there. */
import { REVIEW_SUBJECTS, type Row, type TableName } from "../schema.js";

/** Subjects of reviews, each a file of its name. */
export const SUBJECTS = REVIEW_SUBJECTS;
export type Subject = (typeof SUBJECTS)[number];

export const VERDICTS = ["confirmed", "corrected", "rejected", "added"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Columns by which a review finds its row: words and their place, so that it outlives a change of the rules. */
export const ANCHOR = {
  document_id: "Document that the words stand in (documents.id).",
  language: "Text that they stand in. Empty for a document as a whole.",
  quote: "The row's words, every character; for an alignment the first words of its passage.",
  occurrence: "Which time the text has these words, from 1; empty for the first.",
  row: "Which of several rows on the same words, from 1 in the table's order; empty for the first.",
} as const;

export interface ReviewFile {
  /** Table that its rows are in. */
  table: TableName;
  /** Columns of that table that a reviewer may set. */
  settable: readonly string[];
  /** Columns that an added row must have. */
  needed: readonly string[];
  /** Verdicts that are none here, each with what is done instead. */
  never?: Readonly<Partial<Record<Verdict, string>>>;
}

const INTERVAL = ["date", "date_end", "edtf"] as const;

export const REVIEW_FILES: Readonly<Record<Subject, ReviewFile>> = {
  documents: {
    table: "documents",
    settable: [
      ...["title", "kind", ...INTERVAL, "archive_date", "archive", "reference", "url"],
      ...["translator", "original_language", "classification", "urgency", "number", "copies"],
    ],
    needed: [],
    never: {
      rejected: "a document goes with its file in data/cables",
      added: "a document comes with a file in data/cables",
    },
  },
  dates: { table: "dates", settable: ["role", ...INTERVAL], needed: ["role", "date"] },
  correspondents: {
    table: "correspondents",
    settable: ["role", "name", "entity_id", "copies"],
    needed: ["role"],
  },
  citations: {
    table: "citations",
    settable: ["kind", "number", ...INTERVAL, "author_id", "recipient_id", "target_id"],
    needed: ["kind"],
  },
  claims: {
    table: "claims",
    settable: [
      ...["measure", "low", "high", "unit", "per_days", "population", "from_place", "to_place"],
      ...["period_start", "period_end", "asserted_by"],
      ...["from_basis", "to_basis", "period_basis", "asserted_basis"],
    ],
    needed: ["measure", "unit"],
  },
  mentions: { table: "mentions", settable: ["entity_id", "type"], needed: ["type"] },
  alignments: {
    table: "passages",
    settable: ["counterpart"],
    needed: [],
    never: { added: "a pair is given by correcting the counterpart of a passage" },
  },
};

/** Columns that name an entity, with the types that they can name; null for any. */
export const NAMES: Readonly<Record<string, readonly string[] | null>> = {
  from_place: ["place", "government"],
  to_place: ["place", "government"],
  asserted_by: null,
  entity_id: null,
  author_id: null,
  recipient_id: null,
};

/** In a cell it takes a value away; an empty cell leaves what was extracted. */
export const NOTHING = "NULL";

export type ReviewRow = Row<"reviews">;

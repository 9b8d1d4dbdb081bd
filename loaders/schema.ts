/**
 * Every table and column, once. The DuckDB DDL, the TypeScript row types, the data dictionary and
 * `datapackage.json` are all made from here, so a meaning is written in one place.
 *
 * Conventions: names are snake_case; a DATE is held as `YYYY-MM-DD` in TypeScript; what is not known
 * is null, never an empty string; offsets count Unicode code points from 0, and `stop` is exclusive.
 */

/** `texts` and `integers` are lists, in order; an entry is never null. */
export type ColumnType = "text" | "integer" | "real" | "date" | "boolean" | "texts" | "integers";

export interface Column {
  readonly type: ColumnType;
  /** What the value means, in one sentence; shown in the data dictionary. */
  readonly meaning: string;
  /** True where the value may be unknown. */
  readonly nullable?: true;
  /** Unit of a number, where it has one. */
  readonly unit?: string;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
}

export interface Table {
  readonly title: string;
  readonly meaning: string;
  /** Columns that identify a row; none twice. */
  readonly key: readonly string[];
  /** Columns by which the rows are written, in order; they make the order total. */
  readonly order: readonly string[];
  /** False where the table is not written as CSV: it has lists, or is large and made of another. */
  readonly csv?: false;
  /** Rows of a group in the Parquet file, where readers fetch few rows of many; DuckDB's own number else. */
  readonly group?: number;
  readonly columns: Readonly<Record<string, Column>>;
}

const LANGUAGES = "language code (BCP 47): en, zh, ru, …";

/** The words that a row stands on: one stretch of one text of one document. */
const evidence = {
  document_id: { type: "text", meaning: "Document that the words stand in (documents.id)." },
  language: { type: "text", meaning: `Text that the words stand in; ${LANGUAGES}.` },
  start: {
    type: "integer",
    unit: "code points",
    meaning: "Where the words begin in texts.text, counted from 0.",
  },
  stop: {
    type: "integer",
    unit: "code points",
    meaning: "Where the words end in texts.text, exclusive.",
  },
  quote: {
    type: "text",
    meaning: "The words themselves: substring(texts.text, start + 1, stop - start).",
  },
} as const satisfies Record<string, Column>;

/** On what a value of a claim stands: `said` there, carried by the `context`, or only `inferred`. */
function basis(of: string): {
  readonly type: "text";
  readonly nullable: true;
  readonly values: typeof BASES;
  readonly meaning: string;
} {
  return {
    type: "text",
    nullable: true,
    values: BASES,
    meaning: `What ${of} stands on: said in the sentence; context, where the text around it or the document's head says it; inferred by the loaders. NULL where there is no value.`,
  };
}

const BASES = ["said", "context", "inferred"] as const;

const basisOf = {
  from_basis: basis("from_place"),
  to_basis: basis("to_place"),
  period_basis: basis("the period"),
  asserted_basis: basis("asserted_by"),
} as const;

/** Evidence of a row that can also be about what is absent, and then has no words. */
const optionalEvidence = {
  document_id: evidence.document_id,
  language: { ...evidence.language, nullable: true },
  start: { ...evidence.start, nullable: true },
  stop: { ...evidence.stop, nullable: true },
  quote: { ...evidence.quote, nullable: true },
} as const satisfies Record<string, Column>;

/** A point or stretch of time, as uncertain as its source. */
const interval = {
  date: { type: "date", nullable: true, meaning: "First day that the date can mean." },
  date_end: { type: "date", nullable: true, meaning: "Last day that the date can mean." },
  edtf: {
    type: "text",
    nullable: true,
    meaning: "The date in EDTF (ISO 8601-2), with its uncertainty.",
  },
} as const satisfies Record<string, Column>;

export const KINDS = [
  "cable",
  "telegram",
  "statement",
  "letter",
  "instruction",
  "report",
  "memorandum",
  "conversation",
  "note",
  "other",
] as const;

export const PASSAGE_KINDS = [
  "body",
  "heading",
  "header",
  "note",
  "marginalia",
  "stamp",
  "seal",
  "distribution",
  "signature",
  "gap",
] as const;

export const DATE_ROLES = [
  "written",
  "sent",
  "received",
  "printed",
  "delivered",
  "mentioned",
] as const;

export const ENTITY_TYPES = ["person", "office", "place", "government"] as const;

export const CORRESPONDENT_ROLES = [
  "from",
  "to",
  "cc",
  "via",
  "drafter",
  "approver",
  "bearer",
  "participant",
] as const;

/** What a cited document is called; `document` where an edition only gives its number. */
export const CITATION_KINDS = [
  "cable",
  "telegram",
  "airgram",
  "statement",
  "letter",
  "despatch",
  "message",
  "note",
  "memorandum",
  "instruction",
  "report",
  "conversation",
  "meeting",
  "decision",
  "enclosure",
  "paper",
  "reply",
  "document",
] as const;

/** What people review, a file each in data/review/. */
export const REVIEW_SUBJECTS = [
  "documents",
  "dates",
  "correspondents",
  "citations",
  "claims",
  "mentions",
  "alignments",
] as const;

export const MEASURES = ["flow", "rate", "stock", "quota"] as const;

export const CLAIM_UNITS = ["persons", "families", "households", "cases"] as const;

export const schema = {
  documents: {
    title: "Documents",
    meaning:
      "One row for each document of the corpus: what it is, and what its archive says of it.",
    key: ["id"],
    order: ["date", "id"],
    columns: {
      id: {
        type: "text",
        meaning:
          "Stable name: the archive's number, for TEI <volume>-<xml:id>, else <date>-<first words>.",
      },
      collection: {
        type: "text",
        nullable: true,
        meaning: "Set that it came in: the volume of a TEI file, else its folder below the cables.",
      },
      title: {
        type: "text",
        meaning: "Title, in one line, as the catalogue or the document has it.",
      },
      kind: { type: "text", values: KINDS, meaning: "What sort of document it is." },
      date: {
        type: "date",
        nullable: true,
        meaning: "First day of the date that the document itself bears, else of its catalogue's.",
      },
      date_end: { type: "date", nullable: true, meaning: "Last day of that date." },
      edtf: interval.edtf,
      date_basis: {
        type: "text",
        nullable: true,
        values: ["document", "archive"],
        meaning: "Where the date stands: in the document, or only in its archive's catalogue.",
      },
      archive_date: {
        type: "date",
        nullable: true,
        meaning: "Date that the catalogue gives, also where the document contradicts it.",
      },
      archive: { type: "text", nullable: true, meaning: "Who holds or publishes it." },
      reference: {
        type: "text",
        nullable: true,
        meaning: "Shelf mark or file number, with pages.",
      },
      url: { type: "text", nullable: true, meaning: "Address of the archive's own page." },
      translator: { type: "text", nullable: true, meaning: "Who translated it." },
      credits: { type: "text", nullable: true, meaning: "Whom the archive thanks." },
      original_language: {
        type: "text",
        nullable: true,
        meaning: `Language that it was written in; ${LANGUAGES}. NULL where nobody says.`,
      },
      classification: {
        type: "text",
        nullable: true,
        meaning: "Secrecy, as printed; two languages are parted by ' / '.",
      },
      urgency: { type: "text", nullable: true, meaning: "Precedence, as printed." },
      number: {
        type: "text",
        nullable: true,
        meaning: "Its own number, as printed; two languages are parted by ' / '.",
      },
      copies: {
        type: "integer",
        nullable: true,
        unit: "copies",
        meaning: "How many copies were printed, where the document says so.",
      },
      summary: {
        type: "text",
        nullable: true,
        meaning: "The archive's summary; not a source text.",
      },
      source: { type: "text", meaning: "File that it was read from, below the folder of cables." },
      sha256: { type: "text", meaning: "SHA-256 of that file's bytes, in hexadecimal." },
    },
  },
  texts: {
    title: "Texts",
    meaning: "The words of each document, one row for each language that it is here in.",
    key: ["document_id", "language"],
    order: ["document_id", "language"],
    group: 2048,
    columns: {
      document_id: { type: "text", meaning: "Document (documents.id)." },
      language: { type: "text", meaning: `Language of this text; ${LANGUAGES}.` },
      role: {
        type: "text",
        values: ["original", "received translation", "translation"],
        meaning:
          "Whether this is the original, a translation that the archive received in its place, as its own head says, or a later translation.",
      },
      text: {
        type: "text",
        meaning: "The text, NFC, lines unwrapped, every character kept; passages parted by \\n\\n.",
      },
      words: {
        type: "integer",
        unit: "words",
        meaning: "Words: runs of letters and digits; in Chinese, each Han character counts as one.",
      },
      characters: { type: "integer", unit: "code points", meaning: "Length of the text." },
    },
  },
  passages: {
    title: "Passages",
    meaning: "Each text cut into its parts, and each part tied to its counterpart in translation.",
    key: ["document_id", "language", "position"],
    order: ["document_id", "language", "position"],
    group: 8192,
    columns: {
      ...evidence,
      position: { type: "integer", meaning: "Order in its text, from 1; the permalink's number." },
      kind: { type: "text", values: PASSAGE_KINDS, meaning: "What sort of passage it is." },
      counterpart: {
        type: "integer",
        nullable: true,
        meaning: "Position of the (first) aligned passage in the document's other language.",
      },
    },
  },
  attributes: {
    title: "Attributes",
    meaning: "The words that a value of the documents table was read from, where it was.",
    key: ["document_id", "attribute", "language", "start"],
    order: ["document_id", "attribute", "language", "start"],
    columns: {
      ...evidence,
      attribute: { type: "text", meaning: "Column of documents that the words give." },
      value: { type: "text", meaning: "The value that these words give; a date as EDTF." },
    },
  },
  findings: {
    title: "Findings",
    meaning: "What a careful reader should know of a document before trusting it.",
    key: ["document_id", "kind", "language", "start", "message"],
    order: ["document_id", "kind", "language", "start", "message"],
    columns: {
      ...optionalEvidence,
      kind: {
        type: "text",
        meaning: "Sort of finding, such as catalogue_date, conflict or unread.",
      },
      message: { type: "text", meaning: "The finding in one sentence." },
    },
  },
  unread_files: {
    title: "Files left out",
    meaning:
      "Files of the folder of cables that could not be read, and so are not in the other tables.",
    key: ["path"],
    order: ["path"],
    columns: {
      path: { type: "text", meaning: "Path below the folder of cables." },
      message: { type: "text", meaning: "The line, and what is wrong there." },
    },
  },
  dates: {
    title: "Dates",
    meaning: "Every date that a document mentions, and what happened on it.",
    key: ["document_id", "language", "start", "stop"],
    order: ["document_id", "language", "start", "stop"],
    group: 4096,
    columns: {
      ...evidence,
      role: {
        type: "text",
        values: DATE_ROLES,
        meaning: "What the document did on that date; mentioned where the date is in its story.",
      },
      ...interval,
      note: {
        type: "text",
        nullable: true,
        meaning:
          "How the date is counted where not by the Gregorian calendar alone: an era, Old Style, two calendars.",
      },
    },
  },
  entities: {
    title: "Entities",
    meaning: "Persons, offices, places and governments that the authority files know.",
    key: ["id"],
    order: ["id"],
    columns: {
      id: { type: "text", meaning: "Stable name in the authority files." },
      type: { type: "text", values: ENTITY_TYPES, meaning: "What sort of thing it is." },
      name_en: { type: "text", nullable: true, meaning: "Usual name in English." },
      name_zh: { type: "text", nullable: true, meaning: "Usual name in Chinese." },
      pinyin: {
        type: "text",
        nullable: true,
        meaning: "Reading of name_zh in pinyin, a syllable a character; made by rule, unchecked.",
      },
      aliases: {
        type: "text",
        nullable: true,
        meaning: "Other names, spellings and romanisations, parted by '; '.",
      },
      latitude: { type: "real", nullable: true, unit: "degrees north", meaning: "Latitude." },
      longitude: { type: "real", nullable: true, unit: "degrees east", meaning: "Longitude." },
      within: {
        type: "text",
        nullable: true,
        meaning: "What it lies in or belongs to (entities.id).",
      },
      wikidata: {
        type: "text",
        nullable: true,
        meaning: "Its item in Wikidata (Q148); NULL where nobody has said for certain.",
      },
      geonames: { type: "text", nullable: true, meaning: "Its number in GeoNames, likewise." },
      viaf: { type: "text", nullable: true, meaning: "Its number in VIAF, likewise." },
    },
  },
  mentions: {
    title: "Mentions",
    meaning: "Every name in the texts, whether an authority file knows it or not.",
    key: ["document_id", "language", "start", "stop"],
    order: ["document_id", "language", "start", "stop"],
    group: 8192,
    columns: {
      ...evidence,
      entity_id: {
        type: "text",
        nullable: true,
        meaning: "Whom or what it names (entities.id); NULL where no file knows the name.",
      },
      type: { type: "text", values: ENTITY_TYPES, meaning: "What sort of thing it names." },
    },
  },
  abbreviations: {
    title: "Abbreviations",
    meaning:
      "Every abbreviation in the texts that the document's edition explains in a list, or that data/authority/abbreviations.csv knows.",
    key: ["document_id", "language", "start", "stop"],
    order: ["document_id", "language", "start", "stop"],
    columns: {
      ...evidence,
      abbreviation: { type: "text", meaning: "Its usual spelling: USSR for U. S. S. R." },
      meaning: {
        type: "text",
        meaning:
          "What it means; several meanings, of which the context tells which, parted by '; '.",
      },
      entity_id: {
        type: "text",
        nullable: true,
        meaning: "Whom or what it names (entities.id), where the authority files say so.",
      },
      basis: {
        type: "text",
        values: ["edition", "authority"],
        meaning: "Who says so: the edition's own list, else the authority file.",
      },
    },
  },
  correspondents: {
    title: "Correspondents",
    meaning: "Who wrote, received, copied, drafted or carried each document.",
    key: ["document_id", "language", "start", "stop", "role"],
    order: ["document_id", "language", "start", "stop", "role"],
    columns: {
      ...evidence,
      role: { type: "text", values: CORRESPONDENT_ROLES, meaning: "Part in the correspondence." },
      name: {
        type: "text",
        meaning:
          "The correspondent, as named; by the TEI header where initials or a salutation stand for them.",
      },
      entity_id: {
        type: "text",
        nullable: true,
        meaning: "Who that is (entities.id); NULL where no file knows the name.",
      },
      copies: {
        type: "integer",
        nullable: true,
        unit: "copies",
        meaning: "Copies that a distribution list gives; NULL where it gives none, which is one.",
      },
    },
  },
  citations: {
    title: "Citations",
    meaning: "Every mention of another document, with all that the words say of it.",
    key: ["id"],
    order: ["document_id", "language", "start", "stop", "id"],
    group: 2048,
    columns: {
      id: { type: "text", meaning: "Stable name of the citation." },
      ...evidence,
      kind: {
        type: "text",
        values: CITATION_KINDS,
        meaning: "What the words call the cited document.",
      },
      number: {
        type: "text",
        nullable: true,
        meaning: "Its number as cited, with the series that it counts in.",
      },
      ...interval,
      author_id: {
        type: "text",
        nullable: true,
        meaning: "Who wrote it, by the words or by whose it is called (entities.id).",
      },
      recipient_id: {
        type: "text",
        nullable: true,
        meaning: "Whom it was written to (entities.id).",
      },
      target_id: {
        type: "text",
        nullable: true,
        meaning:
          "The document that is meant (cited_documents.id); NULL where the words fit several.",
      },
    },
  },
  cited_documents: {
    title: "Cited documents",
    meaning: "Every document that is cited, once, whether it is in this corpus or a lead.",
    key: ["id"],
    order: ["id"],
    columns: {
      id: { type: "text", meaning: "Stable name; the document's own where it is in this corpus." },
      label: { type: "text", meaning: "What a reader would call it." },
      kind: { type: "text", values: CITATION_KINDS, meaning: "What its citations call it." },
      number: { type: "text", nullable: true, meaning: "Its number, with its series." },
      date: interval.date,
      edtf: interval.edtf,
      author_id: { type: "text", nullable: true, meaning: "Who wrote it (entities.id)." },
      recipient_id: { type: "text", nullable: true, meaning: "Who received it (entities.id)." },
      document_id: {
        type: "text",
        nullable: true,
        meaning: "Which document of this corpus it is (documents.id); NULL for a lead.",
      },
    },
  },
  terms: {
    title: "Terms",
    meaning:
      "How often each document uses each term in its own words: editors' notes and signs are left out.",
    key: ["language", "term", "document_id"],
    order: ["language", "term", "document_id"],
    columns: {
      language: { type: "text", meaning: `Language of the text; ${LANGUAGES}.` },
      term: {
        type: "text",
        meaning:
          "A word in lower case, NFKC, without a final 's; in Chinese a word of simplified characters.",
      },
      document_id: { type: "text", meaning: "Document that uses it (documents.id)." },
      count: { type: "integer", unit: "words", meaning: "How often it does." },
    },
  },
  tokens: {
    title: "Tokens",
    meaning:
      "The terms of each passage of a document's own words, in order, and where each stands in its text.",
    key: ["document_id", "language", "position"],
    order: ["document_id", "language", "position"],
    csv: false,
    group: 2048,
    columns: {
      document_id: evidence.document_id,
      language: evidence.language,
      position: { type: "integer", meaning: "Passage that they stand in (passages.position)." },
      terms: { type: "texts", meaning: "The passage's terms in order, as terms has them." },
      starts: {
        type: "integers",
        unit: "code points",
        meaning: "Where each term's words begin in texts.text, counted from 0.",
      },
      stops: {
        type: "integers",
        unit: "code points",
        meaning:
          "Where each term's words end in texts.text, exclusive; blanks that print left inside a Chinese word are within.",
      },
    },
  },
  vocabulary: {
    title: "Vocabulary",
    meaning: "Every term of each language, and how far it is spread over the documents.",
    key: ["language", "term"],
    order: ["language", "term"],
    columns: {
      language: { type: "text", meaning: `Language of the texts; ${LANGUAGES}.` },
      term: { type: "text", meaning: "The term, as terms has it." },
      stem: {
        type: "text",
        nullable: true,
        meaning:
          "What is left of it without endings: in English by Porter's second algorithm (Snowball); NULL in languages without one.",
      },
      count: { type: "integer", unit: "words", meaning: "How often the documents use it." },
      documents: { type: "integer", unit: "documents", meaning: "How many documents use it." },
      stop: {
        type: "boolean",
        meaning:
          "Whether it is in its language's list of stop words, data/authority/stop-words-<language>.csv.",
      },
    },
  },
  ngrams: {
    title: "N-grams",
    meaning:
      "How often each document uses each run of two or three terms within a passage. Only runs are here that the corpus has at least twice, and at least ten times in a million terms of their language.",
    key: ["language", "size", "term", "document_id"],
    order: ["language", "size", "term", "document_id"],
    csv: false,
    columns: {
      language: { type: "text", meaning: `Language of the texts; ${LANGUAGES}.` },
      size: { type: "integer", unit: "terms", meaning: "How many terms: 2 or 3." },
      term: { type: "text", meaning: "The terms, parted by one blank in Chinese too." },
      document_id: { type: "text", meaning: "Document that uses them (documents.id)." },
      count: { type: "integer", unit: "runs", meaning: "How often it does." },
    },
  },
  claims: {
    title: "Claims",
    meaning: "Every figure about people who moved, move or might move, as each source has it.",
    key: ["id"],
    order: ["document_id", "language", "start", "stop", "id"],
    columns: {
      id: {
        type: "text",
        meaning:
          "Stable name: <document>-<language>-<start>; it changes only where text before the claim does.",
      },
      ...evidence,
      measure: {
        type: "text",
        values: MEASURES,
        meaning:
          "flow: people who moved; rate: people in a time; stock: people counted in a place or state; quota: people allowed, proposed or expected.",
      },
      low: {
        type: "real",
        nullable: true,
        unit: "as in unit",
        meaning: "Least that the words can mean; NULL where they give no amount.",
      },
      high: {
        type: "real",
        nullable: true,
        unit: "as in unit",
        meaning: "Most that the words can mean; NULL where they give no upper bound.",
      },
      wording: { type: "text", meaning: "The amount in the source's own words." },
      unit: { type: "text", values: CLAIM_UNITS, meaning: "What is counted." },
      per_days: {
        type: "real",
        nullable: true,
        unit: "days",
        meaning: "For a rate: the days in which low..high happen.",
      },
      population: { type: "text", nullable: true, meaning: "Who they are, as the source says." },
      from_place: { type: "text", nullable: true, meaning: "Where from (entities.id)." },
      to_place: {
        type: "text",
        nullable: true,
        meaning: "Where to; for a stock, where they are (entities.id).",
      },
      period_start: { type: "date", nullable: true, meaning: "First day of the period." },
      period_end: { type: "date", nullable: true, meaning: "Last day of the period." },
      asserted_by: { type: "text", nullable: true, meaning: "Who says so (entities.id)." },
      counterpart_id: {
        type: "text",
        nullable: true,
        meaning: "The same claim in the document's other language (claims.id).",
      },
      assertion_id: {
        type: "text",
        nullable: true,
        meaning:
          "The statement that these words make, here or elsewhere (assertions.id); NULL where a review rejected the claim.",
      },
      ...basisOf,
      review: {
        type: "text",
        nullable: true,
        values: ["confirmed", "corrected", "rejected", "added"],
        meaning: "What a human found in data/review/claims.csv; NULL where nobody has looked.",
      },
    },
  },
  assertions: {
    title: "Assertions",
    meaning:
      "Every statement of claims once, however often and in however many languages it is worded. Two claims are one where they are each other's counterpart, or where one text or two give the same figure with the same measure, unit, ways, time and source.",
    key: ["id"],
    order: ["id"],
    columns: {
      id: {
        type: "text",
        meaning:
          "The claim that words it (claims.id): in an original before a translation, and there the first.",
      },
      measure: { type: "text", values: MEASURES, meaning: "As in claims." },
      low: {
        type: "real",
        nullable: true,
        unit: "as in unit",
        meaning:
          "Least, as the claim of that id has it; a translation's other figure is a finding.",
      },
      high: { type: "real", nullable: true, unit: "as in unit", meaning: "Most, likewise." },
      unit: { type: "text", values: CLAIM_UNITS, meaning: "What is counted." },
      per_days: {
        type: "real",
        nullable: true,
        unit: "days",
        meaning: "For a rate: the days in which low..high happen.",
      },
      from_place: {
        type: "text",
        nullable: true,
        meaning: "Where from (entities.id), by the wording that is plainest about it.",
      },
      to_place: {
        type: "text",
        nullable: true,
        meaning: "Where to; for a stock, where they are (entities.id), likewise.",
      },
      period_start: { type: "date", nullable: true, meaning: "First day of the period, likewise." },
      period_end: { type: "date", nullable: true, meaning: "Last day of the period, likewise." },
      asserted_by: {
        type: "text",
        nullable: true,
        meaning: "Who says so (entities.id), likewise.",
      },
      ...basisOf,
      at_odds: {
        type: "text",
        nullable: true,
        meaning:
          "Assertions (assertions.id, parted by blanks) of another side that count the same way in the same weeks, and so that not both can be right; nothing inferred is compared. A figure without a day is of the month before its document.",
      },
      wordings: { type: "integer", unit: "claims", meaning: "Claims that make this statement." },
    },
  },
  reviews: {
    title: "Reviews",
    meaning:
      "What people found in data/review/: each judgement, with the value that was extracted beside the one that was set. The other tables have the values that hold.",
    key: ["subject", "follows", "line", "document_id", "language", "start", "stop", "attribute"],
    order: ["subject", "follows", "line", "document_id", "language", "start", "stop", "attribute"],
    columns: {
      subject: {
        type: "text",
        values: REVIEW_SUBJECTS,
        meaning: "Table that the judged row is in, and file of the review; alignments: passages.",
      },
      line: {
        type: "integer",
        meaning:
          "Line of the review in its file, from 1; of what follows, in the file of the subject that it follows.",
      },
      ...optionalEvidence,
      occurrence: {
        type: "integer",
        nullable: true,
        meaning: "Which time the text has these words, from 1.",
      },
      row_id: {
        type: "text",
        nullable: true,
        meaning: "The judged row's id, where its table has ids.",
      },
      verdict: {
        type: "text",
        values: ["confirmed", "corrected", "rejected", "added"],
        meaning: "What the reviewer found.",
      },
      attribute: {
        type: "text",
        nullable: true,
        meaning:
          "Column that is set, or that the rejected row had; NULL where the judgement is about the row alone.",
      },
      extracted: { type: "text", nullable: true, meaning: "Value that the loaders extracted." },
      corrected: {
        type: "text",
        nullable: true,
        meaning: "Value that the reviewer set; NULL also where a value was taken away.",
      },
      holds: {
        type: "boolean",
        meaning: "Whether the tables follow it: of several reviewers of a row, the last one's.",
      },
      follows: {
        type: "text",
        nullable: true,
        values: REVIEW_SUBJECTS,
        meaning:
          "Of a value that nobody set, since it is reckoned from one that a reviewer judged: the subject of that judgement, whose line this is. NULL for a judgement.",
      },
      reviewer: { type: "text", nullable: true, meaning: "Who judged." },
      note: { type: "text", nullable: true, meaning: "Why." },
    },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof schema;

/** What a cell holds, by its column's type. */
interface Values {
  text: string;
  date: string;
  integer: number;
  real: number;
  boolean: boolean;
  texts: readonly string[];
  integers: readonly number[];
}

/** A cell of any table. */
export type Cell = Values[ColumnType] | null;

type Value<C extends Column> = C extends { values: readonly (infer V)[] } ? V : Values[C["type"]];

type RowOf<Columns extends Readonly<Record<string, Column>>> = {
  -readonly [K in keyof Columns]:
    Value<Columns[K]> | (Columns[K] extends { nullable: true } ? null : never);
};

/** A row of a table: `Row<"passages">`. Dates are `YYYY-MM-DD`. */
export type Row<Name extends TableName> = RowOf<(typeof schema)[Name]["columns"]>;

/** Every table's rows. */
export type Tables = { [Name in TableName]: Row<Name>[] };

export type DocumentKind = (typeof KINDS)[number];
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The tables' names, in the order of the schema. */
export const tableNames = Object.keys(schema) as TableName[];

/** A table's description, typed as any table. */
export function tableOf(name: TableName): Table {
  return schema[name];
}

/**
 * Bytes beyond which a table has no CSV beside its Parquet: no spreadsheet opens it, each row is there already, and the
 * page Data writes it from that for whoever wants it.
 */
export const LONGEST_CSV = 3_000_000;

/** The files that a table can be written as: Parquet, and mostly CSV, unless that is too long. */
export function tableFiles(name: TableName): string[] {
  return tableOf(name).csv === false ? [`${name}.parquet`] : [`${name}.parquet`, `${name}.csv`];
}

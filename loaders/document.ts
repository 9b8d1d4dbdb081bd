/**
 * What the readers make of a file, and all that the extractors know of it. Offsets count Unicode code
 * points from 0; `stop` is exclusive.
 */
import type { PassageKind } from "./schema.js";

/** Language code (BCP 47): `en`, `zh`, `ru`, … */
export type Language = string;

/** A file of the folder of cables, as bytes. */
export interface SourceFile {
  /** Path below the folder of cables, with `/` between the folders. */
  path: string;
  bytes: Uint8Array;
}

/** One document, split into languages and passages. */
export interface Document {
  /** Path of its file below the folder of cables. */
  path: string;
  /** Line of that file that it begins on, from 1. */
  line: number;
  /** SHA-256 of the whole file's bytes, hexadecimal. */
  sha256: string;
  /** The archive's number, or `<volume>-<xml:id>`; null where neither is there. */
  archiveId: string | null;
  /** TEI volume, else the folder below the folder of cables; null at its top. */
  collection: string | null;
  /** The title in one line, as the catalogue or the document's first lines have it; null if none. */
  title: string | null;
  catalogue: Catalogue;
  markup: Markup;
  /** The original first. At least one. */
  texts: Text[];
}

/** What the archive says of a document, as printed there, in one line each; null where it is silent. */
export interface Catalogue {
  /** The date above the title, as printed: `July 4, 1964`. Null where there is no catalogue entry. */
  date: string | null;
  citation: string | null;
  summary: string | null;
  credits: string | null;
  /** `Chinese`, as printed. */
  originalLanguage: string | null;
  /** Lines under the label Contents that describe the scans and translations. */
  contents: string[];
  /** Other labels and their values, in their order. */
  others: { label: string; value: string }[];
}

/** What mark-up (TEI) states outright, so that nobody need guess it; empty for plain text. */
export interface Markup {
  /** ISO 8601 dates of the first dateline: `1958-05-10`; `end` is null for a single day. */
  date: { start: string; end: string | null } | null;
  /** Senders and addressees, as printed. */
  from: string[];
  to: string[];
  /** The editors' source note, without its mark-up. */
  source: string | null;
  /** What the file's header alone says, of which the document may have no words. */
  header?: HeaderNames;
  /** Persons whom names in the document are marked as, as the edition's register has them: `Rusk, Dean`. */
  register?: string[];
  /** Entries of the edition's list of abbreviations whose letters the document has. */
  terms?: Term[];
}

/** An entry of an edition's list of abbreviations: `NSC`, `National Security Council`. */
export interface Term {
  term: string;
  meaning: string;
}

/** What a TEI header (`correspDesc`, `creation`) says of a letter: the edition's word, not the document's. */
export interface HeaderNames {
  from: HeaderName[];
  to: HeaderName[];
  /** Whether the date of the mark-up stands there only. */
  dated: boolean;
}

/** A correspondent as the header prints it. */
export interface HeaderName {
  name: string;
  isPerson: boolean;
}

export interface Text {
  language: Language;
  /** `received translation`: the oldest text that there is, and yet a translation, as its head says. */
  role: "original" | "received translation" | "translation";
  /** NFC, lines unwrapped, every character kept; the passages joined by a blank line. */
  text: string;
  /** In order; they cover the text but for the blank lines between them. At least one. */
  passages: Passage[];
  /**
   * Where notes are anchored: `note` is the position of the note's first passage, `at` the offset in
   * `text` that the mark stood at. Absent where mark-up gives none.
   */
  anchors?: { note: number; at: number }[];
}

export interface Passage {
  /** Order in its text, from 1. */
  position: number;
  kind: PassageKind;
  start: number;
  stop: number;
  /** Position of the (first) aligned passage of the other language; null if none. */
  counterpart: number | null;
  /** Line of the file that the passage begins on, from 1. */
  line: number;
}

/** The words that a row stands on, as the tables have them. */
export interface Evidence {
  document_id: string;
  language: Language;
  start: number;
  stop: number;
  quote: string;
}

/** Bad input. Its message is the one line that the user sees: `path:line: what is wrong: value`. */
export class InputError extends Error {
  override name = "InputError";
  constructor(path: string, line: number, what: string, value: string) {
    super(`${path}:${line}: ${what}: ${value}`);
  }

  /** An error that another thread has put into its line already. */
  static saying(line: string): InputError {
    const error = new InputError("", 1, "", "");
    error.message = line;
    return error;
  }
}

export const emptyCatalogue: Catalogue = {
  date: null,
  citation: null,
  summary: null,
  credits: null,
  originalLanguage: null,
  contents: [],
  others: [],
};

export const noMarkup: Markup = { date: null, from: [], to: [], source: null };

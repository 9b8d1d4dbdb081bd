/** What a document says of another one, before anybody knows which one that is. */
import type { Evidence } from "../../document.js";
import type { Row } from "../../schema.js";

export type CitationKind = Row<"citations">["kind"];

/** A correspondent as far as words name one. At least one part is known. */
export interface Party {
  /** entities.id */
  entity: string | null;
  /** Where the party sits, folded: `taipei`; for an office abroad, what it is accredited to. */
  seat: string | null;
  /** The name, folded. */
  name: string | null;
  /** The name as it is written, for those who read it. */
  written?: string;
  /** The place whose side it is by its words, where no entity says so: `Korean Ambassador`. */
  state?: string;
  /** Whether it is a person's name, of nobody whom a file knows. */
  person?: boolean;
  /** Whether the whole side is meant, whoever of it wrote: `our note`. */
  side?: boolean;
}

/** Where an edition says that a document stands: under a number, or next to the citing one. */
export type Pointer = { edition: string } | { step: -1 | 1 };

/** One mention of another document, with every part that its words and their setting give. */
export interface Citation extends Evidence {
  kind: CitationKind;
  /** As printed, without its series: `182`, `6/48`, `210535Z`. */
  number: string | null;
  /** What the number counts in: `Secto`, `NSC`, `Foreign Affairs`; null for an office's plain telegrams. */
  series: string | null;
  date: string | null;
  date_end: string | null;
  edtf: string | null;
  author: Party | null;
  recipient: Party | null;
  pointer: Pointer | null;
  /** True where the words only point back to a document cited before: `reftel`. */
  again: boolean;
  /** True where the edition gives the page of its own that it is printed on: `ante, p. 60`. */
  printed: boolean;
  /** True where the edition's own note says that it does not print what is meant. */
  unprinted: boolean;
  /** True in a note, whose writer, an editor, may know what came later. */
  noted: boolean;
}

/** A stretch of a folded text (indices as in TextView) and what its words give. */
export type Draft = Partial<
  Pick<
    Citation,
    "number" | "series" | "author" | "recipient" | "pointer" | "again" | "printed" | "unprinted"
  >
> & {
  start: number;
  stop: number;
  kind: CitationKind;
  date?: CitedDate | null;
};

/** A date as the dates table has it, by index of the folded text. */
export interface CitedDate {
  start: number;
  stop: number;
  date: string | null;
  date_end: string | null;
  edtf: string | null;
}

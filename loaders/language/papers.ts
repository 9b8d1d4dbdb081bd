/**
 * What a language's offices write about a text: the names of kinds of papers, marks of secrecy and haste,
 * labels, greetings, signs of what is missing. Readers and extractors ask for it and hold no words themselves.
 */
import type { DocumentKind } from "../schema.js";
import type { LineForms } from "./line-forms.js";
import type {
  CatalogueForms,
  CopyForms,
  FootForms,
  HeadForms,
  OmissionForms,
  Part,
  PostForms,
  SerialForms,
  SiteForms,
} from "./paper-forms.js";

/** Names of one kind of papers. */
export interface KindWords {
  kind: DocumentKind;
  words: readonly string[];
  /** Longer words that hold one of them and name no such paper. */
  except?: readonly string[];
  /** Short forms that name it only at the beginning and before its number: `T. segreto 7152`, `D. 23`. */
  numbered?: readonly string[];
}

/** What a label says of what follows it. */
export type Label =
  | "from"
  | "to"
  | "cc"
  | "via"
  | "drafter"
  | "approver"
  | "participant"
  | "subject"
  | "reference"
  | "date"
  | "place"
  | "number"
  | "status"
  | "other";

/** Signs that an archivist, translator or editor set on a line of its own. */
export type Sign =
  | "gap"
  | "hand"
  | "seal"
  | "stamp"
  | "registry"
  /** What an office did on the day before it: `…收到`. */
  | "registered"
  | "release"
  | "marginalia"
  | "note"
  | "distribution";

export interface Papers {
  kinds: readonly KindWords[];
  /** Which such word of a title names its kind: `Letter on the Report`, `关于…报告的复电`. */
  kindStands: "first" | "last";
  /** Further words of titles, of papers without a kind of their own. */
  titles?: readonly string[];
  classifications: readonly string[];
  urgencies: readonly string[];
  /** Who may read it, and like marks that stand beside secrecy and haste. */
  caveats?: readonly string[];
  labels: Readonly<Partial<Record<Label, readonly string[]>>>;
  /** How a letter greets: `Dear`. */
  greetings?: readonly string[];
  /** Words that a letter's inside address begins with: `The Honorable`, `Monsieur`, `Herrn`. */
  addressees?: readonly string[];
  /** How it ends: `Yours sincerely`. */
  closings?: readonly string[];
  /** What an editor says of a signature, in brackets: `signed`. */
  signed?: readonly string[];
  signs?: Readonly<Partial<Record<Sign, readonly string[]>>>;
  /** Words that open an office's name, as a letterhead has it: `Embassy`, `Headquarters`. */
  letterheads?: readonly string[];
  /** What a heading within a paper opens with: `Tab A`, `附件`. */
  subheadings?: readonly string[];
  /** How a transcription marks where a page begins: `page 140r`, `fol. 3v`. */
  pages?: readonly string[];
  /** What stands there between a page's number and that of the last: `of`; and what stands behind the numbers: `页`. */
  pagesOf?: readonly string[];
  pagesEnd?: readonly string[];
  /** Further marks that a line of secrecy or haste opens with: `Eyes Only`, `等级`. */
  handling?: readonly string[];
  /** Nouns that an office's name ends in: `Ministry`. */
  officeNouns?: readonly string[];
  /** Small words within an office's name: `of`, `for`. */
  nameJoints?: readonly string[];
  /** Verbs that make words with an office's name a sentence. */
  sentenceVerbs?: readonly string[];
  /** Small words that end no line of a title. */
  smallWords?: readonly string[];
  /** Parts of a paper, which are numbered as papers are: `Part 12`. */
  divisions?: readonly string[];
  /** That it has no date. */
  undated?: readonly string[];
  /** Lists of receivers, and copies counted. */
  copies?: CopyForms;
  /** Who signed, drafted, approved and carried it. */
  foot?: FootForms;
  /** Whom its head addresses. */
  head?: HeadForms;
  /** The numbers that it bears. */
  serials?: SerialForms;
  /** What is not on the page or not in the text. */
  omissions?: OmissionForms;
  /** Entries of catalogues. */
  catalogue?: CatalogueForms;
  /** Offices and posts by their names. */
  posts?: PostForms;
  /** Source of what follows the day of a paper that this one answers: `来电收悉`. */
  answered?: string;
  /** Source of a word before the day of a paper at a title's end. */
  datedBy?: string;
  /** What its lines say by their words. */
  lines?: LineForms;
  /** Pages of the web. */
  site?: SiteForms;
  /** Who wrote to whom, as its titles say it; none where they name nobody. */
  parties?: (title: string) => Part[];
  /** Who presents compliments to whom, in the sentence that a note opens with. */
  courtesies?: (words: string) => Part[];
  /** Whether words before a day say that the paper they head was handed over on it. */
  isHandedOver?: (before: string) => boolean;
}

/**
 * How a language's papers say who is on them: in their heads, at their feet, in lists of copies. A source is a
 * part of an expression with the flags `iu`, compiled from words of the language; extractors compose them.
 */
import type { Row } from "../schema.js";

/** The part that somebody takes in a document. */
export type Role = Row<"correspondents">["role"];

/** A stretch of a text that names a correspondent, by UTF-16 index within what was searched. */
export interface Part {
  role: Role;
  start: number;
  stop: number;
}

/** Lists of receivers, and copies counted. */
export interface CopyForms {
  /** What joins the last receiver of a list to the others: `and`. */
  joints?: readonly string[];
  /** What leads on to more receivers within a list: `repeated to`. */
  again?: readonly string[];
  /** Words before the colon of a list: `抄送`, `copies to`. Characters of Chinese may stand apart. */
  lists: readonly string[];
  /** Source of what opens a list without a colon: `Sent to the`. */
  opens?: string;
  /** What one copy is called before its number: `Copy No. 3: …`. */
  copy?: readonly string[];
  /** Sources of what ends a list with the copies in all, in their one group. */
  totals: readonly string[];
  /** What copies are counted by in brackets behind a receiver: `(2 copies)`, `（4份）`. */
  bracketed: readonly string[];
  /** Source of what counts them behind a receiver without brackets, in its one group. */
  behind?: string;
  /** Source of what counts them before a receiver, behind the figure: `copies to the`. */
  before?: string;
  /** Source of a small number that is not in digits. */
  numeral?: string;
  /** Sources of what says how many were printed, wherever it stands, in their one group. */
  printed: readonly string[];
  /** A number that is not in digits. */
  numberOf?: (words: string) => number | null;
}

/** Sorts of office whose names in two languages answer to each other, as readers are told of them. */
export type OfficeSort =
  | "People's Committee"
  | "Party Committee"
  | "Central Committee"
  | "Government"
  | "State Council"
  | "Ministry of Foreign Affairs"
  | "Ministry of Public Security"
  | "Ministry of Defense"
  | "Embassy"
  | "Consulate"
  | "Military Region"
  | "Public Security Department";

/** Who is named in papers, and how their names tell what they are. */
export interface PostForms {
  /** Source of what an office's name holds, by its sort. */
  sorts?: Readonly<Partial<Record<OfficeSort, string>>>;
  /** Source of what an envoy is called. */
  envoys?: string;
  /** Source of what joins an office to its state: `Senate of Australia`. */
  ofState?: string;
  /** Names of offices, in small letters, that are no names of places. */
  heads?: readonly string[];
  /** Small words within an office's name that a place may stand behind. */
  joints?: readonly string[];
}

/** The foot of a paper and its margins. */
export interface FootForms {
  /** Source of what shows that a line dates and does not sign. */
  dated?: string;
  /** Source of what opens a line of copies in the place of a signature: `Information to`. */
  copied?: string;
  /** Words of posts: a line of nothing else names an office, not its holder. */
  posts?: readonly string[];
  /** Posts as they stand whole and alone below a signer's name: `Botschafter`, `Chargé d'affaires`. */
  postLines?: readonly string[];
  /** Beginnings of words that end a letter, and sign none: `yours`. */
  wishes?: readonly string[];
  /** Sources of what shows that a line with an office's name is none. */
  noOffice?: readonly string[];
  /** What a seal is called before whose it is, and the small words between. */
  seals?: readonly string[];
  /** Source of what stands between: `of`. */
  ofSeal?: string;
  /** Source of the article before a name. */
  article?: string;
  /** Sources of what names persons of the office behind it, by their part. */
  officers?: readonly (readonly [Role, string])[];
  /** Who drafted and approved it, as a note says it in a sentence. */
  drafting?: (words: string) => Part[];
  /** How a paper is handed on: source of the words for it, and of what may stand behind its sender's name. */
  handed?: { by: string; sender: string };
}

/** The head of a paper. */
export interface HeadForms {
  /** Expressions of copies in an address, with the receivers in their one group. */
  copies?: readonly RegExp[];
  /** Source of what hands on to another addressee: `to be forwarded to`. */
  handedOn?: string;
  /** A line that names somebody without a colon; `stop` is where the name ends, null where it is nobody after all. */
  plain?: (words: string) => { role: Role; start: number; stop: number | null } | null;
  /** Where the addressee of a line begins that ends in a colon, or null if it addresses nobody. */
  addressee?: (words: string) => number | null;
  /** What stands behind an addressee's name on a line of its own: `귀하`, `殿`. */
  honorifics?: readonly string[];
  /** Source of what parts the names of a list in the letters of the language. */
  parting?: string;
  /** The same in texts of the language alone, whose characters another language parts otherwise. */
  ownParting?: string;
  /** Words that such a mark does not part from the next: `Foreign and …`. */
  halves?: readonly string[];
  /** Source of the small words before a name. */
  lead?: string;
  /** What stands in brackets behind a receiver, and says why he has it: `(info)`. */
  purposes?: readonly string[];
  /** Small words of a heading before who wrote and before whom he wrote to. */
  ways?: readonly string[];
  /** Source of `to` before whom a letter's inside address names: `À Monsieur …`. */
  toLead?: string;
  /** Nouns of the parts of a body, and of bodies: `Consular Department, Ministry of …` is one. */
  bodies?: { parts: readonly string[]; wholes: readonly string[] };
  /** Nouns of who holds an office, whose seat or bearer stands beside it: `Ada Writer, High Commissioner, Lakeside`. */
  officers?: readonly string[];
  /** How letters without capitals name those who were there: posts beside names, and whose side they are on. */
  attending?: {
    /** Posts that a name stands beside. */
    posts: readonly string[];
    /** Source of a full name, where posts are written apart from it. */
    fullName?: string;
    /** Labels of sides: `우리측: …`. */
    sides: readonly string[];
    /** What stands behind the last of those who are named, for the others: `등`, `外 3名`. */
    others?: readonly string[];
    /** What such others are counted by. */
    counted?: readonly string[];
  };
  /** Titles that only an officer has behind them: `C. Embajador`. */
  officerTitles?: readonly string[];
  /** The name in a list that stands for one whose head word comes later. */
  shared?: (names: readonly string[], index: number) => string;
  /** Source of a heading of what records what was said, to nobody; and of what shows that it is sent all the same. */
  records?: { heading: string; sent: string };
}

/** The numbers that papers bear. */
export interface SerialForms {
  /** Words before a number, without their point: `No`, `Nr`. Signs such as `№` are of every language. */
  marks?: readonly string[];
  /** What a number opens with in letters that are written without blanks: `第`. */
  opens?: readonly string[];
  /** Small words between the numbers of a list, and between its first and its last: `Nos. 12 and 13`, `nos 123 à 126`. */
  joints?: readonly string[];
  /** Sources of what follows a year in brackets that is part of a number: `(62)午56号`. */
  behindYear?: string;
  /** Sources of a whole line that is a number: `Telegram No. 12`, `文号 12 号`. */
  lines?: readonly string[];
  /** Source of a number that a line begins with, whatever follows. */
  begins?: string;
  /** Source of what a line begins with that is the mark of a file, in which the paper lies: `File No. 312.11`. */
  files?: string;
  /** Words that a line opens with that gives the number of a copy, or of somebody else's paper. */
  others?: readonly string[];
  /** Source of a time by which a paper is to arrive, which is its haste: `限即日前送達`. */
  limit?: string;
}

/** What is not on the page or not in the text, as editors say it in brackets. */
export interface OmissionForms {
  /** Words within square brackets, wherever in them: `illegible`. */
  words?: readonly string[];
  /** Words that end a short bracket of any kind: `下略`. */
  ends?: readonly string[];
  /** Those of them, or parts of them, that say that it was left out, not that it could not be read. */
  leftOut?: readonly string[];
  /** Source of what a paragraph in brackets holds that stands for what an edition left out. */
  paragraphs?: string;
  /** Words that begin such a paragraph: `[Here follow …]`. */
  opening?: readonly string[];
  /** Words that a heading opens with that names what is enclosed. */
  enclosures?: readonly string[];
}

/** What a page of the web shows about a text, which is no part of it. */
export interface SiteForms {
  /** Whole lines that are always a page's: `Back to top`. */
  sure: readonly string[];
  /** Whole lines that are a page's beside others of the kind: `Print`, `Share`. */
  buttons: readonly string[];
  /** What a line opens with, before a colon or a date, that tells when the page was made: `Last updated`. */
  made: readonly string[];
  /** Small words between the two. */
  on?: readonly string[];
  /** An archive's page of a document, in the layouts that are read. */
  archive?: ArchivePageForms;
}

/** Words, in small letters, of an archive's page about the document that it shows. */
export interface ArchivePageForms {
  /** Labels below the document, without their colon. */
  labels: readonly string[];
  /** Those that only such a page has: two of them make one. */
  telling: readonly string[];
  /** The labels whose values the catalogue has a place for. */
  fields: { source: string; credits: string; language: string; originalLanguage: string };
  /** The label of the archive's own number of it. */
  record: string;
  /** Source of whom it thanks for it. */
  support: string;
  /** Source of what says in its source that it is translated. */
  translated: string;
  /** Source of what follows the shelf mark in its source: who found it, who translated it. */
  credited: string;
  /** In the older layout, the lines between which the summary and the citation stand. */
  cite: string;
  share: string;
  /** Source of what a citation has that is of the archive. */
  cited: string;
}

/** What a field of a catalogue's entry gives. */
export type CatalogueField = "citation" | "summary" | "credits" | "originalLanguage" | "contents";

/** The entries of catalogues, and citations as they print them. */
export interface CatalogueForms {
  /** Labels, in small letters, that only a catalogue has, or that it has together with them. */
  fields?: Readonly<Record<string, CatalogueField>>;
  /** Further labels, which no letter or telegram carries at its head: `Record ID`. */
  labels?: readonly string[];
  /** Sources of labels that end in any word: `Associated Places`. */
  labelPatterns?: readonly string[];
  /** Source of a line under `Contents`: `Chinese Original Scan`. */
  content?: string;
  /** Labels of who holds it. */
  holder?: readonly string[];
  /** Labels of its shelf mark. */
  shelf?: readonly string[];
  /** Labels of its translator. */
  translator?: readonly string[];
  /** What an editors' note on where a paper lies is labelled: `Source`. */
  sourceNote?: readonly string[];
  /** Kinds of papers as such a note ends in them: `…/7–2858: Telegram`. */
  filed?: readonly string[];
  /** Labels of its address on the web. */
  address?: readonly string[];
  /** Abbreviations whose point ends no part of a citation. */
  abbreviations?: readonly string[];
  /** Sources of what the names of those hold who keep papers. */
  institutions?: readonly string[];
  /** Words for the parts of a shelf mark: `box`. */
  shelfParts?: readonly string[];
  /** Sources of what comes before a translator's name. */
  translatedBy?: readonly string[];
  /** Sources of what follows it that is none. */
  credits?: readonly string[];
}

/**
 * What the product knows of one language. A language is a folder, `language/<code>/`, that exports one of
 * these; what it leaves out, it cannot read, and the site says so. Extractors ask a language and hold no
 * words of any.
 */
import type { Language } from "../document.js";
import type { Grammar } from "./calendar/stated.js";
import type { SourceWords } from "./sources.js";
import type { CitationGrammar } from "./citations/setting.js";
import type { WordKnowledge } from "./words.js";
import type { NameForms } from "../text/name-forms.js";
import type { FormedName } from "./names/found.js";
import type { Papers } from "./papers.js";
import type { ProseNumbers } from "./prose-numbers.js";
import type { Row } from "../schema.js";
import type { ClaimGrammar } from "./claims.js";

type EntityType = Row<"entities">["type"];

export interface LanguageKnowledge {
  /** BCP 47: `en`, `zh`, `ru`. */
  code: string;
  /** In English, as readers are told of it: `Chinese`. */
  name: string;
  /**
   * Whether a text that is not said to be in this language may hold its dates all the same: cables mix them. Given the
   * months of the language that it is said to be in, for whose dates its own calendar is asked.
   */
  mayHold: (text: string, language: Language, months?: readonly string[]) => boolean;
  /** Whether in a text of another language only its unmistakable forms count, as its words are also theirs. */
  guest?: (language: Language) => boolean;
  /** Dates as this language writes them. */
  calendar?: Grammar;
  /** What its texts say of themselves: that they are translations, that a figure is wrong. */
  sources?: SourceWords;
  /** Documents that its words cite. */
  citations?: CitationGrammar;
  /** By what names that no authority file has are known, as readers are told: `titles and offices`. */
  names?: string;
  /**
   * Names in a text by their form alone, for languages without capitals; asked of texts of any language, as cables mix
   * them, with the language that the text is said to be in. They may overlap.
   */
  formedNames?: (text: string, language: Language) => FormedName[];
  /** The state whose government alone writes in it, by its entity. */
  home?: string;
  /**
   * Whether it is written without blanks, in characters of which some are only other forms of others: claims and
   * citations are read without the blanks that print puts between them, and in the plain forms.
   */
  unspaced?: boolean;
  /** How its texts are cut into words, and which of them are forms of one. */
  words?: WordKnowledge;
  /** Kinds, marks and labels of papers, and who wrote to whom as titles say it. */
  papers?: Papers;
  /** Names that authority files give, in the forms of its texts. */
  listedNames?: NameForms;
  /** Figures of people who move. */
  claims?: ClaimGrammar;
  /** How a name is read, by rule, for those who do not know its letters; null where no rule reads it. */
  readingOf?: (name: string, type: EntityType) => string | null;
  /** Numbers in prose that a person writes by hand. */
  proseNumbers?: ProseNumbers;
  /** Forgets what the texts of a file have left in its tools, so that the rows of the next hang on that file alone. */
  forget?: () => void;
}

/** What can be read of a language, by the name of the part that reads it. */
export type Capability = Exclude<
  keyof LanguageKnowledge,
  | "code"
  | "name"
  | "mayHold"
  | "guest"
  | "forget"
  | "formedNames"
  | "home"
  | "unspaced"
  | "readingOf"
  | "proseNumbers"
>;

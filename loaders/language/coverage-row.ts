/** What is said of a language; by itself, for a page shows it, and needs none of the languages. */
import type { Language } from "../document.js";

/** What the product reads of one language. */
export interface LanguageCoverage {
  code: Language;
  name: string;
  /** Each thing that can be read of some language, and whether it is of this one. */
  reads: { what: string; read: boolean }[];
  /** How its texts are cut into words, and how forms of one word are known; null where neither is. */
  cutBy: string | null;
  stemmedBy: string | null;
}

/** The words by which a text speaks of itself, for those who ask what it is worth as a source. */
export interface SourceWords {
  /** In a head: this is a translation. */
  translated: RegExp;
  /** Behind a figure: it should be another; the right one is the group `right`, if it is given. */
  corrected: RegExp;
  /** Behind a figure and the rest of its sentence: that was wrong; the right figure is the group `right`. */
  amended?: RegExp;
  /** Behind a quotation: these were the words. Global. */
  reallySaid?: RegExp;
}

/** `120 [sic]`, in any language. */
export const SIC = /^\s?\[sic!?\]/iu;

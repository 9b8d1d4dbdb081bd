/** What each kind of finding means, in a sentence. */

const MEANINGS: Readonly<Record<string, string>> = {
  catalogue_date:
    "The archive’s catalogue dates the document otherwise than the document dates itself.",
  date_differs: "Two dates that should be one are not.",
  received_translation:
    "The oldest text that there is calls itself a translation: what was first written is not here.",
  corrected_number: "The text itself says that a number in it should be another.",
  contradictory_quotation: "The text gives the same words twice, differently.",
  undated: "The document bears no date that could be read, nor does its catalogue give one.",
  translation_date: "A date is not the same in the original and in the translation.",
  translation_figure: "A number of people is not the same in the original and in the translation.",
  correspondent_differs:
    "A sender or addressee is not the same in the original and in the translation.",
  contradictory_years: "One text gives the same figure for different years.",
  copies_total:
    "The copies of the distribution list, added up and set against the total that is printed.",
  unread: "Something on the page is not in the text: unread, illegible or left out.",
  ambiguous_citation: "A citation fits more than one document.",
  review_without_row: "A reviewer judged a row that is not there any more; the nearest is named.",
};

/** The meaning of a kind; null for one that this list does not know. */
export function kindMeaning(kind: string): string | null {
  return Object.hasOwn(MEANINGS, kind) ? MEANINGS[kind]! : null;
}

/** A kind in words: `catalogue date`. */
export function kindName(kind: string): string {
  return kind.replaceAll("_", " ");
}

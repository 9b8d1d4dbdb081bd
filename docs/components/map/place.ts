/** A place as the page's query gives it. */
export interface PlaceCount {
  /** entities.id, or the name itself in quotation marks where no authority file knows it. */
  place: string;
  name: string;
  /** Its Chinese name; null where no file has one. */
  chinese: string | null;
  known: boolean;
  mentions: number;
  /** Documents that name it. */
  documents: number;
  /** The words of the first mention, by document and place in the text. */
  words: string;
  longitude: number | null;
  latitude: number | null;
  /** How many places and mentions fit, listed here or not. */
  all_places: number;
  all_mentions: number;
}

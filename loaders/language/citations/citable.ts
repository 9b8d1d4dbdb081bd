/** By what a document can be cited: its numbers, date, kind, writers, receivers and place in an edition. */
import type { DocumentKind } from "../../schema.js";
import type { Party } from "./citation.js";
import type { DocumentNumber } from "./numbers.js";

export interface Citable {
  id: string;
  title: string;
  kind: DocumentKind;
  date: string | null;
  date_end: string | null;
  edtf: string | null;
  /** Its own number first, then further ones, such as a conference's. */
  numbers: DocumentNumber[];
  /** The edition's number: `12` of `12. Telegram From …`; null where there is none. */
  edition: string | null;
  /** Where editions' numbers count: its volume or folder. */
  collection: string | null;
  from: Party[];
  to: Party[];
  /** Persons and offices that its heading and list of participants name: entities.id. */
  present: ReadonlySet<string>;
  /** Days on which it was written, sent or handed over by its own words, beside its date. */
  days: readonly string[];
  /** Where it was written, folded: `taipei` of `Taipei, May 10, 1951`. */
  place: string | null;
}

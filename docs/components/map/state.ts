/** What a reader asks of the places: as the address has it, and as the queries take it. */
import { type Field, textField } from "../address/state.js";

/** What the queries take; an empty text asks for nothing in particular. */
export interface AskedPlaces {
  document: string;
  /** First and last year of the documents; as typed in the address. */
  from: string;
  to: string;
  language: string;
  /** The place whose mentions are listed: entities.id, or its name in quotation marks. */
  place: string;
}

/** What the map shows. */
export interface MapState extends AskedPlaces {
  /** `mentions` for circles by mentions; by documents otherwise. */
  by: string;
}

export const mapFields: { readonly [Name in keyof MapState]: Field<string> } = {
  document: textField(),
  from: textField("", 4),
  to: textField("", 4),
  language: textField(),
  place: textField(),
  by: textField(),
};

/** The parameters of the page's queries; what is no year asks for none. */
export function askedPlaces({ document, from, to, language, place }: MapState): AskedPlaces {
  return { document, from: yearOf(from), to: yearOf(to), language, place };
}

function yearOf(text: string): string {
  return /^\d{4}$/.test(text.trim()) ? text.trim() : "";
}

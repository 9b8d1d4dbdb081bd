/** What a reader asks of the dates: as the address has it, and as the queries take it. */
import { type Field, textField } from "../address/state.js";
import { type AskedDates, firstDay, lastDay } from "./lanes.js";

/** What the timeline shows, as its address has it: years or months as typed. */
export type DateState = AskedDates;

export const dateFields: { readonly [Name in keyof DateState]: Field<string> } = {
  from: textField("", 7),
  to: textField("", 7),
  role: textField(),
  document: textField(),
  language: textField(),
  lanes: textField(),
};

/** The parameters of the page's queries: `1962` is asked for from its first day, or to its last. */
export function askedDates(shown: DateState): AskedDates {
  return { ...shown, from: firstDay(shown.from) ?? "", to: lastDay(shown.to) ?? "" };
}

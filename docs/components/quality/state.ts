/** What a reader asks of the findings. */
import { type Field, textField } from "../address/state.js";

/** An empty text asks for nothing in particular. */
export interface FindingFilter {
  kind: string;
  document: string;
}

export const findingFields: { readonly [Name in keyof FindingFilter]: Field<string> } = {
  kind: textField(),
  document: textField(),
};

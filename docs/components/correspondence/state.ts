/** What a reader asks of the correspondence: as the address has it, and as the queries take it. */
import { type Field, textField } from "../address/state.js";

/** What the queries take; an empty text asks for nothing in particular. */
export interface AskedLetters {
  /** `copies` counts those who were sent a copy as recipients. */
  recipients: string;
  /** Whose letters are shown, by key; everyone's where it is empty. */
  party: string;
  /** The cell that is chosen, by the keys of both ends. */
  from: string;
  to: string;
  /** The document whose distribution list is shown; the longest by default. */
  document: string;
}

/** What is shown. */
export interface CorrespondenceState extends AskedLetters {
  /** How many parties the network shows at most, in digits. */
  most: string;
}

export const correspondenceFields: {
  readonly [Name in keyof CorrespondenceState]: Field<string>;
} = {
  recipients: textField(),
  party: textField(),
  most: textField("", 3),
  from: textField(),
  to: textField(),
  document: textField(),
};

/** The parameters of the page's queries. */
export function askedLetters(shown: CorrespondenceState): AskedLetters {
  const { recipients, party, from, to, document } = shown;
  return { recipients, party, from, to, document };
}

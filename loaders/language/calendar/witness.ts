/** A place that says when a document was written. */
import type { Place } from "../../text/quoted.js";

export type WitnessKind =
  "markup" | "dateline" | "heading" | "signature" | "stamp" | "sent" | "number" | "catalogue";

/** One place that says when the document was written. */
export interface Witness {
  kind: WitnessKind;
  date: string | null;
  date_end: string | null;
  edtf: string;
  /** As printed. */
  words: string;
  place: Place | null;
}

/** Whether a date that begins at an index of a text is one of this witness's words. */
export function isWitness(witness: Witness, text: number, start: number): boolean {
  const { place, kind } = witness;
  if (place === null || place.text !== text || kind === "number") return false;
  return start >= place.start && start < place.stop;
}

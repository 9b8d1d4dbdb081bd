/** Records of what was said, which are sent to nobody. */
import { anySource, everyForm } from "../../language/forms.js";
import type { Role } from "../../language/paper-forms.js";
import type { QuotedPassage } from "../../text/quoted.js";

const RECORDS = everyForm(({ head }) => head?.records);
const RECORD = new RegExp(
  String.raw`^[^\p{L}\d]*(?:\d+\.?\s+)?(?:\w+ ){0,3}${anySource(RECORDS.map(({ heading }) => heading))}`,
  "iu",
);
const SENT = new RegExp(anySource(RECORDS.map(({ sent }) => sent)), "iu");

/** Whether a document records what was said, and so is sent to nobody. */
export function isRecord(opening: readonly QuotedPassage[]): boolean {
  const heading = opening.find(({ kind }) => kind !== "gap" && kind !== "marginalia");
  return RECORD.test(heading?.words ?? "") && !SENT.test(heading?.words ?? "");
}

/** Who signs a record wrote it down. */
export function recorded(role: Role): Role {
  return role === "from" ? "drafter" : role;
}

const LIST_MARK = /^\s*[•*–-]\s*/u;
/** `• USSR`: the initials of a state, above those who were there for it. */
const SIDE = /^\s*[•*–-]?\s*(?:\p{Lu}\.?){2,6}\s*$/u;

/** Where the words of an item of a list begin, behind its mark. */
export function listMark(words: string): number {
  return LIST_MARK.exec(words)?.[0].length ?? 0;
}

/** Whether a line is an item of a record's list below the initials of a state: who was there for it. */
export function isOfSide(opening: readonly QuotedPassage[], index: number): boolean {
  const words = opening[index]?.words ?? "";
  if (!LIST_MARK.test(words) || SIDE.test(words) || !isRecord(opening)) return false;
  for (let at = index - 1; at >= 0; at--) {
    const above = opening[at]?.words ?? "";
    if (SIDE.test(above)) return true;
    if (!LIST_MARK.test(above)) return false;
  }
  return false;
}

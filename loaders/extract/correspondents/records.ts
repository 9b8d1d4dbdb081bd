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

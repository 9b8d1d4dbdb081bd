/** Correspondents of a document in one line each. */
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";

/** `role name = id` of each correspondent of a document in one language. */
export function correspondents(...parts: Part[]): string[] {
  const words = parts.map((part) => (typeof part === "string" ? part : part[1])).join("");
  const language = /\p{Script=Han}/u.test(words) ? "zh" : "en";
  return correspondentsOf(documentOf({ texts: { [language]: parts } }), "x", known).map(
    ({ role, name, entity_id, copies }) =>
      `${role} ${name}${copies === null ? "" : ` ×${copies}`} = ${entity_id ?? "?"}`,
  );
}

/** The correspondents whom a heading names. */
export function heading(words: string): string[] {
  return correspondents(["heading", words], "Text follows.");
}

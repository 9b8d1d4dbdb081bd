/** Whether what a citation calls a document fits what the document is. */
import type { CitationKind } from "../language/citations/citation.js";
import type { DocumentKind } from "../schema.js";

/** Kinds that one document may bear at once. */
const FAMILIES: readonly (readonly string[])[] = [
  ["cable", "telegram", "message", "instruction", "airgram"],
  ["letter", "despatch", "message", "note", "airgram", "instruction"],
  ["statement", "note", "reply", "message", "memorandum"],
  ["memorandum", "report", "paper", "note"],
  ["conversation", "memorandum", "report"],
  ["letter", "memorandum"],
  ["decision", "meeting", "instruction", "paper"],
];
const ANY: ReadonlySet<string> = new Set(["document", "reply", "other", "enclosure"]);

/** `same`, `near` (one document may be called both) or `far`. */
export function kindsAgree(
  cited: CitationKind,
  own: CitationKind | DocumentKind,
): "same" | "near" | "far" {
  if (cited === own) return "same";
  if ((cited === "cable" && own === "telegram") || (cited === "telegram" && own === "cable"))
    return "same";
  if (cited === "meeting" && own === "conversation") return "same";
  if (ANY.has(cited) || ANY.has(own)) return "near";
  return FAMILIES.some((family) => family.includes(cited) && family.includes(own)) ? "near" : "far";
}

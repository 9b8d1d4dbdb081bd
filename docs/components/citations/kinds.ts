/** Kinds of cited documents, in families few enough to be told apart by the line alone. */
import { series } from "../figure/colors.js";

/** A family of kinds, and how its lines are drawn: dashes and colour say the same. */
export interface CitationFamily {
  name: string;
  kinds: readonly string[];
  /** `stroke-dasharray`; null for a line without gaps. */
  dashes: string | null;
  color: string;
}

export const FAMILIES: readonly CitationFamily[] = [
  {
    name: "cables and telegrams",
    kinds: ["cable", "telegram", "airgram"],
    dashes: null,
    color: series[0]!,
  },
  {
    name: "letters and notes",
    kinds: ["letter", "despatch", "message", "note", "instruction", "reply"],
    dashes: "7 4",
    color: series[1]!,
  },
  { name: "statements", kinds: ["statement"], dashes: "1.5 4", color: series[2]! },
  {
    name: "talks and meetings",
    kinds: ["conversation", "meeting"],
    dashes: "8 3 1.5 3",
    color: series[3]!,
  },
  {
    name: "reports, papers and decisions",
    kinds: ["report", "memorandum", "paper", "decision", "enclosure"],
    dashes: "14 4",
    color: series[4]!,
  },
  { name: "other documents", kinds: [], dashes: "3 3", color: series[7]! },
];

/** The family of a kind; the last for kinds that are in none. */
export function familyOf(kind: string): CitationFamily {
  return FAMILIES.find(({ kinds }) => kinds.includes(kind)) ?? FAMILIES.at(-1)!;
}

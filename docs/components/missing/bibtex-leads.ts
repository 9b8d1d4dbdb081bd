/** Leads as BibTeX, so that they stand in a researcher's list of what to ask the archives for. */
import type { Lead } from "./documents.js";

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text for a field: in one line, without controls, and what LaTeX takes as a command is escaped. */
export function latex(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .replaceAll(/[\\~^{}$&#%_]/g, (mark) => LATEX[mark] ?? `\\${mark}`);
}

/** A key of ASCII letters, digits and hyphens. */
export function bibtexKey(id: string): string {
  const key = id
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return key || "lead";
}

/** The leads as records of type `@misc`, in their order; keys that would be the same get a number. */
export function bibtexOf(leads: readonly Lead[], titleOf: (id: string) => string): string {
  const used = new Map<string, number>();
  return leads
    .map((lead) => {
      const key = bibtexKey(lead.id);
      const times = (used.get(key) ?? 0) + 1;
      used.set(key, times);
      return record(times === 1 ? key : `${key}-no${times}`, lead, titleOf);
    })
    .join("\n");
}

function record(key: string, lead: Lead, titleOf: (id: string) => string): string {
  const { label, author, date, kind, number, perhaps } = lead;
  const fields: [string, string | null][] = [
    ["title", `{${latex(label)}}`],
    ["author", author === null ? null : `{${latex(author)}}`],
    ["date", bibtexDate(lead)],
    ["year", date?.slice(0, 4) ?? null],
    ["type", latex(kind)],
    ["number", number === null ? null : latex(number)],
    ["note", latex(noteOf(lead, titleOf))],
    ["annotation", perhaps.length === 0 ? null : latex(`Perhaps held with: ${perhaps.join("; ")}`)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

/** The date as biblatex reads it, where its EDTF is of level 0 or a year or day with a mark of doubt. */
function bibtexDate({ edtf }: Lead): string | null {
  const day = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
  return edtf !== null && new RegExp(`^${day}(?:/${day})?$`).test(edtf) ? edtf : null;
}

function noteOf({ citing, recipient, mentions }: Lead, titleOf: (id: string) => string): string {
  const to = recipient === null ? "" : `To ${recipient}. `;
  const words = mentions[0] ? ` as “${mentions[0].quote}”` : "";
  return `${to}Not in this corpus; cited in ${citing.map(titleOf).join("; ")}${words}`;
}

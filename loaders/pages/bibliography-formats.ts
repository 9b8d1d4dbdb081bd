/** A document as a BibTeX and as an RIS record, in UTF-8. */
import {
  type Citable,
  citationKey,
  dateNote,
  dateParts,
  namesOf,
  sourceNote,
} from "./bibliography.js";
import { plainLine } from "./markup.js";

const LATEX: Record<string, string> = {
  // A brace counts for BibTeX even behind a backslash, so a lone one would end its field.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text for a field of BibTeX: what LaTeX takes as commands is escaped, all else stays. */
function latex(text: string): string {
  return plainLine(text).replaceAll(/[\\~^]|[{}$&#%_]/g, (mark) => LATEX[mark] ?? `\\${mark}`);
}

/** A BibTeX record: `@misc`, with biblatex's `date` (EDTF, as biblatex reads it) beside BibTeX's `year`. */
export function bibtex(document: Citable): string {
  const held = [document.archive, document.reference].filter((part) => part !== null).join(", ");
  const fields: [string, string | null][] = [
    ["title", `{${latex(document.title)}}`],
    ["date", bibtexDate(document)],
    ["year", document.date?.slice(0, 4) ?? null],
    ["howpublished", held === "" ? null : latex(held)],
    ["type", document.kind === "other" ? null : document.kind],
    [
      "translator",
      namesOf(document.translator)
        .map((name) => `{${latex(name)}}`)
        .join(" and ") || null,
    ],
    ["url", document.url === null ? null : addressIn(document.url)],
    ["note", noteOf(document) === null ? null : latex(noteOf(document)!)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${citationKey(document)},\n${lines.join(",\n")}\n}\n`;
}

/** An address for a field of BibTeX: braces, backslashes and blanks as percent signs write them. */
function addressIn(url: string): string {
  return plainLine(url).replaceAll(
    /[{}\\\s"<>]/gu,
    (mark) => `%${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function bibtexDate(document: Citable): string | null {
  const ends = dateParts(document).map((parts) => isoOf(parts, "-"));
  const mark = /[~?%]/.exec(document.edtf ?? "")?.[0] ?? "";
  return ends.length === 0 ? null : ends.map((end) => end + mark).join("/");
}

function noteOf(document: Citable): string | null {
  return (
    [dateNote(document), sourceNote(document)].filter((part) => part !== null).join(" ") || null
  );
}

const isoOf = (parts: number[], mark: string) =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join(mark);

/** An RIS record of type MANSCPT (manuscript), or PCOMM for a letter. */
export function ris(document: Citable): string {
  const [first] = dateParts(document);
  const note = noteOf(document);
  const fields: [string, string | null][] = [
    ["TY", document.kind === "letter" ? "PCOMM" : "MANSCPT"],
    ["ID", citationKey(document)],
    ["TI", document.title],
    ["DA", first === undefined ? null : `${isoOf(first, "/")}${"/".repeat(4 - first.length)}`],
    ["PY", first === undefined ? null : isoOf(first.slice(0, 1), "")],
    ["M3", document.kind === "other" ? null : document.kind],
    ["DB", document.archive],
    ["AV", document.reference],
    ...namesOf(document.translator).map((name): [string, string] => ["A4", name]),
    ["UR", document.url],
    ["N1", note],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${plainLine(value!)}`);
  return `${lines.join("\r\n")}\r\nER  - \r\n`;
}

/**
 * A document as TEI P5: its words by language and passage, and what was read in them as annotations beside
 * the text (`standOff`), each with its place in code points, so that nothing is locked in this site.
 */
import type { Row } from "../../schema.js";

/** One annotation: what a row of a table says of some words. */
export interface Annotation {
  /** Table that the row is of. */
  table: string;
  language: string;
  /** Code points in the text of that language; `stop` is exclusive. */
  start: number;
  stop: number;
  quote: string;
  /** The row's other values, by column; null is left out. */
  values: Record<string, string | number | null>;
}

/** All that a TEI file holds of one document. */
export interface TeiDocument {
  document: Row<"documents">;
  texts: readonly Row<"texts">[];
  passages: readonly Row<"passages">[];
  annotations: readonly Annotation[];
}

/** Characters that XML 1.0 forbids, which no escape can write. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as XML, for content and for values in double quotes. */
export function xml(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The document as a TEI file. */
export function teiOf({ document, texts, passages, annotations }: TeiDocument): string {
  const bodies = texts.map((text) =>
    bodyOf(
      text,
      passages.filter(({ language }) => language === text.language),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    headerOf(document, texts),
    standOff(annotations, passages),
    bodies.length === 1 ? bodies[0]! : `<text>\n<group>\n${bodies.join("\n")}\n</group>\n</text>`,
    "</TEI>",
    "",
  ].join("\n");
}

function headerOf(document: Row<"documents">, texts: readonly Row<"texts">[]): string {
  const { title, archive, reference, url, source, sha256, translator } = document;
  const element = (name: string, value: string | null) =>
    value === null ? "" : `<${name}>${xml(value)}</${name}>`;
  const held = element("repository", archive) + element("idno", reference);
  const place = held === "" ? "" : `<msIdentifier>${held}</msIdentifier>`;
  const pointer = url === null ? "" : `<ptr target="${xml(url)}"/>`;
  const languages = texts
    .map(({ language, role }) => `<language ident="${xml(language)}">${xml(role)}</language>`)
    .join("");
  return `<teiHeader>
<fileDesc>
<titleStmt>${element("title", title)}${translator === null ? "" : `<respStmt><resp>translation</resp>${element("name", translator)}</respStmt>`}</titleStmt>
<publicationStmt><p>Made from ${xml(source)} (SHA-256 ${xml(sha256)}). The words keep the terms of the archive that published them.</p></publicationStmt>
<sourceDesc><bibl>${element("title", title)}${dateOf(document)}${place}${pointer}</bibl></sourceDesc>
</fileDesc>
<profileDesc><langUsage>${languages}</langUsage></profileDesc>
</teiHeader>`;
}

/** A day by itself, or the first and the last on which it can have been written. */
function dateOf({ date, date_end, edtf }: Row<"documents">): string {
  if (date === null) return "";
  const one = date_end === null || date_end === date;
  const days = one ? `when="${xml(date)}"` : `notBefore="${xml(date)}" notAfter="${xml(date_end)}"`;
  return `<date ${days}>${xml(edtf ?? date)}</date>`;
}

function bodyOf(text: Row<"texts">, passages: readonly Row<"passages">[]): string {
  const parts = [...passages]
    .sort((a, b) => a.position - b.position)
    .map(
      ({ position, kind, start, quote }) =>
        `<ab xml:id="${passageId(text.language, position)}" type="${kind}" n="${String(start)}">${xml(quote)}</ab>`,
    );
  return `<text xml:lang="${xml(text.language)}" type="${xml(text.role.replaceAll(" ", "-"))}">\n<body>\n${parts.join("\n")}\n</body>\n</text>`;
}

/** Name of a passage's element: `en-12`. */
function passageId(language: string, position: number): string {
  return `${language.replace(/[^A-Za-z0-9-]/g, "")}-${String(position)}`;
}

function standOff(
  annotations: readonly Annotation[],
  passages: readonly Row<"passages">[],
): string {
  if (annotations.length === 0) return "";
  const rows = annotations.map((annotation, at) => {
    const { table, language, quote, values } = annotation;
    const fields = Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<f name="${xml(name)}"><string>${xml(String(value))}</string></f>`);
    const words = `<quote xml:lang="${xml(language)}">${xml(quote)}</quote>`;
    const row = `<fs type="${xml(table)}">${fields.join("")}</fs>`;
    const target = pointers(annotation, passages).join(" ");
    return `<annotation xml:id="annotation-${String(at + 1)}" motivation="classifying" target="${target}"><note>${words}${row}</note></annotation>`;
  });
  return `<standOff>\n<listAnnotation>\n<desc>A target counts code points within a passage; the passage's n is where it begins in the text of its language, from 0. Passages are parted by two line feeds.</desc>\n${rows.join("\n")}\n</listAnnotation>\n</standOff>`;
}

/** Where words stand, as TEI points: a stretch of each passage that has some of them, in code points. */
function pointers(
  { language, start, stop }: Annotation,
  passages: readonly Row<"passages">[],
): string[] {
  return passages
    .filter((passage) => passage.language === language)
    .filter((passage) => passage.start < stop && passage.stop > start)
    .sort((a, b) => a.position - b.position)
    .map((passage) => {
      const from = Math.max(start, passage.start);
      const length = Math.min(stop, passage.stop) - from;
      const offset = from - passage.start;
      return `#string-range(${passageId(language, passage.position)},${String(offset)},${String(length)})`;
    });
}

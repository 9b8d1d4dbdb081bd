/** A document's row in the documents table, the words that its values stand on, and its first findings. */
import { codePointLength } from "../../text/codepoints.js";
import type { Document } from "../../document.js";
import type { Row, Tables } from "../../schema.js";
import { citationParts, sourceNoteParts } from "./citation.js";
import type { Witness } from "../../language/calendar/witness.js";
import { witnessesOf } from "./date.js";
import { joinedValue, type Mark, type Marks, marksOf } from "./marks.js";
import { isOfSeries, openingNumber } from "./opening-number.js";
import { kindOfDocument } from "./document-kind.js";
import { evidenceIn, type EvidenceOf } from "../../text/evidence.js";
import { dateFindings, type Finding } from "./findings.js";
import { languageCode } from "../../language/language-names.js";
import { type Place, type QuotedPassage, quotedPassages } from "../../text/quoted.js";
import { sourceFindings } from "./sources.js";
import { gapsOf } from "./unread.js";
import { viewOf } from "../../text/view.js";
import { countWords } from "../../text/count.js";

/** A value of the documents table and the words that give it. */
export interface Attribute {
  attribute: string;
  value: string;
  place: Place;
}

/** A row of the documents table before it has its name, and what goes with it. */
export interface Description extends Omit<Row<"documents">, "id"> {
  attributes: Attribute[];
  findings: Finding[];
  /** What says when it was written, the most trusted first. */
  witnesses: Witness[];
}

/** What a document is, when it was written, where it is held: everything but its name. */
export function describe(document: Document): Description {
  const passages = quotedPassages(document);
  const witnesses = witnessesOf(document, passages);
  const marks = marksOf(passages, document.markup.source);
  const kind = kindOfDocument(document, passages, witnesses);
  const opening = marks.number.length === 0 ? openingNumber(passages) : null;
  if (opening !== null && (/^(?:telegram|cable)$/.test(kind) || isOfSeries(opening)))
    marks.number.push(opening);
  const gaps = gapsOf(passages).map((gap): Finding => ({
    kind: "unread",
    message: gap.message,
    place: gap.place,
  }));
  return {
    ...catalogueColumns(document),
    ...dateColumns(witnesses),
    kind,
    title: titleOf(document, passages),
    ...markColumns(marks),
    attributes: attributesOf(witnesses, marks),
    witnesses,
    findings: [
      ...dateFindings(witnesses, passages),
      ...sourceFindings(document, passages),
      ...gaps,
    ],
  };
}

type CatalogueColumn =
  | "collection"
  | "archive"
  | "reference"
  | "url"
  | "translator"
  | "credits"
  | "original_language"
  | "summary"
  | "source"
  | "sha256";

function catalogueColumns(document: Document): Pick<Description, CatalogueColumn> {
  const cited = citationParts(document.catalogue);
  const noted = sourceNoteParts(document.markup.source);
  return {
    collection: document.collection,
    archive: cited.archive ?? noted.archive,
    reference: cited.reference ?? noted.reference,
    url: cited.url,
    translator: cited.translator,
    credits: document.catalogue.credits,
    original_language: originalLanguage(document),
    summary: document.catalogue.summary,
    source: document.path,
    sha256: document.sha256,
  };
}

/** As the archive says; TEI states the language of its text. Nobody else does. */
function originalLanguage(document: Document): string | null {
  const statement = document.catalogue.originalLanguage;
  if (statement !== null) return languageCode(statement);
  return /\.xml$/i.test(document.path) ? (document.texts[0]?.language ?? null) : null;
}

export type DateColumn = "date" | "date_end" | "edtf" | "date_basis" | "archive_date";

/** When a document was written, by the first of its witnesses that says so. */
export function dateColumns(witnesses: readonly Witness[]): Pick<Description, DateColumn> {
  const best = bestWitness(witnesses) ?? witnesses.find((witness) => witness.kind !== "number");
  const archive = witnesses.find((witness) => witness.kind === "catalogue");
  return {
    date: best?.date ?? null,
    date_end: best?.date_end ?? null,
    edtf: best?.edtf ?? null,
    date_basis: best === undefined ? null : best.kind === "catalogue" ? "archive" : "document",
    archive_date: archive?.date ?? null,
  };
}

/** The most trusted that has a year; a number's year alone is no date. */
export function bestWitness(witnesses: readonly Witness[]): Witness | undefined {
  return witnesses.find((witness) => witness.date !== null && witness.kind !== "number");
}

/** The title; for a text without one, its first words. */
function titleOf(document: Document, passages: QuotedPassage[]): string {
  const title = oneLine(document.title ?? "");
  if (title !== "") return title;
  const [top] = passages;
  if (top !== undefined && isHeadingLike(top, passages[1])) return oneLine(top.words);
  const first = passages.find((passage) => passage.kind === "body") ?? top;
  return shortened(oneLine(first?.words ?? "")) || document.path;
}

/** A short first line that a short line follows, and no date or mark itself. */
function isHeadingLike(top: QuotedPassage, next: QuotedPassage | undefined): boolean {
  if (top.kind !== "body" || next === undefined) return false;
  return top.words.length <= 220 && next.words.length <= 80 && !/[.!?。]$/u.test(top.words);
}

/** In one line, and without what hides its words: a title is made of words, and no words of a text. */
function oneLine(words: string): string {
  return viewOf(words).text.replace(/\s+/g, " ").trim();
}

/** At most eighty characters, cut between words. */
function shortened(words: string): string {
  if (words.length <= 80) return words;
  const cut = words.slice(0, 80);
  const blank = cut.lastIndexOf(" ");
  return `${blank > 40 ? cut.slice(0, blank) : cut}…`;
}

function markColumns(
  marks: Marks,
): Pick<Description, "classification" | "urgency" | "number" | "copies"> {
  const copies = marks.copies[0];
  return {
    classification: joinedValue(marks.classification),
    urgency: joinedValue(marks.urgency),
    number: joinedValue(marks.number),
    copies: copies === undefined ? null : Number(copies.value),
  };
}

function attributesOf(witnesses: Witness[], marks: Marks): Attribute[] {
  const dated = witnesses.flatMap(({ edtf, place, kind }) =>
    place === null || kind === "number" ? [] : [{ attribute: "date", value: edtf, place }],
  );
  const marked = (Object.entries(marks) as [string, Mark[]][]).flatMap(([attribute, found]) =>
    found.flatMap(({ value, place }) => (place === null ? [] : [{ attribute, value, place }])),
  );
  return [...dated, ...marked];
}

/** The rows of one document in the tables that describe it. */
export function rowsOf(
  id: string,
  document: Document,
  description: Description,
): Pick<Tables, "documents" | "texts" | "passages" | "attributes" | "findings"> {
  const { attributes, findings, ...columns } = description;
  const evidence = document.texts.map((text) => evidenceIn(id, text));
  return {
    documents: [{ id, ...columns }],
    texts: document.texts.map((text) => ({
      document_id: id,
      language: text.language,
      role: text.role,
      text: text.text,
      words: countWords(text.text),
      characters: codePointLength(text.text),
    })),
    passages: passageRows(id, document),
    attributes: attributes.map(({ attribute, value, place }) => ({
      ...evidenceAt(evidence, place),
      attribute,
      value,
    })),
    findings: findings.map(({ kind, message, place }) => ({
      ...(place === null ? noEvidence(id) : evidenceAt(evidence, place)),
      kind,
      message,
    })),
  };
}

function passageRows(id: string, document: Document): Row<"passages">[] {
  return quotedPassages(document).map((quoted) => {
    const text = document.texts[quoted.text]!;
    const passage = text.passages.find((other) => other.position === quoted.position)!;
    const { position, kind, start, stop, counterpart } = passage;
    const evidence = { document_id: id, language: text.language, start, stop, quote: quoted.words };
    return { ...evidence, position, kind, counterpart };
  });
}

function evidenceAt(evidence: EvidenceOf[], { text, start, stop }: Place): ReturnType<EvidenceOf> {
  return evidence[text]!(start, stop);
}

function noEvidence(
  id: string,
): Pick<Row<"findings">, "document_id" | "language" | "start" | "stop" | "quote"> {
  return { document_id: id, language: null, start: null, stop: null, quote: null };
}

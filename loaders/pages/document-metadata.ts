/** What is known of a document, as a definition list; each value with the words that it was read from. */
import { unreadOf } from "../language/coverage.js";
import type { Row } from "../schema.js";
import { wordsAnchor } from "./linked-words.js";
import { type Content, type Markup, markup, plainLine, visible } from "./markup.js";
import { dateInWords, intervalInWords, languageName } from "./words.js";

type Document = Row<"documents">;
type Attribute = Row<"attributes">;
type Text = Row<"texts">;
type Finding = Row<"findings">;

/** The definition list of a document. */
export function metadataOf(
  document: Document,
  texts: readonly Text[],
  attributes: readonly Attribute[],
  findings: readonly Finding[] = [],
): Markup {
  const words = (...names: (keyof Document)[]) =>
    wordsLinks(attributes.filter(({ attribute }) => names.some((name) => name === attribute)));
  const entry = (label: string, name: keyof Document, value: Content = shown(document[name])) =>
    value === null ? null : term(label, markup`${value}${words(name)}`);
  return markup`
    <dl class="metadata">
      ${term("Date", markup`${dateOf(document, texts, findings)}${words("date", "date_end", "edtf")}`)}
      ${entry("Kind", "kind")}
      ${entry("Number", "number")}
      ${entry("Classification", "classification")}
      ${entry("Urgency", "urgency")}
      ${entry("Copies printed", "copies")}
      ${term("Languages", languagesOf(document, texts))}
      ${notRead(texts)}
      ${entry("Translated by", "translator")}
      ${entry("Archive", "archive")}
      ${entry("Reference", "reference")}
      ${document.url === null ? null : term("Archive’s page", addressOf(document.url))}
      ${entry("Collection", "collection")}
      ${entry("Credits", "credits")}
      ${term("Read from", markup`${visible(document.source)} <span class="hash">SHA-256 <code>${document.sha256}</code></span>`)}
    </dl>`;
}

function term(label: string, value: Content): Markup {
  return markup`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function shown(value: string | number | null): Content {
  return value === null ? null : markup`<bdi>${visible(String(value))}</bdi>`;
}

function dateOf(document: Document, texts: readonly Text[], findings: readonly Finding[]): Markup {
  const { date, date_end, edtf, date_basis, archive_date } = document;
  const words = intervalInWords(date, date_end);
  const isRead = texts.every(({ language }) => !unreadOf(language).includes("dates"));
  if (words === null) return markup`${silenceOf(findings)}`;
  const uncertain =
    edtf !== null && edtf !== date ? markup` <span class="muted">(EDTF ${edtf})</span>` : null;
  return markup`<time datetime="${date}">${words}</time>${uncertain} ${basis(date_basis, archive_date, isRead)}${catalogueDate(document)}`;
}

/** Why it has no date: that none was read, but where the document was read and bears none. */
function silenceOf(findings: readonly Finding[]): string {
  return findings.find(({ kind }) => kind === "undated")?.message ?? "No date was read.";
}

function basis(
  date_basis: Document["date_basis"],
  archive_date: string | null,
  isRead: boolean,
): Markup | null {
  if (date_basis === "archive")
    return markup`<span class="muted">from the archive’s catalogue; ${isRead ? "the document bears no date" : "no date was read in the document"}</span>`;
  if (date_basis === null) return null;
  return markup`<span class="muted">from the document itself${archive_date === null ? "; no catalogue dates it" : ""}</span>`;
}

function catalogueDate({ date, date_end, date_basis, archive_date }: Document): Markup | null {
  if (archive_date === null || date_basis !== "document") return null;
  const agrees = archive_date >= date! && archive_date <= (date_end ?? date!);
  if (agrees) return markup`<span class="muted">, as in the catalogue</span>`;
  return markup`<span class="against">The archive’s catalogue has <time datetime="${archive_date}">${dateInWords(archive_date)}</time>.</span>`;
}

function languagesOf({ original_language }: Document, texts: readonly Text[]): Markup {
  const here = texts.map(({ language, role }) => `${languageName(language)} (${role})`).join(", ");
  const absent =
    original_language !== null && !texts.some(({ language }) => language === original_language);
  return markup`${here}${absent ? `; the ${languageName(original_language)} original is not in this corpus` : null}`;
}

/** What is not read of the texts' languages, so that nothing missing is taken for absent; null where all is. */
function notRead(texts: readonly Text[]): Markup | null {
  const languages = [...new Set(texts.map(({ language }) => language))];
  const lines = languages
    .map((language) => ({ language, unread: unreadOf(language) }))
    .filter(({ unread }) => unread.length > 0)
    .map(
      ({ language, unread }) =>
        markup`<span class="unread">${language === "und" ? "where the language is not identified" : `in ${languageName(language)}`}: ${unread.join(", ")}. </span>`,
    );
  if (lines.length === 0) return null;
  return term("Not read", markup`${lines}<a href="../methods#languages">What is read</a>`);
}

const QUOTED = 48;

function wordsLinks(attributes: readonly Attribute[]): Markup | null {
  if (attributes.length === 0) return null;
  const unique = new Map(attributes.map((attribute) => [wordsAnchor(attribute), attribute]));
  const links = [...unique].map(
    ([anchor, { language, quote }]) =>
      markup` <a class="words-link" href="#${anchor}" lang="${language}"><bdi>${visible(shortened(quote))}</bdi></a>`,
  );
  return markup`<span class="words-links"><span class="muted">read from</span>${links}</span>`;
}

/** The beginning of a quotation, in one line. */
export function shortened(quote: string): string {
  const characters = Array.from(plainLine(quote));
  return characters.length <= QUOTED
    ? characters.join("")
    : `${characters.slice(0, QUOTED - 1).join("")}…`;
}

/** A link to an address that a source gives: only http and https, and nothing that Framework would rewrite. */
function addressOf(url: string): Markup {
  if (!isAddress(url)) return markup`${visible(url)}`;
  return markup`<a href="${url}" rel="external noopener noreferrer">${visible(url.replace(/^https?:\/\//, ""))}</a>`;
}

/** Whether a text is a web address that can be linked. */
export function isAddress(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}

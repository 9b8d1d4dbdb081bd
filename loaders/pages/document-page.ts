/** One page of the site for each document: static, readable without JavaScript. */
import { readRows } from "../parquet.js";
import type { Scan } from "../scans.js";
import type { Row } from "../schema.js";
import { citationOf } from "./document-citation.js";
import { type CitationLinks, citationLists, linksByDocument } from "./document-citations.js";
import { findingsOf } from "./document-findings.js";
import { reviewsOf } from "./document-reviews.js";
import { metadataOf } from "./document-metadata.js";
import { type LayerWords, layerSwitches } from "./document-layers.js";
import { scansOf } from "./document-scans.js";
import { readingOf } from "./document-passages.js";
import { type LinkedWords } from "./linked-words.js";
import { layersByDocument } from "./layers-by-document.js";
import { type Markup, markup, plainLine, visible } from "./markup.js";
import { dateInWords, intervalInWords } from "./words.js";

/** All that the tables say of one document. */
export interface DocumentRows {
  document: Row<"documents">;
  /** The original first. */
  texts: Row<"texts">[];
  passages: Row<"passages">[];
  attributes: Row<"attributes">[];
  findings: Row<"findings">[];
  /** What people judged in it. */
  reviews?: Row<"reviews">[];
  /** What can be marked in its texts. */
  layers?: LayerWords[];
  /** What it cites, and what cites it. */
  links?: CitationLinks;
  /** Pictures of its pages. */
  scans?: readonly Scan[];
}

/** The documents before and after this one in time; null at the ends. */
export interface Neighbours {
  before: Row<"documents"> | null;
  after: Row<"documents"> | null;
}

/**
 * The pages of all documents as Framework Markdown, by document id, from the Parquet tables of a folder.
 * Throws where a table is missing.
 */
export async function documentPages(
  tablesFolder: string,
  scans: readonly Scan[] = [],
): Promise<Map<string, string>> {
  const [documents, texts, passages, attributes, findings, reviews, layers, links] =
    await Promise.all([
      readRows(tablesFolder, "documents"),
      readRows(tablesFolder, "texts"),
      readRows(tablesFolder, "passages"),
      readRows(tablesFolder, "attributes"),
      readRows(tablesFolder, "findings"),
      readRows(tablesFolder, "reviews"),
      layersByDocument(tablesFolder),
      linksByDocument(tablesFolder),
    ]);
  const scanned = byDocument(scans);
  const tables = [texts, passages, attributes, findings, reviews].map((rows) =>
    byDocument<{ document_id: string }>(rows),
  );
  const ordered = inTime(documents);
  return new Map(
    ordered.map((document, index) => {
      const [own, parts, words, found, judged] = tables.map(
        (table) => table.get(document.id) ?? [],
      );
      const rows = {
        document,
        texts: originalFirst(own as Row<"texts">[]),
        passages: parts,
        attributes: words,
        findings: found,
        reviews: judged,
        layers: layers.get(document.id) ?? [],
        links: links.get(document.id) ?? { cites: [], citedBy: [] },
      };
      const neighbours = { before: ordered[index - 1] ?? null, after: ordered[index + 1] ?? null };
      const pictured = { ...(rows as DocumentRows), scans: scanned.get(document.id) ?? [] };
      return [document.id, documentPage(pictured, neighbours)];
    }),
  );
}

function byDocument<R extends { document_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group) group.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
}

/** Documents by date, the undated last; those of one day by id. */
export function inTime(documents: readonly Row<"documents">[]): Row<"documents">[] {
  const key = ({ date, id }: Row<"documents">) => `${date ?? "9999-99-99"} ${id}`;
  return [...documents].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function originalFirst(texts: Row<"texts">[]): Row<"texts">[] {
  return [...texts].sort(
    (a, b) => Number(a.role === "translation") - Number(b.role === "translation"),
  );
}

// Marks the words and layers that an address names; the page reads without it.
const LIVE = [
  "```js",
  'import { livePage } from "../components/documents/page.js";',
  "invalidation.then(livePage());",
  "```",
];

/** The page of one document: front matter, one HTML block, and the cell that brings its links to life. */
export function documentPage(rows: DocumentRows, neighbours: Neighbours): string {
  const { document } = rows;
  const frontMatter = [
    "---",
    `title: ${JSON.stringify(plainLine(document.title))}`,
    "toc: false",
    "---",
  ];
  return [...frontMatter, "", articleOf(rows, neighbours).html, "", ...LIVE, ""].join("\n");
}

function articleOf(rows: DocumentRows, neighbours: Neighbours): Markup {
  const { document, texts, passages, attributes, findings, reviews = [] } = rows;
  const { layers = [], links, scans = [] } = rows;
  const cites = (links?.cites ?? []).flatMap(({ mentions }) => mentions);
  const linked = linkedWords([...attributes, ...findings, ...reviews, ...cites]);
  return markup`
    <article class="document">
      ${headerOf(document)}
      ${summaryOf(document)}
      ${metadataOf(document, texts, attributes, findings)}
      ${findingsOf(findings)}
      ${reviewsOf(reviews)}
      <section class="reading" aria-labelledby="text">
        <h2 id="text">${headingOf(texts)}</h2>
        ${scansOf(scans)}
        ${layerSwitches(layers)}
        ${readingOf({ texts, passages, linked, layers })}
      </section>
      ${links ? citationLists(links) : null}
      ${citationOf(document)}
      ${neighboursOf(neighbours)}
    </article>`;
}

/** What stands here: two texts are named by what they are. */
function headingOf(texts: readonly Row<"texts">[]): string {
  if (texts.length < 2) return "Text";
  const received = texts.some(({ role }) => role === "received translation");
  return received ? "Received translation and its translation" : "Original and translation";
}

function headerOf({ title, kind, date, date_end, archive }: Row<"documents">): Markup {
  const facts = [
    kind === "other" ? "document" : kind,
    intervalInWords(date, date_end) ?? "no date read",
    archive,
  ];
  const line = facts
    .filter((fact) => fact !== null)
    .map((fact) => markup`<span>${visible(fact)}</span>`);
  return markup`<header><p class="eyebrow">${line}</p><h1 dir="auto">${visible(title)}</h1></header>`;
}

function summaryOf({ summary, archive }: Row<"documents">): Markup | null {
  if (summary === null) return null;
  const whose =
    archive === null
      ? "Summary, not part of the source"
      : "The archive’s summary, not part of the source";
  return markup`<div class="summary"><p class="label">${whose}</p><p dir="auto">${visible(summary)}</p></div>`;
}

/** Rows whose words are linked to from this page, so that their anchors hold without JavaScript. */
function linkedWords(
  rows: readonly Pick<Row<"findings">, "language" | "start" | "stop">[],
): LinkedWords[] {
  const linked = new Map<string, LinkedWords>();
  for (const { language, start, stop } of rows) {
    if (language === null || start === null || stop === null) continue;
    linked.set(`${language} ${start} ${stop}`, { language, start, stop });
  }
  return [...linked.values()];
}

function neighboursOf({ before, after }: Neighbours): Markup | null {
  if (!before && !after) return null;
  const link = (document: Row<"documents"> | null, rel: string, label: string) =>
    document === null
      ? null
      : markup`<a rel="${rel}" class="${rel}" href="./${encodeURIComponent(document.id)}"><span class="label">${label}</span> <bdi>${visible(document.title)}</bdi> <span class="muted">${document.date === null ? "no date read" : dateInWords(document.date)}</span></a>`;
  return markup`<nav class="neighbours" aria-label="Documents before and after">${link(before, "prev", "Before")}${link(after, "next", "After")}</nav>`;
}

/** What machines read of a page: description, canonical address, Open Graph, and JSON-LD of schema.org. */
import type { Corpus } from "../corpus.js";
import type { Row } from "../schema.js";
import type { Publication } from "./about.js";
import type { Edition } from "./edition.js";

/** What a page of the site is about. */
export interface PageAbout {
  /** Path below the site, `documents/118207.html`. */
  path: string;
  title: string;
  description: string;
  /** The thing that the page shows, in schema.org's terms, without `@context`. */
  thing: Record<string, unknown>;
}

/** Longest description that search machines show. */
const DESCRIPTION = 300;

/** A description in one line, cut at a word. */
export function descriptionOf(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= DESCRIPTION) return line;
  return `${line.slice(0, DESCRIPTION - 1).replace(/\s\S*$/u, "")}…`;
}

/** The elements for a page's head; addresses only where the publisher gave the site's. */
export function headOf(about: PageAbout, site: string, address: string | null): string {
  const { title, description, thing, path } = about;
  const url = address === null ? null : address + pathShown(path);
  const meta = (kind: "name" | "property", name: string, content: string) =>
    `<meta ${kind}="${name}" content="${escaped(content)}">`;
  const linked = { "@context": "https://schema.org", ...thing, ...(url === null ? {} : { url }) };
  return [
    meta("name", "description", description),
    url === null ? null : `<link rel="canonical" href="${escaped(url)}">`,
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:site_name", site),
    meta("property", "og:type", path === "index.html" ? "website" : "article"),
    url === null ? null : meta("property", "og:url", url),
    `<script type="application/ld+json">${scriptJson(linked)}</script>`,
  ]
    .filter((line) => line !== null)
    .join("\n");
}

/** The overview goes by the address of its folder. */
export function pathShown(path: string): string {
  return path === "index.html" ? "" : path.split("/").map(encodeURIComponent).join("/");
}

/** JSON within a script element: no `<` that could end it. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
}

/** Text as it stands in HTML, in an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** The corpus as a schema.org Dataset. */
export function datasetOf(
  corpus: Corpus,
  publication: Publication,
  edition: Edition,
): Record<string, unknown> {
  const { address, licence, keywords, doi } = publication;
  return known({
    "@type": "Dataset",
    name: corpus.title,
    description: corpus.description || corpus.title,
    version: edition.version,
    datePublished: edition.date,
    identifier: doi === null ? `sha256:${edition.corpus}` : `https://doi.org/${doi}`,
    license: licence?.path ?? licence?.title ?? null,
    keywords,
    creator: creatorsOf(publication),
    publisher: publishersOf(publication),
    distribution:
      address === null
        ? null
        : [
            {
              "@type": "DataDownload",
              encodingFormat: "application/json",
              contentUrl: `${address}data/datapackage.json`,
            },
          ],
  });
}

/** Those who made it; whoever has an ORCID is a person, and so is whoever says nothing else. */
function creatorsOf({ contributors }: Publication): object[] {
  return contributors
    .filter(({ role }) => role !== "publisher")
    .map(({ title, path }) => known({ "@type": "Person", name: title, sameAs: path }));
}

function publishersOf({ contributors }: Publication): object[] {
  return contributors
    .filter(({ role }) => role === "publisher")
    .map(({ title, path }) => known({ "@type": "Organization", name: title, url: path }));
}

/** The corpus that a page belongs to, as pages name it. */
function wholeOf({ title }: Corpus, { address }: Publication): object {
  return known({ "@type": "Dataset", name: title, url: address });
}

/** A document as a schema.org ArchiveComponent. */
export function archiveComponent(
  document: Row<"documents">,
  corpus: Corpus,
  publication: Publication,
): Record<string, unknown> {
  const { title, kind, edtf, date, archive, reference, url, summary, original_language } = document;
  return known({
    "@type": "ArchiveComponent",
    name: title,
    genre: kind === "other" ? null : kind,
    dateCreated: date === null ? null : (edtf ?? date),
    holdingArchive: archive === null ? null : { "@type": "ArchiveOrganization", name: archive },
    identifier: reference,
    sameAs: url,
    abstract: summary,
    inLanguage: original_language,
    isPartOf: wholeOf(corpus, publication),
  });
}

/** What an analysis says of itself; who it does not name is who made the edition. */
export interface Article {
  title: string;
  description: string;
  authors: readonly string[];
  /** Day, `YYYY-MM-DD`; null for the edition's. */
  date: string | null;
}

/** An analysis as a schema.org ScholarlyArticle. */
export function articleOf(
  { title, description, authors, date }: Article,
  { corpus, publication, edition }: { corpus: Corpus; publication: Publication; edition: Edition },
): Record<string, unknown> {
  const { licence } = publication;
  const named = authors.map((name) => ({ "@type": "Person", name }));
  return known({
    "@type": "ScholarlyArticle",
    headline: title,
    description,
    author: named.length > 0 ? named : creatorsOf(publication),
    publisher: publishersOf(publication),
    version: edition.version,
    datePublished: date ?? edition.date,
    license: licence?.path ?? licence?.title ?? null,
    isPartOf: wholeOf(corpus, publication),
  });
}

function known(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

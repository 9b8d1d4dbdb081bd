/**
 * An archive's page copied whole, as its site shows it: buttons and a summary stand about the document,
 * and the labels of the catalogue below it, without colons, each over its value. In the older layout the
 * summary and the citation stand between the title and the document.
 */
import { emptyCatalogue, type Catalogue } from "../../document.js";
import type { Entry } from "./archive.js";
import type { Line } from "./lines.js";
import { isDate } from "./shapes.js";

/** Labels below the document, in small letters, without their colon. */
const LABELS: ReadonlySet<string> = new Set([
  ...["author(s)", "authors", "author", "document information", "source", "rights", "language"],
  ...["languages", "original uploaded date", "record id", "original archive", "original language"],
  ...["contributor(s)", "contributors", "donors", "donor", "original classification", "credits"],
  ...["associated places", "associated topics", "associated people", "subjects discussed"],
  ...["associated people & organizations", "associated organizations", "related documents"],
  ...["translator(s)", "translators", "publisher", "original repository", "coverage", "type"],
  ...["original publication", "original title", "collection", "collections", "format", "subject"],
]);
/** Those that only such a page has: two of them make one. */
const TELLING: ReadonlySet<string> = new Set([
  ...["document information", "rights", "original uploaded date", "record id", "original archive"],
  "author(s)",
]);
/** Words of the site about a document, on lines of their own. */
const SITE: ReadonlySet<string> = new Set([
  ...[
    "skip to content",
    "search in",
    "share",
    "share document",
    "get citation",
    "citation",
    "cite",
  ],
  ...[
    "download",
    "download pdf",
    "pdf",
    "print",
    "view",
    "email",
    "menu",
    "search",
    "zoom",
    "cite this document",
  ],
  ...[
    "english html",
    "english pdf",
    "english transcription",
    "english translation",
    "copy citation",
  ],
  ...[
    "add search filter",
    "cancel search filter",
    "digital archive international history declassified",
    "digital archive",
  ],
  ...[
    "read more",
    "show more",
    "view original",
    "original scan",
    "translation",
    "transcript",
    "home",
  ],
]);
const SUPPORT = /^this document was (?:made possible|made available|provided)\b/iu;
/** Lines at the top of a page among which its date stands. */
const TOP = 14;

/** Reads such a page; null where a file is none. */
export function readPage(lines: readonly Line[]): Entry | null {
  return labelsBelow(lines) ?? labelsWithin(lines) ?? thanksAbove(lines);
}

/** A page of which only the top was copied with its document: the date, the title, whom the archive thanks. */
function thanksAbove(lines: readonly Line[]): Entry | null {
  const top = topOf(lines);
  if (top === null || top.support === null || top.title === null) return null;
  const catalogue = { ...emptyCatalogue, date: top.date, credits: top.support };
  return { catalogue, title: top.title, archiveId: null, body: lines.slice(top.body) };
}

function keyOf(line: Line | undefined): string {
  return (line?.text ?? "").replace(/^[•*\s]+|\s*[:：]?\s*$/gu, "").toLowerCase();
}

function labelsBelow(lines: readonly Line[]): Entry | null {
  const telling = new Set(lines.map(keyOf).filter((key) => TELLING.has(key)));
  if (telling.size < 2) return null;
  const first = firstLabel(lines);
  const top = topOf(lines);
  if (first < 0 || top === null || top.body >= first) return null;
  const { stop, summary } = summaryAbove(lines, top.body, first);
  const values = valuesOf(lines.slice(first));
  const source = values.get("source") ?? null;
  const shelf = shelfMark(source);
  const translated = /\btranslat(?:ed|ion)\b/iu.test(source ?? "");
  const catalogue: Catalogue = {
    ...emptyCatalogue,
    date: top.date,
    citation: source,
    summary,
    credits:
      [top.support, values.get("credits")].filter((one) => one != null && one !== "").join(" ") ||
      null,
    contents: translated ? [`Translation - ${values.get("language") ?? "English"}`] : [],
    originalLanguage: values.get("original language") ?? null,
    others: [...values]
      .filter(([label]) => !["source", "credits", "original language"].includes(label))
      .map(([label, value]) => ({ label, value }))
      .concat(shelf === null ? [] : [{ label: "reference", value: shelf }]),
  };
  const id = /^\d{3,9}$/.exec(values.get("record id") ?? "")?.[0] ?? null;
  return { catalogue, title: top.title, archiveId: id, body: lines.slice(top.body, stop) };
}

/** A source that begins with an archive's initials is a shelf mark as a whole, up to who found or translated it. */
function shelfMark(source: string | null): string | null {
  const place =
    /^(?<mark>\p{Lu}{2,8}(?:[ ,].*?)?)(?:\.\s+(?=\p{Lu}\p{L}+(?:ed|d) (?:and |by |for )).*|\.?)$/u.exec(
      source ?? "",
    );
  return place?.groups?.["mark"] ?? null;
}

/** The first of the labels at the end: from there on they follow each other with short values. */
function firstLabel(lines: readonly Line[]): number {
  const sure = lines.findIndex((line) => TELLING.has(keyOf(line)));
  let first = sure;
  for (let at = sure - 1; at > Math.max(0, sure - 40); at--)
    if (LABELS.has(keyOf(lines[at])) && lines[at]!.text !== "") first = at;
  return first;
}

interface Top {
  date: string | null;
  title: string | null;
  support: string | null;
  /** Where the document begins. */
  body: number;
}

/** The date, the title below it, and whom the archive thanks; null where no date stands at the top. */
function topOf(lines: readonly Line[]): Top | null {
  const filled = lines.map((line, at) => ({ line, at })).filter(({ line }) => line.text !== "");
  const dated = filled.slice(0, TOP).findIndex(({ line }) => isDate(line.text));
  if (dated < 0) return null;
  const rest = filled.slice(dated + 1).filter(({ line }) => !SITE.has(keyOf(line)));
  const heading = rest[0] !== undefined && !SUPPORT.test(rest[0].line.text) ? rest[0] : null;
  const next = rest[heading === null ? 0 : 1];
  const thanks = next !== undefined && SUPPORT.test(next.line.text) ? next : null;
  const last = thanks ?? heading ?? filled[dated]!;
  return {
    date: filled[dated]!.line.text,
    title: heading?.line.text ?? null,
    support: thanks?.line.text ?? null,
    body: last.at + 1,
  };
}

/** The paragraph right above the labels is the archive's summary. */
function summaryAbove(
  lines: readonly Line[],
  from: number,
  labels: number,
): { stop: number; summary: string | null } {
  let stop = labels;
  while (stop > from && (lines[stop - 1]!.text === "" || SITE.has(keyOf(lines[stop - 1])))) stop--;
  let start = stop;
  while (start > from && lines[start - 1]!.text !== "") start--;
  const summary = lines
    .slice(start, stop)
    .map(({ text }) => text)
    .join(" ");
  const before = lines.slice(from, start).some(({ text }) => text !== "");
  const isProse = /[.!?]["”’)]?$/u.test(summary) && summary.split(" ").length >= 5;
  return isProse && before ? { stop: start, summary } : { stop, summary: null };
}

/** Each label's value: the lines below it, to the next. */
function valuesOf(lines: readonly Line[]): Map<string, string> {
  const values = new Map<string, string>();
  let label: string | null = null;
  for (const line of lines) {
    const key = keyOf(line);
    if (LABELS.has(key)) label = key;
    else if (label !== null && line.text !== "" && !SITE.has(key))
      values.set(label, [values.get(label), line.text].filter(Boolean).join(" "));
  }
  return values;
}

/** The older layout: `get citation`, the summary, the citation, `share document`, the document. */
function labelsWithin(lines: readonly Line[]): Entry | null {
  const get = lines.findIndex((line) => keyOf(line) === "get citation");
  const share = lines.findIndex((line, at) => at > get && keyOf(line) === "share document");
  const top = topOf(lines);
  if (get < 0 || share < 0 || top === null) return null;
  const within = lines.slice(get + 1, share).filter(({ text }) => text !== "");
  const cited = within.findIndex(
    ({ text }) => /^["“]/u.test(text) || /digital archive/iu.test(text),
  );
  const citation =
    cited < 0
      ? null
      : within
          .slice(cited)
          .map(({ text }) => text)
          .join(" ");
  const summary = within
    .slice(0, cited < 0 ? undefined : cited)
    .map(({ text }) => text)
    .join(" ");
  let body = share + 1;
  while (body < lines.length && (lines[body]!.text === "" || SITE.has(keyOf(lines[body])))) body++;
  const quoted = /^["“](?<title>[^"”]+?),?["”]/u.exec(citation ?? "")?.groups?.["title"] ?? null;
  const title =
    top.title !== null && !SITE.has(top.title.toLowerCase()) && top.body <= get
      ? top.title
      : quoted;
  const id = /\/document\/(?<id>[A-Za-z0-9-]+)/u.exec(citation ?? "")?.groups?.["id"] ?? null;
  const catalogue = {
    ...emptyCatalogue,
    date: top.date,
    citation,
    summary: summary || null,
    credits: top.support,
  };
  return { catalogue, title, archiveId: id, body: lines.slice(body) };
}

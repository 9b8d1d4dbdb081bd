/**
 * An archive's page copied whole, as its site shows it: buttons and a summary stand about the document,
 * and the labels of the catalogue below it, without colons, each over its value. In the older layout the
 * summary and the citation stand between the title and the document.
 */
import { emptyCatalogue, type Catalogue } from "../../document.js";
import { languages } from "../../language/index.js";
import type { ArchivePageForms } from "../../language/paper-forms.js";
import type { Entry } from "./archive.js";
import type { Line } from "./lines.js";
import { isDate } from "./shapes.js";

/** The words of one language's page. */
interface PageWords extends Omit<
  ArchivePageForms,
  "labels" | "telling" | "support" | "translated" | "credited" | "cited"
> {
  /** The name of its language. */
  language: string;
  labels: ReadonlySet<string>;
  telling: ReadonlySet<string>;
  /** Words of the site about a document, on lines of their own. */
  site: ReadonlySet<string>;
  support: RegExp;
  translated: RegExp;
  shelf: RegExp;
  cited: RegExp;
}

const PAGES: readonly PageWords[] = languages.flatMap(({ name, papers }) => {
  const { archive, sure, buttons } = papers?.site ?? {};
  if (archive === undefined) return [];
  return [
    {
      ...archive,
      language: name,
      labels: new Set(archive.labels),
      telling: new Set(archive.telling),
      site: new Set([...(sure ?? []), ...(buttons ?? [])]),
      support: new RegExp(`^${archive.support}`, "iu"),
      translated: new RegExp(archive.translated, "iu"),
      shelf: new RegExp(
        String.raw`^(?<mark>\p{Lu}{2,8}(?:[ ,].*?)?)(?:\.\s+(?=${archive.credited}).*|\.?)$`,
        "u",
      ),
      cited: new RegExp(archive.cited, "iu"),
    },
  ];
});
/** Lines at the top of a page among which its date stands. */
const TOP = 14;

/** Reads such a page; null where a file is none. */
export function readPage(lines: readonly Line[]): Entry | null {
  for (const words of PAGES) {
    const entry =
      labelsBelow(lines, words) ?? labelsWithin(lines, words) ?? thanksAbove(lines, words);
    if (entry !== null) return entry;
  }
  return null;
}

/** A page of which only the top was copied with its document: the date, the title, whom the archive thanks. */
function thanksAbove(lines: readonly Line[], words: PageWords): Entry | null {
  const top = topOf(lines, words);
  if (top === null || top.support === null || top.title === null) return null;
  const catalogue = { ...emptyCatalogue, date: top.date, credits: top.support };
  return { catalogue, title: top.title, archiveId: null, body: lines.slice(top.body) };
}

function keyOf(line: Line | undefined): string {
  return (line?.text ?? "").replace(/^[•*\s]+|(?<!\s)\s*(?:[:：]\s*)?$/gu, "").toLowerCase();
}

function labelsBelow(lines: readonly Line[], words: PageWords): Entry | null {
  const { fields } = words;
  const telling = new Set(lines.map(keyOf).filter((key) => words.telling.has(key)));
  if (telling.size < 2) return null;
  const first = firstLabel(lines, words);
  const top = topOf(lines, words);
  if (first < 0 || top === null || top.body >= first) return null;
  const { stop, summary } = summaryAbove(lines, { from: top.body, labels: first }, words);
  const values = valuesOf(lines.slice(first), words);
  const source = values.get(fields.source) ?? null;
  const shelf = shelfMark(source, words);
  const translated = words.translated.test(source ?? "");
  const catalogue: Catalogue = {
    ...emptyCatalogue,
    date: top.date,
    citation: source,
    summary,
    credits:
      [top.support, values.get(fields.credits)]
        .filter((one) => one != null && one !== "")
        .join(" ") || null,
    contents: translated ? [`Translation - ${values.get(fields.language) ?? words.language}`] : [],
    originalLanguage: values.get(fields.originalLanguage) ?? null,
    others: [...values]
      .filter(
        ([label]) => ![fields.source, fields.credits, fields.originalLanguage].includes(label),
      )
      .map(([label, value]) => ({ label, value }))
      .concat(shelf === null ? [] : [{ label: "reference", value: shelf }]),
  };
  const id = /^\d{3,9}$/.exec(values.get(words.record) ?? "")?.[0] ?? null;
  return { catalogue, title: top.title, archiveId: id, body: lines.slice(top.body, stop) };
}

/** A source that begins with an archive's initials is a shelf mark as a whole, up to who found or translated it. */
function shelfMark(source: string | null, words: PageWords): string | null {
  return words.shelf.exec(source ?? "")?.groups?.["mark"] ?? null;
}

/** The first of the labels at the end: from there on they follow each other with short values. */
function firstLabel(lines: readonly Line[], words: PageWords): number {
  const sure = lines.findIndex((line) => words.telling.has(keyOf(line)));
  let first = sure;
  for (let at = sure - 1; at > Math.max(0, sure - 40); at--)
    if (words.labels.has(keyOf(lines[at])) && lines[at]!.text !== "") first = at;
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
function topOf(lines: readonly Line[], words: PageWords): Top | null {
  const filled = lines.map((line, at) => ({ line, at })).filter(({ line }) => line.text !== "");
  const dated = filled.slice(0, TOP).findIndex(({ line }) => isDate(line.text));
  if (dated < 0) return null;
  const rest = filled.slice(dated + 1).filter(({ line }) => !words.site.has(keyOf(line)));
  const heading = rest[0] !== undefined && !words.support.test(rest[0].line.text) ? rest[0] : null;
  const next = rest[heading === null ? 0 : 1];
  const thanks = next !== undefined && words.support.test(next.line.text) ? next : null;
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
  { from, labels }: { from: number; labels: number },
  words: PageWords,
): { stop: number; summary: string | null } {
  let stop = labels;
  while (stop > from && (lines[stop - 1]!.text === "" || words.site.has(keyOf(lines[stop - 1]))))
    stop--;
  let start = stop;
  while (start > from && lines[start - 1]!.text !== "") start--;
  // Copied without blank lines: the line below the one with the document's date.
  if (start === from && stop - start > 2 && isDate(lines[stop - 2]!.text)) start = stop - 1;
  const summary = lines
    .slice(start, stop)
    .map(({ text }) => text)
    .join(" ");
  const before = lines.slice(from, start).some(({ text }) => text !== "");
  const isProse = /[.!?]["”’)]?$/u.test(summary) && summary.split(" ").length >= 5;
  return isProse && before ? { stop: start, summary } : { stop, summary: null };
}

/** Each label's value: the lines below it, to the next. */
function valuesOf(lines: readonly Line[], words: PageWords): Map<string, string> {
  const values = new Map<string, string>();
  let label: string | null = null;
  for (const line of lines) {
    const key = keyOf(line);
    if (words.labels.has(key)) label = key;
    else if (label !== null && line.text !== "" && !words.site.has(key))
      values.set(label, [values.get(label), line.text].filter(Boolean).join(" "));
  }
  return values;
}

/** The older layout: `get citation`, the summary, the citation, `share document`, the document. */
function labelsWithin(lines: readonly Line[], words: PageWords): Entry | null {
  const get = lines.findIndex((line) => keyOf(line) === words.cite);
  const share = lines.findIndex((line, at) => at > get && keyOf(line) === words.share);
  const top = topOf(lines, words);
  if (get < 0 || share < 0 || top === null) return null;
  const within = lines.slice(get + 1, share).filter(({ text }) => text !== "");
  const cited = within.findIndex(({ text }) => /^["“]/u.test(text) || words.cited.test(text));
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
  while (body < lines.length && (lines[body]!.text === "" || words.site.has(keyOf(lines[body]))))
    body++;
  const quoted = /^["“](?<title>[^"”]+?),?["”]/u.exec(citation ?? "")?.groups?.["title"] ?? null;
  const title =
    top.title !== null && !words.site.has(top.title.toLowerCase()) && top.body <= get
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

/** Every document of a corpus on a line of time; each mark leads to its document's page. */
import * as Plot from "npm:@observablehq/plot";
import { series } from "./colors.js";
import { element } from "../element.js";
import { documentHref, siteRoot } from "../words/evidence.js";
import { labelMarks } from "./mark-label.js";
import { standingFor } from "./marks.js";
import { plot } from "./theme.js";
import {
  type TimelineDocument,
  type TimelineMark,
  countsByYear,
  datedMarks,
  dateText,
  dayOf,
  type YearCount,
  inLanes,
  leadingKinds,
  leadingYears,
} from "./document-timeline-layout.js";

export type { TimelineDocument } from "./document-timeline-layout.js";

export interface TimelineOptions {
  /** In pixels. */
  width: number;
  /** Where the documents of a kind and a year are listed. */
  listHref?: (year: number, kind: string) => string;
}

const LANE = 18;
const THICKNESS = 9;
const INSET = 14;

/**
 * A bar for each document's date, as wide as that is uncertain and a dot for a day. Where a document
 * contradicts its catalogue, a ring marks it and a hollow mark shows the catalogue's date. When there are
 * too many for that, documents by year, each count leading to their list. The undated stand below.
 */
export function documentTimeline(
  documents: Iterable<TimelineDocument>,
  { width, listHref = documentsOfYear }: TimelineOptions,
): HTMLElement {
  const all = Array.from(documents);
  const marks = datedMarks(all);
  const kinds = leadingKinds(all);
  const kindOf = ({ kind }: TimelineDocument) => (kinds.includes(kind) ? kind : "other");
  const lanes = inLanes(marks, placeOf(marks, width), THICKNESS + 3);
  const look = { kinds, kindOf, width };
  const root = element("div", { class: "crossings-timeline" });
  if (lanes?.length) root.append(singleDocuments(lanes, look), ...doubtNote(lanes));
  else if (marks.length)
    root.append(documentsByYear(countsByYear(marks, kindOf), { kinds, width }, listHref));
  root.append(...undated(all));
  return root;
}

interface Look {
  kinds: readonly string[];
  kindOf: (document: TimelineDocument) => string;
  width: number;
}

type Mark = TimelineMark<TimelineDocument>;

/** The days that the line of time runs over; at least a year, or a single day would fill its width. */
function domainOf(marks: readonly Mark[]): [Date, Date] {
  const days = marks.flatMap(({ start, end, contradicted }) =>
    contradicted ? [start, end, contradicted] : [start, end],
  );
  const from = days.reduce((a, b) => Math.min(a, +b), Infinity);
  const to = days.reduce((a, b) => Math.max(a, +b), -Infinity);
  const lack = Math.max(0, YEAR - (to - from)) / 2;
  return [new Date(from - lack), new Date(to + lack)];
}

const YEAR = 366 * 86_400_000;

function placeOf(marks: readonly Mark[], width: number): (date: Date) => number {
  const [from, to] = domainOf(marks);
  return (date) => ((+date - +from) / (+to - +from)) * (width - 2 * INSET - 8);
}

function singleDocuments(marks: readonly Mark[], { kinds, kindOf, width }: Look): HTMLElement {
  const lanes = Math.max(...marks.map(({ lane }) => lane)) + 1;
  const doubtful = marks.filter(({ contradicted }) => contradicted !== null);
  const chart = plot({
    ...frame(width),
    height: lanes * LANE + 60,
    x: { type: "utc", domain: domainOf(marks), label: null },
    y: { axis: null, domain: [lanes - 0.5, -0.5] },
    color: { domain: [...kinds], range: [...series], legend: kinds.length > 1 },
    marks: [
      Plot.ruleY(doubtful, {
        ...{ x1: "start", x2: "contradicted", y: "lane" },
        ...{ stroke: "var(--crossings-muted)", strokeDasharray: "2 3" },
      }),
      Plot.dot(doubtful, {
        ...{ x: "contradicted", y: "lane", r: THICKNESS / 2 },
        ...{ stroke: (mark: Mark) => kindOf(mark.document), strokeDasharray: "2 2" },
      }),
      Plot.dot(doubtful, {
        ...{ x: "start", y: "lane", r: THICKNESS / 2 + 3, stroke: "var(--crossings-ink)" },
      }),
      Plot.ruleY(marks, {
        ...{ x1: "start", x2: "end", y: "lane", strokeWidth: THICKNESS, strokeLinecap: "round" },
        stroke: (mark: Mark) => kindOf(mark.document),
        href: (mark: Mark) => documentHref(mark.document.id),
      }),
    ],
  });
  const byAddress = new Map(marks.map((mark) => [documentHref(mark.document.id), mark]));
  return labelMarks(chart, (href) => {
    const mark = byAddress.get(href);
    return mark ? markText(mark) : null;
  });
}

function doubtNote(marks: readonly Mark[]): HTMLElement[] {
  if (!marks.some(({ contradicted }) => contradicted !== null)) return [];
  const note = "In a ring: the document’s own date, where its catalogue has another (hollow).";
  return [element("p", { class: "measure" }, note)];
}

function frame(width: number) {
  return { width, marginTop: 8, marginBottom: 30, marginLeft: INSET, marginRight: INSET + 8 };
}

/** What a mark is, in words. */
export function markText({ document, contradicted }: Mark): string {
  const lines = [document.title, `${document.kind}, ${dateText(document)}`];
  if (contradicted)
    lines.push(
      `The catalogue says ${contradicted.toISOString().slice(0, 10)}, against the document.`,
    );
  return lines.join("\n");
}

/** How many documents of each kind have a date that begins in each year; each count leads to their list. */
export function yearTimeline(
  counts: readonly YearCount[],
  { width, listHref = documentsOfYear }: TimelineOptions,
): HTMLElement {
  const { kinds, years } = leadingYears(counts);
  const root = element("div", { class: "crossings-timeline" });
  root.append(documentsByYear(years, { kinds, width }, listHref));
  return root;
}

function documentsByYear(
  counts: readonly YearCount[],
  { kinds, width }: Pick<Look, "kinds" | "width">,
  listHref: (year: number, kind: string) => string,
): HTMLElement {
  const start = (year: number) => new Date(Date.UTC(year, 0, 1));
  const chart = plot({
    ...frame(width),
    height: 260,
    marginLeft: 44,
    marginTop: 20,
    x: { type: "utc", label: null },
    y: { label: "documents", grid: true },
    color: { domain: [...kinds], range: [...series], legend: kinds.length > 1 },
    marks: [
      Plot.rectY(
        counts,
        Plot.stackY(
          { order: [...kinds] },
          {
            x1: ({ year }: { year: number }) => start(year),
            x2: ({ year }: { year: number }) => start(year + 1),
            ...{ y: "count", z: "kind", fill: "kind", insetLeft: 0.5, insetRight: 0.5 },
            href: ({ year, kind }: { year: number; kind: string }) => listHref(year, kind),
          },
        ),
      ),
      Plot.ruleY([0]),
    ],
  });
  const byAddress = new Map(counts.map((one) => [listHref(one.year, one.kind), one]));
  return labelMarks(chart, (href, mark) => {
    const one = byAddress.get(href);
    if (!one) return null;
    standingFor(mark, one.count);
    return `${one.year}, ${one.kind}: ${one.count} ${one.count === 1 ? "document" : "documents"}`;
  });
}

function documentsOfYear(year: number, kind: string): string {
  const address = new URL("documents.html", siteRoot());
  address.search = String(new URLSearchParams({ from: String(year), to: String(year), kind }));
  return address.href;
}

/** Undated documents that are listed, and those that stand there without being asked for. */
const UNDATED_LISTED = 40;
const UNDATED_OPEN = 5;

function undated(documents: readonly TimelineDocument[]): HTMLElement[] {
  const without = documents.filter(({ date }) => dayOf(date) === null);
  if (without.length === 0) return [];
  const links = without
    .slice(0, UNDATED_LISTED)
    .map(({ id, title }) =>
      element("li", {}, element("a", { href: documentHref(id), dir: "auto" }, title)),
    );
  const rest = without.length - links.length;
  if (rest > 0) links.push(element("li", {}, `and ${rest} more on the Documents page`));
  const heading = `Undated: ${without.length} ${without.length === 1 ? "document" : "documents"}`;
  const list = element("ul", { class: "undated" }, ...links);
  return without.length <= UNDATED_OPEN
    ? [element("p", { class: "measure" }, heading), list]
    : [element("details", { class: "measure" }, element("summary", {}, heading), list)];
}

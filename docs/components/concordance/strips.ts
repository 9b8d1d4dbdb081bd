/** A strip for each text: where in it the lines stand. */
import { lineKey } from "./row.js";
import type { Strip } from "./spread.js";
import type { ConcordanceState } from "./state.js";
import type { UrlState } from "../address/url-state.js";
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { inPageHref } from "../address/in-page-links.js";
import { labelMarks } from "../figure/mark-label.js";
import { linkedMark, standingFor, svg } from "../figure/marks.js";
import { languageName, number } from "../words/names.js";
import type { TableColumn } from "../table/sortable-table.js";

/** Texts that are drawn; of more, those with most lines. */
const MOST = 30;
/** Pixels between marks: lines nearer than this share one. */
const APART = 3;
const ROW = 44;

const COLUMNS: readonly TableColumn<Strip>[] = [
  { name: "date", label: "Date" },
  { name: "title", label: "Document" },
  { name: "language", label: "Language" },
  { name: "lines", label: "Lines", align: "right" },
  { name: "words", label: "Words", align: "right" },
  { name: "rate", label: "Per thousand words", align: "right", format: (value) => rounded(value) },
  { name: "dp", label: "DP", align: "right", format: (value) => rounded(value) },
  { name: "document_id", label: "Id" },
];

function rounded(value: unknown): string {
  return (value as number).toFixed(2);
}

/** The strips in their frame; a mark opens its line. */
export function concordanceStrips(strips: readonly Strip[], query: string): HTMLElement {
  const drawn = mostLines(strips);
  const lines = linesOf(strips);
  const left = strips.length - drawn.length;
  const rest =
    left === 0
      ? ""
      : ` The ${number(MOST)} texts with most lines; ${number(left)} more are in the table.`;
  return figure((width) => stripChart(drawn, width), {
    title: "Where in each text the lines stand",
    subtitle: `Each strip is a text from its beginning to its end, each mark a line: it opens it above.${rest}`,
    units: "share of the text’s words; DP over ten parts of equal length: 0 is even",
    count: [lines, lines === 1 ? "line" : "lines"],
    source: "the documents’ own words, without editors’ notes",
    data: strips,
    columns: COLUMNS,
    filename: `dispersion ${query}`,
    marks: [linesOf(drawn), "lines; those nearer than the chart can show share one"],
    describe:
      "A strip for each text with marks where lines stand; arrow keys go from mark to mark.",
    level: 2,
  });
}

/** What offers the strips, where all passages must be read for them. */
export function stripsOffer(state: UrlState<ConcordanceState>): HTMLElement {
  const button = element("button", { type: "button" }, "Show where in each text the lines stand");
  button.addEventListener("click", () => state.set({ strips: "yes" }));
  return element(
    "p",
    { class: "strips-offer" },
    button,
    " The passages of all texts that have a line are read for it.",
  );
}

function linesOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { lines }) => sum + lines, 0);
}

function mostLines(strips: readonly Strip[]): readonly Strip[] {
  if (strips.length <= MOST) return strips;
  const most = new Set([...strips].sort((a, b) => b.lines - a.lines).slice(0, MOST));
  return strips.filter((strip) => most.has(strip));
}

function stripChart(strips: readonly Strip[], width: number): HTMLElement {
  const height = strips.length * ROW + 4;
  const rows = strips.map((strip, at) => stripRow(strip, at * ROW, width));
  const chart = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}` }, ...rows.flat());
  chart.setAttribute("class", "crossings-plot crossings-strips");
  return labelMarks(chart);
}

function stripRow(strip: Strip, top: number, width: number): Node[] {
  const { lines, dp, rate } = strip;
  const noun = lines === 1 ? "line" : "lines";
  const figures = `${number(lines)} ${noun} · ${rate.toFixed(1)} ‰ · DP ${dp.toFixed(2)}`;
  const room = Math.max(10, Math.floor((width - figures.length * 6.4 - 12) / 6.6));
  const name = `${strip.date ?? "undated"} ${strip.language} · ${strip.title}`;
  return [
    svg("text", { x: 0, y: top + 15, class: "name" }, shortened(name, room)),
    svg("text", { x: width, y: top + 15, "text-anchor": "end", class: "figures" }, figures),
    svg("rect", { x: 0, y: top + 21, width, height: 16, class: "strip" }),
    ...marksOf(strip, top, width),
  ];
}

function shortened(text: string, room: number): string {
  const signs = Array.from(text);
  return signs.length <= room ? text : `${signs.slice(0, room - 1).join("")}…`;
}

function marksOf({ places, title, language }: Strip, top: number, width: number): Node[] {
  const at = new Map<number, ReturnType<Strip["places"]>>();
  for (const place of places()) {
    const step = Math.floor((place.at * (width - 2)) / APART);
    at.set(step, [...(at.get(step) ?? []), place]);
  }
  return Array.from(at, ([step, own]) => {
    const [first] = own;
    const x = 1 + step * APART;
    const percent = Math.round(100 * first!.at);
    const count = own.length === 1 ? "" : `\n${number(own.length)} lines, the first of them opens`;
    const name = `${title}\n${languageName(language)}, passage ${first!.line.passage.position}, after ${percent} % of the words${count}`;
    const href = inPageHref({ line: lineKey(first!.line), page: "" }, "lines");
    const mark = linkedMark(
      href,
      name,
      svg("rect", { x: x - 3, y: top + 19, width: 8, height: 20, class: "reach" }),
      svg("rect", { x, y: top + 21, width: own.length === 1 ? 2 : 3, height: 16, class: "hit" }),
    );
    return standingFor(mark, own.length);
  });
}

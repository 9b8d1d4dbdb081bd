/** The network of a correspondence as a picture: parties in a list, an arc from each to those it writes to. */
import type { CorrespondenceNetwork, Tie } from "./network.js";
import { element } from "../element.js";
import { labelMarks } from "../figure/mark-label.js";
import { legend, linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import { shortName } from "../figure/network/names.js";

export interface ArcOptions {
  width: number;
  nameOf: (key: string) => string;
  /** Where the documents of a tie are listed. */
  hrefOf: (tie: Tie) => string;
  /** What choosing a party leads to. */
  partyHref: (key: string) => string;
}

const ROW = 24;
const COLOR = "var(--crossings-series-1)";
/** Letters of the list, in pixels: narrower ones than the widest, for names are seldom all capitals. */
const LETTER = 6.6;

/** Draws the network; what is pointed at or held by keyboard stands out with all that it is tied to. */
export function correspondenceArcs(
  network: CorrespondenceNetwork,
  options: ArcOptions,
): HTMLElement {
  const { width } = options;
  const column = Math.round(Math.min(width * 0.52, 430));
  const height = network.parties.length * ROW + 12;
  const chart = svg("svg", {
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, class: "crossings-plot" },
  });
  const rows = new Map(network.parties.map((key, i) => [key, 6 + (i + 0.5) * ROW]));
  const shape = arcShape(rows, { column, width });
  // Where all ties are of one document, none of them is thick.
  const most = Math.max(8, ...network.ties.map(({ documents }) => documents.length));
  for (const key of network.parties)
    chart.append(partyMark(key, network, { ...options, column, y: rows.get(key)! }));
  for (const tie of [...network.ties].reverse())
    chart.append(
      tieMark(tie, shape(tie), 1.2 + 5 * Math.sqrt(tie.documents.length / most), options),
    );
  const root = element("div", {}, legend(legendOf(network)), chart);
  return emphasised(labelMarks(root));
}

interface Arc {
  path: string;
  /** Where it ends, and from where it comes there: its head points left. */
  x: number;
  y: number;
}

/** Arcs of half ellipses to the right of the names, the longest as wide as there is room. */
function arcShape(rows: ReadonlyMap<string, number>, at: { column: number; width: number }) {
  const room = at.width - at.column - 26;
  const longest = Math.max(1, rows.size - 1) * ROW;
  return ({ from, to, copied }: Tie): Arc => {
    const [y1, y2] = [rows.get(from)!, rows.get(to)!];
    const span = Math.abs(y2 - y1);
    // What goes up is drawn apart from what comes down, and copies apart from both.
    const apart = (y2 < y1 ? 1 : 0) * 5 + (copied ? 4 : 0);
    const reach = Math.min(room, 14 + (room - 14) * (span / longest)) - apart;
    const x = at.column + 7;
    const end = span === 0 ? y2 + 4 : y2 + Math.sign(y1 - y2) * 3;
    const start = span === 0 ? y1 - 4 : y1 + Math.sign(y2 - y1) * 3;
    const bend = x + Math.max(10, reach) * 1.32;
    return {
      path: `M${x},${start}C${bend},${start} ${bend},${end} ${x + 5},${end}`,
      ...{ x: x - 1, y: end },
    };
  };
}

function tieMark(
  tie: Tie,
  { path, x, y }: Arc,
  stroke: number,
  { hrefOf, nameOf }: ArcOptions,
): SVGAElement {
  const head = 3 + stroke * 0.7;
  const mark = linkedMark(
    hrefOf(tie),
    tieText(tie, nameOf),
    svg("path", { d: path, fill: "none", stroke: "transparent", "stroke-width": 10 }),
    svg("path", {
      ...{ d: path, fill: "none", stroke: COLOR, "stroke-width": stroke, "stroke-opacity": 0.72 },
      "stroke-dasharray": tie.copied ? "4 4" : null,
    }),
    svg("path", { d: `M${x},${y}l${head + 4},${-head}v${2 * head}Z`, fill: COLOR }),
  );
  mark.dataset["ends"] = JSON.stringify([tie.from, tie.to]);
  return mark;
}

function partyMark(
  key: string,
  { ties }: CorrespondenceNetwork,
  { column, y, nameOf, partyHref }: ArcOptions & { column: number; y: number },
): SVGAElement {
  const name = nameOf(key);
  const counted = (end: "from" | "to") =>
    new Set(ties.filter((tie) => tie[end] === key).flatMap(({ documents }) => documents)).size;
  const [wrote, received] = [counted("from"), counted("to")];
  const mark = linkedMark(
    partyHref(key),
    `${name}\nwrote ${number(wrote)} of these documents, received ${number(received)}`,
    svg("rect", { x: 0, y: y - ROW / 2, width: column + 5, height: ROW, fill: "transparent" }),
    svg(
      "text",
      {
        ...{ x: column - 8, y: y + 4, "text-anchor": "end", "font-size": 12.5 },
        fill: "var(--crossings-ink)",
      },
      shortName(name, Math.floor((column - 10) / LETTER)),
    ),
    svg("circle", {
      ...{ cx: column, cy: y, r: 4.5, stroke: "var(--crossings-ink)", "stroke-width": 1.5 },
      fill: wrote > 0 ? "var(--crossings-ink)" : "var(--crossings-ground)",
    }),
  );
  mark.dataset["ends"] = JSON.stringify([key]);
  return mark;
}

/** `Embassy → Ministry`, and how many documents or copies. */
export function tieText({ from, to, copied, documents }: Tie, nameOf: (key: string) => string) {
  const [one, many] = copied ? ["copy of 1 document", "copies of"] : ["1 document", ""];
  const what =
    documents.length === 1 ? one : `${many} ${number(documents.length)} documents`.trim();
  return `${nameOf(from)} → ${nameOf(to)}\n${what}`;
}

/** Fades all but a party and what it is tied to while one is pointed at; of an arc, all but its two ends. */
function emphasised(chart: HTMLElement): HTMLElement {
  const marks = Array.from(chart.querySelectorAll<SVGAElement>("svg a"), (mark) => ({
    mark,
    ends: JSON.parse(mark.dataset["ends"] ?? "[]") as string[],
  }));
  const show = ({ target }: Event) => {
    const held = target instanceof Element ? target.closest("svg a") : null;
    const ends = marks.find(({ mark }) => mark === held)?.ends;
    const near = ends && nearTo(ends, marks);
    for (const { mark, ends: own } of marks)
      mark.style.opacity = !near || near(own, mark === held) ? "" : "0.14";
  };
  const clear = () => marks.forEach(({ mark }) => (mark.style.opacity = ""));
  chart.addEventListener("pointerover", show);
  chart.addEventListener("focusin", show);
  chart.addEventListener("pointerleave", clear);
  chart.addEventListener("focusout", clear);
  return chart;
}

function nearTo(ends: readonly string[], marks: readonly { ends: readonly string[] }[]) {
  if (ends.length > 1)
    return (own: readonly string[], held: boolean) =>
      held || (own.length === 1 && ends.includes(own[0]!));
  const [party = ""] = ends;
  const touching = marks.filter((mark) => mark.ends.length > 1 && mark.ends.includes(party));
  const others = new Set([party, ...touching.flatMap((mark) => mark.ends)]);
  return (own: readonly string[]) => (own.length === 1 ? others.has(own[0]!) : own.includes(party));
}

function legendOf({ ties }: CorrespondenceNetwork) {
  const dot = (fill: string) =>
    svg("circle", { r: 4.5, fill, stroke: "var(--crossings-ink)", "stroke-width": 1.5 });
  const line = (dashes: string | null) =>
    svg("path", {
      ...{ d: "M-8,0H8", stroke: COLOR, "stroke-width": 2.5, "stroke-dasharray": dashes },
    });
  const items = [
    { picture: [dot("var(--crossings-ink)")], label: "writes" },
    { picture: [dot("var(--crossings-ground)")], label: "only receives" },
    { picture: [line(null)], label: "written to; the arrow is the recipient’s" },
  ];
  return ties.some(({ copied }) => copied)
    ? [...items, { picture: [line("4 4")], label: "sent a copy" }]
    : items;
}

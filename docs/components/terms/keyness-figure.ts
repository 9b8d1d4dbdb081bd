/** The key words as a figure: log ratios with their intervals. */
import type { Markish } from "@observablehq/plot";
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { labelMarks } from "../figure/mark-label.js";
import { linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import type { TableColumn } from "../table/sortable-table.js";
import type { TermName } from "./corpus.js";
import { type KeyTerm, drawnKeys } from "./keyness.js";
import { plot } from "../figure/theme.js";

export interface KeynessOptions {
  /** Names of the two groups. */
  study: string;
  reference: string;
  studySize: number;
  referenceSize: number;
  unit: string;
  least: number;
  language: string;
  nameOf: (key: KeyTerm) => TermName;
  /** Lines of a term in the group that has more of it. */
  hrefOf: (key: KeyTerm) => string;
}

/** Terms drawn to either side. */
const MOST_DRAWN = 15;

/** The figure; a paragraph where a group is empty. */
export function keynessFigure(keys: readonly KeyTerm[], options: KeynessOptions): HTMLElement {
  const { study, reference, studySize, referenceSize, unit, least, nameOf, hrefOf } = options;
  if (keys.length === 0)
    return element(
      "p",
      { role: "status" },
      studySize === 0 || referenceSize === 0
        ? "One of the two groups has no words."
        : `No term stands ${least} times in the two groups.`,
    );
  const drawn = drawnKeys(keys, MOST_DRAWN);
  const rows = keys.map((key) => ({ ...key, name: nameOf(key).label }));
  return figure((width) => keynessChart(drawn, { ...options, width }), {
    title: `Key words of ${study}, against ${reference}`,
    subtitle: `Right of the line what ${study} has more of, left of it what it has less of; by G² the ${MOST_DRAWN} most telling of each, hollow where q is 0.05 or more or the interval crosses zero. Lines are 95 % intervals. A point opens its lines.`,
    units: `log ratio: one step is twice as often; ${number(studySize)} ${unit} against ${number(referenceSize)}`,
    count: [keys.length, `terms that stand ${least} times or more`],
    source: "the documents' own words, without summaries and editors' notes",
    data: rows,
    result: keys,
    columns: keyColumns(options, hrefOf),
    filename: "keyness",
    marks: [drawn.length, "the most telling terms, each with its interval"],
    describe: `Log ratios of the key words with intervals. Arrow keys go from point to point, Enter opens its lines.`,
    level: 3,
  });
}

type Row = KeyTerm & { name: string };

function keyColumns(
  { language }: KeynessOptions,
  hrefOf: (key: KeyTerm) => string,
): TableColumn<Row>[] {
  const right = { align: "right" as const };
  const fixed = (places: number) => (value: unknown) => Number(value).toFixed(places);
  return [
    { name: "name", label: "Term", lang: () => language, href: hrefOf },
    { name: "study", label: "Here", ...right },
    { name: "reference", label: "There", ...right },
    { name: "g2", label: "G²", ...right, format: fixed(1) },
    { name: "logRatio", label: "Log ratio", ...right, format: fixed(2) },
    { name: "low", label: "from", ...right, format: fixed(2) },
    { name: "high", label: "to", ...right, format: fixed(2) },
    { name: "q", label: "q", ...right, format: probability },
    { name: "dp", label: "DP", ...right, format: fixed(2) },
    { name: "documents", label: "Texts", ...right },
  ];
}

function probability(value: unknown): string {
  const q = Number(value);
  return q < 0.0001 ? "< 0.0001" : q.toFixed(4);
}

const LINE = 19;

function keynessChart(
  keys: readonly KeyTerm[],
  { width, nameOf, hrefOf, study, reference, language }: KeynessOptions & { width: number },
): HTMLElement {
  const reach = Math.max(1, ...keys.map(({ logRatio }) => Math.abs(logRatio))) * 1.25;
  const left = Math.min(170, width * 0.34);
  const room = Math.floor(left / 7.6);
  const chart = plot({
    ...{ width, height: keys.length * LINE + 62, marginLeft: left, marginRight: 14 },
    ...{ marginTop: 26, marginBottom: 36 },
    x: {
      ...{ domain: [-reach, reach], grid: true, label: "log ratio", labelAnchor: "center" },
      ticks: Math.floor((width - left) / 60),
    },
    marks: [
      (_index: unknown, { x }: { x: (value: number) => number }) => {
        const within = (value: number) => x(Math.max(-reach, Math.min(reach, value)));
        const zero = { x1: x(0), x2: x(0), y1: 14, y2: 26 + keys.length * LINE };
        const head = { y: 10, "font-size": 12, fill: "var(--crossings-muted)" };
        return svg(
          "g",
          {},
          svg("line", { ...zero, stroke: "var(--crossings-ink)", "stroke-width": 1 }),
          svg("text", { ...head, x: x(0) - 8, "text-anchor": "end" }, `← ${cut(reference, room)}`),
          svg("text", { ...head, x: x(0) + 8, "text-anchor": "start" }, `${cut(study, room)} →`),
          ...keys.map((key, i) => {
            const y = 26 + (i + 0.5) * LINE;
            const { label } = nameOf(key);
            const stroke = key.logRatio > 0 ? "var(--crossings-for)" : "var(--crossings-against)";
            // A point whose interval crosses zero says nothing sure, whatever its q.
            const sure = key.q < 0.05 && key.low * key.high > 0;
            const fill = sure ? stroke : "var(--crossings-ground)";
            const words = { x: left - 8, y: y + 4, "text-anchor": "end", "stroke-width": 0 };
            return linkedMark(
              hrefOf(key),
              keyText(key, label, study, reference),
              svg("rect", {
                x: 0,
                y: y - LINE / 2,
                width,
                height: LINE,
                fill: "transparent",
                stroke: "none",
              }),
              // A link whose only word is a term such as `here` would say nothing of where it leads.
              svg(
                "text",
                { ...words, fill: "var(--crossings-ink)", lang: language },
                cut(label, room),
                svg("tspan", { display: "none" }, " in the concordance"),
              ),
              svg("line", {
                ...{ x1: within(key.low), x2: within(key.high), y1: y, y2: y },
                ...{ stroke, "stroke-width": 1.5, "stroke-opacity": 0.55 },
              }),
              svg("circle", {
                cx: within(key.logRatio),
                cy: y,
                r: 4.5,
                fill,
                stroke,
                "stroke-width": 1.5,
              }),
            );
          }),
        );
      },
    ] as Markish[],
  });
  return labelMarks(chart);
}

function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, Math.max(1, room - 1))}…` : text;
}

function keyText(key: KeyTerm, label: string, study: string, reference: string): string {
  const { logRatio, low, high, g2, q, dp } = key;
  const counts = `${study}: ${number(key.study)}; ${reference}: ${number(key.reference)}`;
  const effect = `log ratio ${logRatio.toFixed(2)} (95 %: ${low.toFixed(2)} to ${high.toFixed(2)})`;
  return `${label}\n${counts}\n${effect}\nG² ${g2.toFixed(1)}, q ${probability(q)}, DP ${dp.toFixed(2)}`;
}

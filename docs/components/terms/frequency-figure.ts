/** The frequencies in their figure: what is measured of how many words, the table, and the pivot. */
import { downloadButton } from "../figure/download.js";
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { languageName, number } from "../words/names.js";
import type { TableColumn } from "../table/sortable-table.js";
import type { FrequencyPoint, FrequencyRow, Measure } from "./frequency.js";
import { MOST_GROUPS, frequencyRows, frequencyTimeline } from "./frequency-chart.js";
import { pivotCsv } from "./pivot.js";

export interface FrequencyFigureOptions {
  /** The patterns and the grouping where it is left out. */
  title?: string;
  /** Names of the patterns, in order. */
  terms: readonly string[];
  paired?: boolean;
  measure: Measure;
  /** What the documents are grouped by, in words; `year` is drawn over time. */
  grouping: string;
  overTime: boolean;
  /** Languages that are counted. */
  languages: readonly string[];
  /** What is counted, in the plural: `words`. */
  unit: string;
  documents: number;
  nameOf: (group: string) => string;
  hrefOf: (point: FrequencyPoint) => string;
}

/** The figure; a paragraph where there is nothing to count. */
export function frequencyFigure(
  points: readonly FrequencyPoint[],
  options: FrequencyFigureOptions,
): HTMLElement {
  if (points.length === 0)
    return element("p", { role: "status" }, "No document fits; clear the filter.");
  const { terms } = options;
  const rows = points.map((point) => rowOf(point, options));
  const overTime = options.overTime && points.some(({ group }) => /^\d+$/.test(group));
  const shape = overTime ? frequencyTimeline : frequencyRows;
  const textOf = (point: FrequencyPoint) => pointText(point, options);
  const chart = (width: number) =>
    shape(points, { ...options, width, label: unitOf(options), textOf });
  const groups = new Set(points.map(({ group }) => group)).size;
  const more =
    !overTime && groups > MOST_GROUPS
      ? ` The first ${MOST_GROUPS} groups are drawn; the table has all ${number(groups)}.`
      : "";
  const undated =
    overTime && points.some(({ group }) => !/^\d+$/.test(group))
      ? " Undated documents are in the table."
      : "";
  const result = figure(chart, {
    title: options.title ?? `${terms.join(", ")}, by ${options.grouping}`,
    subtitle: `A point opens its lines; hollow where there are none.${intervalText(options.measure)}${more}${undated}`,
    units: denominatorText(points, options),
    count: [points.reduce((sum, { count }) => sum + count, 0), "occurrences"],
    source: "the documents' own words, without summaries and editors' notes",
    data: rows,
    result: points,
    columns: columnsOf(points, options),
    filename: `terms-by-${options.grouping}`,
    marks: [
      drawnPoints(points, overTime),
      "a term in a group, but those that are in the table alone",
    ],
    describe: `Frequencies of ${terms.length} terms by ${options.grouping}. Arrow keys go from point to point, Enter opens its lines in the concordance.`,
    level: 3,
  });
  result
    .querySelector(".downloads")
    ?.append(
      downloadButton(
        "Pivot CSV",
        "terms-pivot.csv",
        async () => new Blob([await pivotCsv(rows)], { type: "text/csv" }),
      ),
    );
  return result;
}

/** How many points are drawn: over time those of a year, else those of the first groups; none without a value. */
function drawnPoints(points: readonly FrequencyPoint[], overTime: boolean): number {
  const groups = new Set([...new Set(points.map(({ group }) => group))].slice(0, MOST_GROUPS));
  const isDrawn = ({ group }: FrequencyPoint) =>
    overTime ? /^\d+$/.test(group) : groups.has(group);
  return points.filter((point) => point.value !== null && isDrawn(point)).length;
}

function rowOf(point: FrequencyPoint, { terms, nameOf, measure }: FrequencyFigureOptions) {
  const { group, pattern, value, low, high, count, containing, texts } = point;
  const words = measure === "content" ? point.content : point.size;
  const row: FrequencyRow & { point: FrequencyPoint } = {
    ...{
      group: nameOf(group),
      term: terms[pattern]!,
      value,
      low,
      high,
      count,
      words,
      texts,
      point,
    },
    texts_with: containing,
  };
  return row;
}

type Row = ReturnType<typeof rowOf>;

function columnsOf(
  points: readonly FrequencyPoint[],
  { grouping, hrefOf, measure, unit }: FrequencyFigureOptions,
): TableColumn<Row>[] {
  const right = { align: "right" as const, format: rounded };
  const hasInterval = points.some(({ low }) => low !== null);
  return [
    { name: "group", label: grouping },
    { name: "term" },
    ...(measure === "count" ? [] : [{ name: "value", label: UNIT_NAMES[measure], ...right }]),
    ...(hasInterval
      ? [
          { name: "low", ...right },
          { name: "high", ...right },
        ]
      : []),
    { name: "count", align: "right", href: ({ point }) => hrefOf(point) },
    { name: "words", label: unit, align: "right" },
    { name: "texts_with", label: "texts with it", align: "right" },
    { name: "texts", label: "of texts", align: "right" },
  ];
}

const UNIT_NAMES: Readonly<Record<Measure, string>> = {
  count: "occurrences",
  rate: "per thousand",
  content: "per thousand",
  share: "%",
};

/** Three figures, for more would pretend to be known. */
function rounded(value: unknown): string {
  return typeof value === "number" ? String(Number(value.toPrecision(3))) : "";
}

function unitOf({ measure, unit }: FrequencyFigureOptions): string {
  if (measure === "count") return "occurrences";
  return measure === "share" ? "% of texts" : `per thousand ${unit}`;
}

function intervalText(measure: Measure): string {
  if (measure === "count") return "";
  const source = measure === "share" ? "Wilson" : "Byar";
  return ` Lines are 95 % intervals (${source}); with few words they are wide, and they take occurrences to be independent.`;
}

/** `per thousand of the 2,310 English words of these 5 documents` */
export function denominatorText(
  points: readonly Pick<FrequencyPoint, "group" | "size" | "content">[],
  { measure, languages, unit, documents }: FrequencyFigureOptions,
): string {
  const groups = new Map(points.map((point) => [point.group, point]));
  let words = 0;
  for (const { size, content } of groups.values()) words += measure === "content" ? content : size;
  const these = documents === 1 ? "this document" : `these ${number(documents)} documents`;
  const own = languages.map(languageName).join(" and ");
  const of = `the ${number(words)} ${own} ${unit}${measure === "content" ? " that are no stop words" : ""} of ${these}`;
  if (measure === "count") return `occurrences among ${of}`;
  if (measure === "share") return `per cent of ${these} (${own}) that have the term`;
  const each = languages.length > 1 || groups.size > 1 ? ", each group by its own" : "";
  return `per thousand of ${of}${each}`;
}

/** `soviet, 1962\n23 in 1,020 words of 2 texts\n22.5 per thousand (14.3–33.8)` */
function pointText(point: FrequencyPoint, options: FrequencyFigureOptions): string {
  const { group, pattern, count, size, content, containing, texts, value, low, high } = point;
  const { measure, terms, nameOf, unit } = options;
  const head = `${terms[pattern]}, ${nameOf(group)}`;
  const stands = `${number(count)} in ${number(measure === "content" ? content : size)} ${unit}; in ${number(containing)} of ${number(texts)} ${texts === 1 ? "text" : "texts"}`;
  if (measure === "count") return `${head}\n${stands}`;
  const interval = low === null ? "" : ` (95 %: ${rounded(low)}–${rounded(high)})`;
  return `${head}\n${stands}\n${rounded(value)} ${unitOf(options)}${interval}`;
}

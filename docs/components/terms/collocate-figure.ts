/** Collocates as a figure, and the places that one of them stands on as a list. */
import type { Markish } from "@observablehq/plot";
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { inPageHref } from "../address/in-page-links.js";
import { labelMarks } from "../figure/mark-label.js";
import { linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import { type CollocateRow, MOST_PLACES } from "./collocates.js";
import type { TermName } from "./corpus.js";
import type { CompanyPlace } from "./rows.js";
import { plot } from "../figure/theme.js";
import { wordsInContext } from "../words/words-in-context.js";

export interface CollocateOptions {
  /** The node as typed. */
  node: string;
  left: number;
  right: number;
  language: string;
  documents: number;
  nameOf: (row: CollocateRow) => TermName;
}

const MOST_DRAWN = 20;

/** The figure; a paragraph where the node keeps no company. */
export function collocateFigure(
  rows: readonly CollocateRow[],
  { node, left, right, language, documents, nameOf }: CollocateOptions,
): HTMLElement {
  const [first] = rows;
  if (!first)
    return element(
      "p",
      { role: "status" },
      `“${node}” has no collocates here; ask for rarer pairs.`,
    );
  const data = rows.map((row) => ({ ...row, name: nameOf(row).label }));
  const hrefOf = (row: CollocateRow) => inPageHref({ with: row.term }, "company");
  const align = "right" as const;
  const fixed = (places: number) => (value: unknown) => Number(value).toFixed(places);
  return figure((width) => collocateChart(data.slice(0, MOST_DRAWN), { width, hrefOf, language }), {
    title: `Collocates of “${node}”`,
    subtitle: `Words up to ${left} to the left or ${right} to the right of it within a passage, the ${MOST_DRAWN} strongest. A bar opens the places where both stand.`,
    units: `logDice (14 at most) · ${number(first.total)} words of ${number(documents)} texts`,
    count: [first.node, `occurrences of “${node}”`],
    source: "the documents' own words, passage by passage",
    data,
    result: rows,
    columns: [
      { name: "name", label: "Collocate", lang: () => language, href: hrefOf },
      { name: "together", label: "Together", align },
      { name: "documents", label: "Texts", align },
      { name: "count", label: "In all", align },
      { name: "logDice", label: "logDice", align, format: fixed(2) },
      { name: "mutualInformation", label: "MI", align, format: fixed(2) },
      { name: "g2", label: "G²", align, format: fixed(1) },
    ],
    filename: "collocates",
    marks: [Math.min(MOST_DRAWN, data.length), "the strongest collocates"],
    describe: `A bar for each of the strongest collocates. Arrow keys go from bar to bar, Enter lists the places.`,
    level: 3,
  });
}

const LINE = 19;

function collocateChart(
  rows: readonly (CollocateRow & { name: string })[],
  options: { width: number; language: string; hrefOf: (row: CollocateRow) => string },
): HTMLElement {
  const { width, language, hrefOf } = options;
  const left = Math.min(170, width * 0.34);
  const room = Math.floor(left / 7.6);
  const least = Math.min(0, ...rows.map(({ logDice }) => logDice));
  const chart = plot({
    ...{ width, height: rows.length * LINE + 44, marginLeft: left, marginRight: 14 },
    ...{ marginTop: 4, marginBottom: 36 },
    x: {
      domain: [least, 14],
      grid: true,
      label: "logDice",
      ticks: Math.floor((width - left) / 60),
    },
    marks: [
      (_index: unknown, { x }: { x: (value: number) => number }) =>
        svg(
          "g",
          {},
          ...rows.map((row, i) => {
            const y = 4 + (i + 0.5) * LINE;
            const words = { x: left - 8, y: y + 4, "text-anchor": "end", "stroke-width": 0 };
            const bar = { x: x(Math.min(0, row.logDice)), width: Math.abs(x(row.logDice) - x(0)) };
            const label = row.name.length > room ? `${row.name.slice(0, room - 1)}…` : row.name;
            return linkedMark(
              hrefOf(row),
              `${row.name}\n${number(row.together)} together, ${number(row.count)} in all\nlogDice ${row.logDice.toFixed(2)}, MI ${row.mutualInformation.toFixed(2)}, G² ${row.g2.toFixed(1)}`,
              svg("rect", {
                x: 0,
                y: y - LINE / 2,
                width,
                height: LINE,
                fill: "transparent",
                stroke: "none",
              }),
              svg("text", { ...words, fill: "var(--crossings-ink)", lang: language }, label),
              svg("rect", { ...bar, y: y - 5, height: 10, fill: "var(--crossings-series-1)" }),
            );
          }),
        ),
    ] as Markish[],
  });
  return labelMarks(chart);
}

/** Characters of the passage that are shown to either side, and words that are cut there. */
const AROUND = 60;
const PART = /^[\p{L}\p{M}\p{N}'’-]*(?=\s)/u;
const LAST_PART = /(?<=\s)[\p{L}\p{M}\p{N}'’-]*$/u;

/** The places where a collocate stands beside the node, each in its words; they open there. */
export function companyList(
  places: readonly CompanyPlace[],
  {
    node,
    collocate,
    language,
    titles,
  }: {
    node: string;
    collocate: string;
    language: string;
    titles: ReadonlyMap<string, string>;
  },
): HTMLElement {
  const count = places.length === MOST_PLACES ? `the first ${MOST_PLACES}` : number(places.length);
  const items = places.map((place) => {
    const { document_id } = place;
    const before = place.before.length < AROUND ? place.before : place.before.replace(PART, "…");
    const after = place.after.length < AROUND ? place.after : place.after.replace(LAST_PART, "…");
    const title = titles.get(document_id) ?? document_id;
    return element("li", {}, wordsInContext({ ...place, language }, { before, after, title }));
  });
  const close = element("a", { href: inPageHref({ with: "" }, "collocates") }, "Close the list");
  return element(
    "section",
    { class: "crossings-company" },
    element(
      "h3",
      {},
      `“${collocate}” near “${node}”: ${count} ${places.length === 1 ? "place" : "places"}`,
    ),
    element("p", {}, close, "."),
    element("ol", {}, ...items),
  );
}

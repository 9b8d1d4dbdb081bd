/** How a term was translated: a list for each pair of languages. */
import { csvOf } from "../table/csv.js";
import { downloadButton, fileName } from "../figure/download.js";
import { element } from "../element.js";
import { inPageHref } from "../address/in-page-links.js";
import { languageName, number } from "../words/names.js";
import { type TableColumn, sortableTable } from "../table/sortable-table.js";
import type { LanguagePair } from "./translation-pairs.js";
import type { Translation } from "./translation-terms.js";

const FILE_COLUMNS = [
  "from",
  "to",
  "term",
  "together",
  "pieces",
  "having",
  "total",
  "logDice",
  "g2",
];

/** The section of the page; null where nothing was found, or no document is here in two languages. */
export function translationSection(
  pairs: readonly LanguagePair[],
  query: string,
  { lines, bilingual }: { lines: number; bilingual: number },
): HTMLElement | null {
  if (lines === 0 || bilingual === 0) return null;
  const none = element(
    "p",
    {},
    "None of the lines stands in a passage that is aligned with another.",
  );
  return element(
    "section",
    { "aria-labelledby": "translations" },
    element("h2", { id: "translations" }, "How it was translated"),
    ...(pairs.length === 0 ? [none] : [element("p", {}, MEASURES), translationLists(pairs, query)]),
  );
}

const MEASURES =
  "Terms that stand in the aligned words, and elsewhere more rarely: words, and two side by side, without stop words. Aligned passages are parted on either side into as many pieces of some fifteen words, and the pieces are counted. logDice is 14 where one never stands without the other, and one less for half as strong a bond; G² above 10.8 is beyond what chance gives once in a thousand times. A term leads to its lines.";

function translationLists(pairs: readonly LanguagePair[], query: string): HTMLElement {
  const lists = pairs.map((pair) => translationList(pair, query));
  return element("div", { class: "crossings-translations" }, ...lists);
}

function translationList(pair: LanguagePair, query: string): HTMLElement {
  const { from, to, found, total, having } = pair;
  const [source, target] = [languageName(from), languageName(to)];
  const table = sortableTable(found, {
    columns: columnsFor(pair),
    caption: `${target} terms in the pieces aligned with ${source} ones that have ${query}`,
    noun: "terms",
    pageSize: 12,
    searchable: false,
  });
  const records = found.map((is) => ({ ...is, from, to, total, having }));
  const csv = () => new Blob([csvOf(records, FILE_COLUMNS)], { type: "text/csv" });
  const name = fileName(`translations ${query} ${from}-${to}`, "csv");
  return element(
    "section",
    { "aria-label": `${source} to ${target}` },
    element("h3", {}, `${source} to ${target}`),
    element(
      "p",
      { class: "measure" },
      `n = ${number(having)} of ${number(total)} aligned pieces have what was looked for in ${source}`,
    ),
    found.length > 0
      ? table
      : element("p", {}, "No term stands in two of them, and more rarely elsewhere."),
    element(
      "div",
      { class: "crossings-figure downloads-line" },
      element("div", { class: "downloads" }, downloadButton("CSV", name, csv)),
    ),
  );
}

function columnsFor({ to, having }: LanguagePair): TableColumn<Translation>[] {
  const href = ({ term }: Translation) => inPageHref({ with: term, page: "", line: "" }, "lines");
  return [
    { name: "term", label: "Term", href, lang: () => to },
    {
      name: "together",
      label: "In pieces with both",
      align: "right",
      format: (value) => `${number(value as number)} of ${number(having)}`,
    },
    { name: "pieces", label: "In all pieces", align: "right" },
    {
      name: "logDice",
      label: "logDice",
      align: "right",
      format: (value) => (value as number).toFixed(2),
    },
    { name: "g2", label: "G²", align: "right", format: (value) => (value as number).toFixed(1) },
  ];
}

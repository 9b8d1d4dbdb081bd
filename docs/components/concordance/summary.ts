/** How many lines there are, in how many documents, and what they can be taken away as. */
import type { ConcordanceCorpus } from "./corpus.js";
import { contextOf, evidenceOf } from "./context.js";
import { CountedLines } from "./counted.js";
import type { Concordance } from "./find.js";
import type { LineSequence } from "./found-lines.js";
import type { Spread } from "./spread.js";
import { csvOf } from "../table/csv.js";
import { downloadButton, fileName } from "../figure/download.js";
import { element } from "../element.js";
import { evidenceHref } from "../words/evidence.js";
import { inPageHref } from "../address/in-page-links.js";
import { languageName, number } from "../words/names.js";
import type { TermPattern } from "../terms/pattern.js";

/** What is counted, in a sentence for each language; spoken when it changes. */
export function concordanceSummary(
  { patterns, documents }: Pick<Concordance, "patterns" | "documents">,
  spreads: readonly Spread[],
  corpus: Pick<ConcordanceCorpus, "documents" | "vocabulary">,
): HTMLElement {
  const root = element("div", { class: "result-count", role: "status" });
  if (patterns.length === 0) {
    root.append("Type a word to see its lines, or begin with ", ...firstTerms(corpus), ".");
    return root;
  }
  const all = corpus.documents.length;
  const filter =
    documents.length === all
      ? ""
      : ` The filter leaves ${number(documents.length)} of ${number(all)} documents.`;
  if (spreads.length === 0) {
    root.append(`No line has ${patternNames(patterns)}.${filter}`);
    return root;
  }
  for (const spread of spreads) root.append(element("p", {}, ...spreadText(spread)));
  if (filter !== "") root.append(element("p", {}, filter.trim()));
  return root;
}

/** Terms of a language to begin with. */
const FIRST = 3;

/** The terms that most documents of each language use, stop words apart, as links to their lines. */
function firstTerms({ vocabulary }: Pick<ConcordanceCorpus, "vocabulary">): (string | Node)[] {
  const taken = new Map<string, number>();
  const terms = vocabulary
    .filter(({ stop, term }) => !stop && /^\p{L}{2,}$/u.test(term))
    .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.term < b.term ? -1 : 1))
    .filter(({ language }) => {
      taken.set(language, (taken.get(language) ?? 0) + 1);
      return taken.get(language)! <= FIRST;
    });
  return terms.flatMap(({ term, language }, at) => [
    at === 0 ? "" : ", ",
    element("a", { href: inPageHref({ q: term }), lang: language }, term),
  ]);
}

function spreadText(spread: Spread): (string | Node)[] {
  const { language, lines, documents, of, words, rate, dp } = spread;
  const noun = lines === 1 ? "line" : "lines";
  const even = Number.isNaN(dp) ? "" : `, DP ${dp.toFixed(2)} over the documents`;
  return [
    element("strong", {}, `${number(lines)} ${noun}`),
    ` in ${number(documents)} of ${number(of)} ${languageName(language)} texts · ${rate.toFixed(2)} per thousand of their ${number(words)} words${even}`,
  ];
}

/** Patterns as they are read: `“border*” or “united nations”`. */
export function patternNames(patterns: readonly TermPattern[]): string {
  return patterns.map(({ typed }) => `“${typed}”`).join(" or ");
}

const COLUMNS = [
  "document_id",
  "title",
  "date",
  "language",
  "passage",
  "start",
  "stop",
  "left",
  "keyword",
  "right",
  "address",
] as const;

/** A line as a row of a file. */
export interface LineRecord extends Record<(typeof COLUMNS)[number], string | number | null> {
  keyword: string;
}

/** The lines as rows of a file, with the words around them. */
export async function lineRecords(
  lines: LineSequence,
  { documents, tables }: Pick<ConcordanceCorpus, "documents" | "tables">,
): Promise<LineRecord[]> {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const records: LineRecord[] = [];
  for (const line of lines) {
    const { left, keyword, right } = await contextOf(line, tables.read);
    const { document_id, language, position } = line.passage;
    records.push({
      ...{ document_id, title: titles.get(document_id) ?? null, date: line.date, language },
      ...{ passage: position, start: line.start, stop: line.stop },
      ...{ left: left.text, keyword, right: right.text },
      address: evidenceHref(evidenceOf(line, keyword)),
    });
  }
  return records;
}

/** A button that saves all lines, in the order shown; lines that were only counted are read then. */
export function linesDownload(
  lines: LineSequence | CountedLines,
  query: string,
  corpus: Pick<ConcordanceCorpus, "documents" | "tables">,
): HTMLElement {
  const csv = async () => {
    const all = lines instanceof CountedLines ? (await lines.whole()).lines : lines;
    return new Blob([csvOf(await lineRecords(all, corpus), COLUMNS)], { type: "text/csv" });
  };
  const label = lines.length === 1 ? "CSV of the line" : `CSV of all ${number(lines.length)} lines`;
  return element(
    "div",
    { class: "crossings-figure downloads-line" },
    element(
      "div",
      { class: "downloads" },
      downloadButton(label, fileName(`concordance ${query}`, "csv"), csv),
    ),
  );
}

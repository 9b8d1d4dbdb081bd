/** The overview's parts: the corpus in figures, and what is notable in it. */
import type { Row } from "../../loaders/schema.js";
import { type CorpusSummary, span } from "./corpus-summary.js";
import { element } from "./element.js";
import { documentHref, evidenceLink } from "./evidence.js";
import { languageName, number } from "./names.js";

/** The corpus in figures, each leading to the rows that it counts. */
export function corpusFigures(summary: CorpusSummary): HTMLElement {
  const years = span(summary);
  const figures: (HTMLElement | null)[] = [
    figure("documents", number(summary.documents), "./documents.html"),
    years === null
      ? null
      : figure(
          summary.undated === 0 ? "years" : `years; ${number(summary.undated)} undated`,
          years,
          "./documents.html?sort=date",
        ),
    ...summary.words.map(({ language, words }) =>
      figure(
        `words in ${languageName(language)}`,
        number(words),
        `./documents.html?language=${encodeURIComponent(language)}`,
      ),
    ),
    figure("passages", number(summary.passages), "./data.html#passages"),
    summary.alignable === 0
      ? null
      : figure(
          `of ${number(summary.alignable)} passages in ${counted(summary.bilingual, "bilingual document")} have a counterpart`,
          share(summary.aligned, summary.alignable),
          "./methods.html#alignment",
        ),
    figure("findings", number(summary.findings), "#before-you-rely-on-them"),
  ];
  return element("dl", { class: "figures" }, ...figures);
}

function figure(label: string, value: string, href: string): HTMLElement {
  const shown = element("a", { href }, value);
  return element("div", {}, element("dt", {}, label), element("dd", {}, shown));
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A share in per cent: never 100 % where anything is missing, nor 0 % where anything is there. */
export function share(part: number, whole: number): string {
  const percent = Math.round((100 * part) / whole);
  const held = part < whole ? Math.min(percent, 99) : percent;
  return `${part > 0 ? Math.max(held, 1) : held} %`;
}

/** Documents whose findings are shown before the rest is asked for. */
const SHOWN = 8;

/** The findings under their documents, in the documents' order; each leads to its words, else to its document. */
export function findingsList(
  findings: readonly Row<"findings">[],
  documents: readonly Pick<Row<"documents">, "id" | "title">[],
): HTMLElement {
  if (findings.length === 0)
    return element("p", {}, "Nothing has been found against these documents.");
  const groups = new Map<string, Row<"findings">[]>(documents.map(({ id }) => [id, []]));
  for (const finding of findings) groups.get(finding.document_id)?.push(finding);
  const sections = documents.flatMap(({ id, title }) => {
    const own = groups.get(id) ?? [];
    return own.length === 0 ? [] : [findingsOf(id, title, own)];
  });
  const rest = sections.slice(SHOWN, SHOWN + 100);
  const more = element("summary", {}, counted(sections.length - SHOWN, "more document"));
  const details = rest.length === 0 ? null : element("details", {}, more, ...rest);
  return element("div", { class: "findings-list" }, ...sections.slice(0, SHOWN), details);
}

function findingsOf(id: string, title: string, findings: readonly Row<"findings">[]): HTMLElement {
  const link = element("a", { href: documentHref(id, "findings"), dir: "auto" }, title);
  const items = findings.map(findingItem);
  return element("section", {}, element("h3", {}, link), element("ul", {}, ...items));
}

function findingItem(finding: Row<"findings">): HTMLElement {
  const { document_id, language, start, stop, quote, kind, message } = finding;
  const words =
    language === null || start === null || stop === null || quote === null
      ? null
      : evidenceLink({ document_id, language, start, stop, quote }, { label: "the words" });
  const label = element("span", { class: "label" }, kind.replaceAll("_", " "));
  return element("li", {}, label, ` ${message} `, words);
}

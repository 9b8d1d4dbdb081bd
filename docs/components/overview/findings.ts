/** What a careful reader should know first: the findings by kind, then under their documents. */
import { groups } from "npm:d3";
import { type Child, element } from "../element.js";
import { documentHref, evidenceLink } from "../words/evidence.js";
import { kindMeaning, kindName } from "../words/finding-kinds.js";
import { number } from "../words/names.js";
import { counted } from "./overview.js";

/** Findings of a document that say the same, as the page's query gives them. */
export interface AlikeFindings {
  document_id: string;
  title: string;
  kind: string;
  message: string;
  /** How many they are, and the words of the first; null where a finding is of the whole document. */
  count: number;
  words: readonly {
    language: string | null;
    start: number | null;
    stop: number | null;
    quote: string | null;
  }[];
}

/** A kind of findings; beside it how many there are of all kinds, and in how many documents. */
export interface FindingKind {
  kind: string;
  count: number;
  findings: number;
  documents: number;
}

/** Documents whose findings are shown before the rest is asked for. */
const SHOWN = 6;

/** The findings; each leads to its words, else to its document, and each kind to the page Quality. */
export function findingsList(
  findings: readonly AlikeFindings[],
  kinds: readonly FindingKind[],
): HTMLElement {
  const [all] = kinds;
  if (!all) return element("p", {}, "Nothing has been found against these documents.");
  const sections = groups(findings, ({ document_id }) => document_id).map(([, own]) =>
    documentFindings(own),
  );
  return element(
    "div",
    { class: "findings-list" },
    kindsLine(kinds, all),
    ...sections.slice(0, SHOWN),
    restOf(sections.slice(SHOWN), all.documents - SHOWN),
  );
}

/** `19 findings in 5 documents: unread 11, catalogue date 2, …`, each kind a link to its list. */
function kindsLine(kinds: readonly FindingKind[], { findings, documents }: FindingKind) {
  const links = kinds.flatMap(({ kind, count }, i): Child[] => [
    i > 0 ? ", " : "",
    element(
      "a",
      {
        href: `./quality.html?kind=${encodeURIComponent(kind)}#list`,
        title: kindMeaning(kind),
      },
      kindName(kind),
    ),
    ` ${number(count)}`,
  ]);
  const text = `${counted(findings, "finding")} in ${counted(documents, "document")}: `;
  return element("p", {}, text, ...links, ".");
}

function restOf(sections: readonly HTMLElement[], count: number): HTMLElement | null {
  if (sections.length === 0) return null;
  const others =
    count > sections.length
      ? [element("p", {}, "All others are on the page ", qualityLink(), ".")]
      : [];
  const summary = element("summary", {}, counted(count, "more document"));
  return element("details", {}, summary, ...sections, ...others);
}

function qualityLink(): HTMLElement {
  return element("a", { href: "./quality.html" }, "Quality");
}

function documentFindings(own: readonly AlikeFindings[]): HTMLElement {
  const { document_id, title } = own[0]!;
  const link = element("a", { href: documentHref(document_id, "findings"), dir: "auto" }, title);
  const items = own.map(findingItem);
  return element("section", {}, element("h3", {}, link), element("ul", {}, ...items));
}

/** Findings that say the same of different words, said once. */
function findingItem({ document_id, kind, message, count, words }: AlikeFindings): HTMLElement {
  const label = element("span", { class: "label" }, kindName(kind));
  const links = words.flatMap(({ language, start, stop, quote }, i): Child[] => {
    if (language === null || start === null || stop === null || quote === null) return [];
    const evidence = { document_id, language, start, stop, quote };
    const name = words.length === 1 ? "the words" : `place ${i + 1}`;
    return [i > 0 ? ", " : "", evidenceLink(evidence, { label: name })];
  });
  const rest = count > words.length ? ` and ${number(count - words.length)} more` : "";
  return element("li", {}, label, ` ${message} `, ...links, rest);
}

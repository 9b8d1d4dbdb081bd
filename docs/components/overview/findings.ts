/** What a careful reader should know first: the findings by kind, then under their documents. */
import type { Row } from "../../../loaders/schema.js";
import { type Child, element } from "../element.js";
import { documentHref, evidenceLink } from "../words/evidence.js";
import { optionsOf } from "../address/filter-form.js";
import { kindMeaning, kindName } from "../words/finding-kinds.js";
import { number } from "../words/names.js";
import { counted } from "./overview.js";

type Finding = Row<"findings">;

/** Documents whose findings are shown before the rest is asked for, and at most. */
const SHOWN = 6;
const MOST = 100;

/** Words of one finding that are linked one by one. */
const LINKED = 12;

/** The findings; each leads to its words, else to its document, and each kind to the page Quality. */
export function findingsList(
  findings: readonly Finding[],
  documents: readonly Pick<Row<"documents">, "id" | "title">[],
): HTMLElement {
  if (findings.length === 0)
    return element("p", {}, "Nothing has been found against these documents.");
  const groups = new Map<string, Finding[]>(documents.map(({ id }) => [id, []]));
  for (const finding of findings) groups.get(finding.document_id)?.push(finding);
  const found = documents.filter(({ id }) => groups.get(id)?.length);
  const sections = found.slice(0, SHOWN + MOST).map((document) => ({
    ...document,
    own: groups.get(document.id) ?? [],
  }));
  return element(
    "div",
    { class: "findings-list" },
    kindsLine(findings, found.length),
    ...sections.slice(0, SHOWN).map(documentFindings),
    restOf(sections.slice(SHOWN).map(documentFindings), found.length - SHOWN),
  );
}

/** `19 findings in 5 documents: unread 11, catalogue date 2, …`, each kind a link to its list. */
function kindsLine(findings: readonly Finding[], documents: number): HTMLElement {
  const kinds = optionsOf(findings.map(({ kind }) => kind));
  const links = kinds.flatMap(({ value, count = 0 }, i): Child[] => [
    i > 0 ? ", " : "",
    element(
      "a",
      {
        href: `./quality.html?kind=${encodeURIComponent(value)}#list`,
        title: kindMeaning(value),
      },
      kindName(value),
    ),
    ` ${number(count)}`,
  ]);
  const text = `${counted(findings.length, "finding")} in ${counted(documents, "document")}: `;
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

interface DocumentFindings {
  id: string;
  title: string;
  own: readonly Finding[];
}

function documentFindings({ id, title, own }: DocumentFindings): HTMLElement {
  const link = element("a", { href: documentHref(id, "findings"), dir: "auto" }, title);
  const alike = new Map<string, Finding[]>();
  for (const finding of own) {
    const key = `${finding.kind} ${finding.message}`;
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  const items = [...alike.values()].map(findingItem);
  return element("section", {}, element("h3", {}, link), element("ul", {}, ...items));
}

/** Findings that say the same of different words, said once. */
function findingItem(alike: readonly Finding[]): HTMLElement {
  const { kind, message } = alike[0]!;
  const label = element("span", { class: "label" }, kindName(kind));
  const words = alike.slice(0, LINKED).flatMap(wordsLink);
  const rest = alike.length > LINKED ? ` and ${number(alike.length - LINKED)} more` : "";
  return element("li", {}, label, ` ${message} `, ...words, rest);
}

function wordsLink(finding: Finding, index: number, alike: readonly Finding[]): Child[] {
  const { document_id, language, start, stop, quote } = finding;
  if (language === null || start === null || stop === null || quote === null) return [];
  const label = alike.length === 1 ? "the words" : `place ${index + 1}`;
  const evidence = { document_id, language, start, stop, quote };
  return [index > 0 ? ", " : "", evidenceLink(evidence, { label })];
}

/** One document that was found: what it is, the words found in it, and why it stands where it does. */
import { B, K1 } from "./bm25.js";
import { element } from "../element.js";
import { timesOf } from "./help.js";
import { documentHref, wordsAnchor } from "../words/evidence.js";
import { day, languageName, number } from "../words/names.js";
import type { Result, ScorePart, TextSnippet } from "./search.js";

export interface ResultOptions {
  /** Where all lines of the query in one document are listed; null for nowhere. */
  contextHref: ((document: Pick<Result, "document_id" | "languages">) => string) | null;
}

/** A result, as an item of a list; its snippets are fetched with `showSnippets`. */
export type ResultItem = HTMLLIElement & { showSnippets: () => Promise<void> };

/** The item. Room for each snippet is kept, so that nothing moves when they come. */
export function resultItem(result: Result, { contextHref }: ResultOptions): ResultItem {
  const { document_id, title, parts, languages } = result;
  const link = element("a", { href: documentHref(document_id), dir: "auto" }, title);
  const snippets = parts.length === 0 ? [] : languages.map(() => snippetPlace());
  const context = parts.length > 0 && contextHref ? contextHref(result) : null;
  const item = element(
    "li",
    { class: "search-result" },
    element("h2", {}, link),
    described(result),
    ...snippets,
    parts.length === 0 ? null : placesOf(result),
    parts.length === 0 ? null : reasons(result),
    context === null
      ? null
      : element("a", { href: context, class: "small" }, "Every line in context"),
  );
  const showSnippets = async () => {
    const found = await result.snippets();
    found.forEach((snippet, at) => fillSnippet(snippets[at]!, document_id, snippet));
    const first = found[0] ? firstWords(document_id, found[0]) : null;
    if (first !== null) link.href = first;
  };
  return Object.assign(item, { showSnippets });
}

/** Links to all places of the words, by number; fetched when unfolded. */
function placesOf({ document_id, occurrences, places: load }: Result): HTMLElement {
  const links = element("p", { class: "small" });
  const summary = element(
    "summary",
    {},
    occurrences === 1 ? "The place" : `All ${number(occurrences)} places`,
  );
  const unfolded = element("details", { class: "places" }, summary, links);
  const fill = async () => {
    const all = await load();
    links.replaceChildren(
      ...all.slice(0, MOST_PLACES).flatMap(({ language, start, stop }, at) => {
        const href = documentHref(document_id, wordsAnchor({ language, start, stop }));
        const name = `${languageName(language)}, place ${at + 1}`;
        return [element("a", { href, "aria-label": name }, number(at + 1)), " "];
      }),
      all.length > MOST_PLACES ? `and ${number(all.length - MOST_PLACES)} more` : "",
      occurrences > all.length ? `in title or summary: ${number(occurrences - all.length)}` : "",
    );
  };
  unfolded.addEventListener("toggle", () => {
    if (unfolded.open && links.childNodes.length === 0)
      fill().catch((error: unknown) =>
        links.replaceChildren(`could not be loaded: ${String(error)}`),
      );
  });
  return unfolded;
}

/** Places that are linked one by one: a reader of more wants a concordance. */
const MOST_PLACES = 200;

function described({ document_id, date, kind, languages, occurrences }: Result): HTMLElement {
  const when =
    date === null ? "undated" : element("time", { datetime: date, class: "whole" }, day(date));
  const found = languages.map(languageName).join(" and ");
  const times = occurrences === 0 ? "" : ` · ${timesOf(occurrences)}`;
  return element(
    "p",
    { class: "described" },
    when,
    ` · ${kind} · ${found}${times} · ${document_id}`,
  );
}

function snippetPlace(): HTMLElement {
  return element("p", { class: "snippet" });
}

/** The words found are marked, and each leads to its place in the document. */
function fillSnippet(place: HTMLElement, documentId: string, snippet: TextSnippet): void {
  const { language, catalogue, start, text, highlights } = snippet;
  const characters = Array.from(text);
  const words = (from: number, to?: number) => characters.slice(from, to).join("");
  place.replaceChildren(start > 0 && !catalogue ? "… " : "");
  if (catalogue) place.append(element("span", { class: "label" }, "title or summary"), " ");
  else place.lang = language;
  let at = 0;
  for (const { start: from, stop } of highlights) {
    const mark = element("mark", {}, words(from, stop));
    const href = wordsHref(documentId, snippet, from, stop);
    place.append(words(at, from), href === null ? mark : element("a", { href }, mark));
    at = stop;
  }
  place.append(words(at), catalogue ? "" : " …");
}

/** Where found words stand; null for those of the catalogue, which are no part of the text. */
function wordsHref(
  documentId: string,
  { language, start, catalogue }: TextSnippet,
  from: number,
  stop: number,
): string | null {
  if (catalogue) return null;
  const anchor = wordsAnchor({ language, start: start + from, stop: start + stop });
  return documentHref(documentId, anchor);
}

function firstWords(documentId: string, snippet: TextSnippet): string | null {
  const first = snippet.highlights[0];
  return first ? wordsHref(documentId, snippet, first.start, first.stop) : null;
}

/** The parts of a score, with all that BM25 makes them of. */
function reasons({ score, parts }: Result): HTMLElement {
  const heads = ["Words", "In", "Times", "Text's words", "Texts with it", "Weight", "Part"];
  const head = element("tr", {}, ...heads.map((name) => element("th", { scope: "col" }, name)));
  const table = element(
    "table",
    {},
    element("caption", { class: "visually-hidden" }, "Parts of the score"),
    element("thead", {}, head),
    element("tbody", {}, ...parts.map(reason)),
  );
  return element(
    "details",
    { class: "reasons" },
    element("summary", {}, `Why: score ${score.toFixed(2)}`),
    element("div", { class: "scroll", tabindex: 0 }, table),
    element(
      "p",
      { class: "small muted" },
      `Part = weight × times ÷ (times + ${K1} × (${1 - B} + ${B} × the text's words ÷ the mean of all texts)). `,
      "The weight grows with the rarity of the words. ",
      element("a", { href: "./methods.html#search" }, "BM25"),
    ),
  );
}

function reason(part: ScorePart): HTMLElement {
  const { typed, language, occurrences, words, texts, weight, score } = part;
  const counts = [occurrences, words, texts].map(number);
  const cells = [...counts, weight.toFixed(2), score.toFixed(2)];
  return element(
    "tr",
    {},
    element("td", { dir: "auto" }, typed),
    element("td", {}, languageName(language)),
    ...cells.map((cell) => element("td", { class: "number" }, cell)),
  );
}

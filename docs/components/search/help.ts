/** What a reader is told of an answer: how many were found, by what, and what to do where there are none. */
import { element, type Child } from "../element.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import type { FullAnswer, Suggestion } from "./answer.js";
import { nothingChosen } from "./state.js";
import type { Answer, Field, Result } from "./search.js";

/** The number found, and how they were matched, in one sentence. `shown` are those that are left. */
export function foundSentence(
  { question, answer: { query, matching, documents } }: FullAnswer,
  shown: readonly Result[],
  size: number,
): string {
  const wanted = query.clauses.filter(({ excluded }) => !excluded);
  const filtered = query.filters.length + query.names.length > 0;
  if (wanted.length === 0 && !filtered)
    return query.clauses.length === 0
      ? `${counted(size, "document")} to search.`
      : "Only words to leave out: add one to look for.";
  const found = `${number(shown.length)} of ${counted(size, "document")}`;
  const verb = shown.length === 1 ? "has" : "have";
  if (wanted.length === 0) return `${found} ${shown.length === 1 ? "fits" : "fit"} the filters.`;
  const words = wanted.map(({ typed }) => `“${typed}”`);
  const where = question.in === "notes" ? " in title, summary or notes" : "";
  if (documents.length === 0) return `No document has ${listed(words, "or")}${where}.`;
  const occurrences = shown.reduce((sum, result) => sum + result.occurrences, 0);
  const times = occurrences === 0 ? "" : `, ${timesOf(occurrences)}`;
  if (matching === "all") return `${found} ${verb} ${listed(words, "and")}${where}${times}.`;
  return `No document has ${listed(words, "and")} together; ${found} ${verb} one or the other${where}${times}.`;
}

/** `once`, `23 times` */
export function timesOf(count: number): string {
  return count === 1 ? "once" : `${number(count)} times`;
}

/** All that a reader should know beside the number: `shown` results are left by what is chosen. */
export function notesOn({ answer, suggestions }: FullAnswer, shown: number): HTMLElement[] {
  const none = answer.documents.length === 0 && answer.query.clauses.length > 0;
  const hidden = shown === 0 && answer.documents.length > 0;
  const parts = [
    cautions(answer),
    near(answer.query.typed, suggestions),
    none ? nothingFound() : null,
    hidden ? widen(answer.documents.length) : null,
  ];
  return parts.filter((part) => part !== null);
}

/** How many documents the other field has, as a way to it. */
export function elsewhereLine(field: Field, count: number): HTMLElement {
  const found = counted(count, "document");
  const change = { in: field === "words" ? "notes" : "", page: "" };
  const isWay = count > 0 || field === "notes";
  const link = isWay ? element("a", { href: inPageHref(change) }, found) : found;
  return field === "words"
    ? element("span", {}, "Also in titles, summaries and editors’ notes: ", link, ".")
    : element(
        "span",
        {},
        "These are titles, summaries and editors’ notes, not the documents’ own words, which have it in ",
        link,
        ".",
      );
}

/** What of the query found nothing, was passed over or was looked up only in part; null for nothing. */
function cautions({ query, missing, partial, matching }: Answer): HTMLElement | null {
  const sentences = [
    matching === "any" && missing.length > 0 ? `No text has ${listed(quoted(missing), "or")}.` : "",
    partial.length > 0
      ? `${listed(quoted(partial), "and")} begins too many words: only the first were looked for.`
      : "",
    query.ignored.length > 0 ? `Passed over: ${query.ignored.join(" ")}` : "",
  ].filter(Boolean);
  return sentences.length === 0 ? null : element("p", { class: "small" }, sentences.join(" "));
}

/** Words of the texts that may have been meant, each as a link to the query with it instead. */
function near(query: string, found: readonly Suggestion[]): HTMLElement | null {
  const lines = found
    .filter(({ near }) => near.length > 0)
    .map(({ word, near }) => {
      const links = near.map(({ term, texts }) => [
        element("a", { href: inPageHref({ q: query.replace(word, term), page: "" }) }, term),
        ` (${counted(texts, "text")})`,
      ]);
      return element("li", {}, `Near “${word}”: `, ...joined(links));
    });
  return lines.length === 0 ? null : element("ul", { class: "near" }, ...lines);
}

/** What else can be tried where nothing was found. */
function nothingFound(): HTMLElement {
  return element(
    "ul",
    { class: "near" },
    element("li", {}, "Words are found whole: consul* finds consulate and consular as well."),
    element("li", {}, "The texts are searched in their own languages: try the other one."),
    element("li", {}, "Filters in the query, such as year:1962, leave out what does not fit."),
  );
}

function widen(found: number): HTMLElement {
  const nothing = Object.fromEntries(Object.keys(nothingChosen).map((facet) => [facet, ""]));
  const link = element(
    "a",
    { href: inPageHref({ ...nothing, page: "" }) },
    counted(found, "document"),
  );
  return element("p", {}, "None of them is of the chosen sorts. All: ", link, ".");
}

function joined(links: readonly Child[][]): Child[] {
  return links.flatMap((link, at) => (at === 0 ? link : [", ", ...link]));
}

function quoted(words: readonly string[]): string[] {
  return words.map((word) => `“${word}”`);
}

function listed(words: readonly string[], last: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)!}`;
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

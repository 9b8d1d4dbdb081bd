/** The controls of a concordance: what to look for and where, and how to sort what is found. */
import type { ConcordanceCorpus } from "./corpus.js";
import { PLACES, parseSort } from "./order.js";
import type { ConcordanceState } from "./state.js";
import { element } from "../element.js";
import {
  type FilterField,
  type MenuOption,
  filterForm,
  optionsOf,
} from "../address/filter-form.js";
import { languageName, number } from "../words/names.js";
import type { UrlState } from "../address/url-state.js";

type State = UrlState<ConcordanceState>;

/** Documents that a menu can offer. */
const MOST_OPTIONS = 500;

/** What to look for, and in which documents. */
export function concordanceForm(
  { documents, vocabulary }: ConcordanceCorpus,
  state: State,
): HTMLFormElement {
  const years = documents.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const languages = [...new Set(vocabulary.map(({ language }) => language))].sort();
  const kinds = optionsOf(documents.map(({ kind }) => kind));
  const titles = documents
    .slice(0, MOST_OPTIONS)
    .map(({ id, title, date }) => ({ value: id, label: `${date ?? "undated"} ${title}` }));
  const fields: FilterField<"q" | "cut" | "language" | "document" | "year" | "kind" | "without">[] =
    [
      { name: "q", label: "Words", hint: "border*, “united nations”, 越界" },
      {
        name: "cut",
        label: "Match",
        none: "whole words; Chinese anywhere",
        options: [
          { value: "words", label: "whole words, as Chinese was cut" },
          { value: "stems", label: "all words of the stem" },
        ],
      },
      {
        name: "language",
        label: "Language",
        options: languages.map((value) => ({ value, label: languageName(value) })),
      },
      {
        name: "document",
        label: "Document",
        options: [...titles, ...several(state.get("document"))],
      },
      { name: "year", label: "Years", short: true, hint: yearHint(years) },
      { name: "kind", label: "Kind", options: kinds },
      { name: "without", label: "Without this document", none: "leave none out", options: titles },
    ];
  const form = filterForm(state, fields, "What to look for");
  form.classList.add("crossings-concordance-form");
  // What is found anew begins at its first page, with no line open.
  const begin = () => state.set({ page: "", line: "", with: "" }, { push: false });
  form.addEventListener("input", begin);
  form.addEventListener("reset", begin);
  return form;
}

function yearHint(years: readonly string[]): string {
  return years.length === 0 ? "1959..1962" : `${years[0]!}..${years.at(-1)!}`;
}

/** The documents that an address names together. */
function several(named: string): MenuOption[] {
  const count = named.split("~").length;
  return count > 1 ? [{ value: named, label: `${number(count)} documents` }] : [];
}

const KEY_NAMES: readonly (readonly [key: string, name: string])[] = [
  ["date", "date"],
  ["document", "document"],
  ["K", "the keyword"],
  ...Object.entries(PLACES).flatMap(([key, place]): [string, string][] => {
    if (place === 0) return [];
    const distance = ["", "next word", "second word", "third word"][Math.abs(place)]!;
    return [[key, `${key}: ${distance} on the ${place < 0 ? "left" : "right"}`]];
  }),
];

/** How the lines are sorted: three menus in the colours of their words, and what comes first. */
export function sortForm(state: State): HTMLFormElement {
  const form = element("form", { class: "crossings-sort", "aria-label": "Sort the lines" });
  const selects = ["Sort by", "then by", "then by"].map((label, at) => keySelect(label, at));
  const order = element("input", { type: "checkbox", name: "order" });
  const beside = element("input", { type: "checkbox", name: "beside" });
  form.append(
    ...selects.map(({ label }) => label),
    element("label", { class: "check" }, order, " the most frequent first"),
    element("label", { class: "check" }, beside, " with aligned passages"),
  );
  const keys = selects.map(({ select }) => select);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () =>
    state.set({
      sort: parseSort(keys.map(({ value }) => value).join("~")).join("~"),
      order: order.checked ? "frequent" : "",
      beside: beside.checked ? "" : "no",
      page: "",
    }),
  );
  const show = (values: ConcordanceState) => {
    const sort = parseSort(values.sort);
    keys.forEach((select, at) => (select.value = sort[at] ?? ""));
    order.checked = values.order === "frequent";
    beside.checked = values.beside !== "no";
  };
  state.subscribe(show);
  show(state.values());
  return form;
}

function keySelect(label: string, at: number) {
  const options = KEY_NAMES.map(([value, name]) => element("option", { value }, name));
  const none = element("option", { value: "" }, at === 0 ? "place in the texts" : "–");
  const select = element("select", { name: `sort-${at + 1}` }, none, ...options);
  return { select, label: element("label", { class: `place-${at + 1}` }, `${label} `, select) };
}

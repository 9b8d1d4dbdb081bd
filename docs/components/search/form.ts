/** The field that is typed in, and what the results are ordered by. */
import { element } from "../element.js";
import { type SearchState, SORTS } from "./state.js";
import type { UrlState } from "../address/url-state.js";

const SORT_LABELS: Record<(typeof SORTS)[number], string> = {
  relevance: "Relevance",
  date: "Oldest first",
  "-date": "Newest first",
};

/**
 * The form, tied to the state. A new query begins with its first results. Enter asks at once, and goes on
 * to the results; so does the arrow downwards.
 */
export function searchForm(state: UrlState<SearchState>, onEnter: () => void): HTMLFormElement {
  const field = element("input", {
    ...{ type: "search", name: "q", autocomplete: "off", maxlength: 300, spellcheck: "false" },
    ...{ enterkeyhint: "search", autocapitalize: "off", dir: "auto" },
  });
  const options = SORTS.map((sort) => element("option", { value: sort }, SORT_LABELS[sort]));
  const sort = element("select", { name: "sort" }, ...options);
  const form = element(
    "form",
    { class: "filters search-form", role: "search", "aria-label": "Search all words" },
    element("label", { class: "query" }, "Words to look for, in any language", field),
    element("label", {}, "Order", sort),
  );
  field.addEventListener("input", () => state.set({ q: field.value, page: 1 }, { push: false }));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" || event.isComposing) return;
    event.preventDefault();
    onEnter();
  });
  sort.addEventListener("change", () =>
    state.set({ sort: SORTS.find((value) => value === sort.value)!, page: 1 }),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onEnter();
  });
  const show = (values: SearchState) => {
    if (field.value !== values.q) field.value = values.q;
    sort.value = values.sort;
  };
  state.subscribe(show);
  show(state.values());
  return form;
}

/** The page that searches: answers appear while a query is typed, and its address says all of it. */
import { element } from "../element.js";
import { followInPage } from "../address/in-page-links.js";
import { latest } from "../query/latest.js";
import { type FullAnswer, type Question, countElsewhere, fullAnswer } from "./answer.js";
import { resultsDownload } from "./export.js";
import { facetPanel } from "./facet-lists.js";
import { type Correspondents, narrowed, sortedBy } from "./facets.js";
import { searchForm } from "./form.js";
import { elsewhereLine, foundSentence, notesOn } from "./help.js";
import { resultList } from "./list.js";
import type { ResultOptions } from "./result.js";
import { type Chosen, type SearchState, searchFields } from "./state.js";
import type { Result, Search } from "./search.js";
import { type UrlState, urlState } from "../address/url-state.js";

export interface SearchPageOptions {
  /** Loads who wrote and received the documents; asked only when a reader narrows by it. */
  correspondents: () => Promise<Correspondents>;
  /** Where all lines with a word or phrase in one document are listed; null for nowhere. */
  contextHref?: ((typed: string, language: string, documentId: string) => string) | null;
}

/** Milliseconds without a key before a query is asked, and before the other field is asked as well. */
const PAUSE = 120;
const LATER = 400;

/** The search of an opened index, tied to the page's address: what is typed in, and what is found. */
export function searchPage(
  search: Search,
  options: SearchPageOptions,
): { form: HTMLElement; answer: HTMLElement } {
  const state = urlState<SearchState>(searchFields);
  const view = viewOf(state);
  let answered: FullAnswer | null = null;
  let correspondents: Correspondents | null = null;

  const load = async () => {
    correspondents ??= await options.correspondents();
  };
  const draw = () => {
    if (answered === null) return;
    const values = state.values();
    const { documents } = answered.answer;
    const results = sortedBy(narrowed(documents, values, correspondents), values.sort);
    view.status.textContent = foundSentence(answered, results, search.size);
    view.notes.replaceChildren(...notesOn(answered, results.length));
    view.facets.show(documents, values, correspondents);
    view.list.show(results, values.page, { contextHref: contextHref(options, answered) });
    view.shown(results);
  };
  const askElsewhere = latest((asked: Question, signal) => countElsewhere(search, asked, signal), {
    answered: (count) => view.elsewhere.replaceChildren(elsewhereLine(state.get("in"), count)),
    failed: () => view.elsewhere.replaceChildren(),
    pause: LATER,
  });
  const ask = latest(
    async (asked: Question, signal) => {
      if (state.get("with").length > 0) await load();
      return fullAnswer(search, asked, signal);
    },
    {
      answered(answer) {
        answered = answer;
        view.busy(false);
        draw();
        if (answer.answer.query.clauses.length > 0) askElsewhere(answer.question);
        else view.elsewhere.replaceChildren();
      },
      failed(error) {
        view.busy(false);
        view.status.textContent = `The search failed: ${String(error)}`;
      },
      pause: PAUSE,
    },
  );
  const changed = () => {
    const { q, in: field } = state.values();
    const same = answered?.question.q === q && answered.question.in === field;
    if (same) {
      draw();
      return;
    }
    view.busy(true);
    ask({ q, in: field }, { now: answered === null });
  };
  view.facets.onCorrespondents = () => void load().then(draw);
  state.subscribe(changed);
  changed();
  return { form: view.form, answer: view.answer };
}

/** Lines are of one word or phrase: a query of several has none. */
function contextHref(
  { contextHref: href = null }: SearchPageOptions,
  { question, answer }: FullAnswer,
): ResultOptions["contextHref"] {
  const [clause, ...others] = answer.query.clauses.filter(({ excluded }) => !excluded);
  if (!href || !clause || others.length > 0 || question.in !== "words") return null;
  return ({ document_id, languages }) => href(clause.typed, languages[0]!, document_id);
}

/** The parts of the page, in their places. */
function viewOf(state: UrlState<SearchState>) {
  let results: readonly Result[] = [];
  const status = element("p", { class: "result-count", role: "status" });
  const notes = element("div", { class: "search-notes" });
  const elsewhere = element("p", { class: "search-elsewhere small" });
  const list = resultList(() => state.set({ page: state.get("page") + 1 }));
  const facets = facetPanel((changes: Partial<Chosen>) => state.set({ ...changes, page: 1 }));
  const download = resultsDownload(() => results);
  const found = element("div", {}, status, elsewhere, facets.chosen, notes, list.element, download);
  const answer = element("div", { class: "search-answer" }, found, facets.element);
  const form = searchForm(state, () => list.element.querySelector("a")?.focus());
  followInPage(answer);
  return {
    ...{ form, answer, status, notes, elsewhere, list, facets },
    busy: (is: boolean) => answer.setAttribute("aria-busy", String(is)),
    shown(now: readonly Result[]) {
      results = now;
      download.hidden = now.length === 0;
    },
  };
}

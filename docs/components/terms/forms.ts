/** The forms of the page of terms. */
import { element } from "../element.js";
import {
  type FilterField,
  type MenuOption,
  filterForm,
  optionsOf,
} from "../address/filter-form.js";
import { languageName, number } from "../words/names.js";
import { type TermCorpus, type TermScope, UNIT_NAMES } from "./corpus.js";
import { frequencyGroupings, groupingOf, keynessGroupings, usualStudy } from "./groupings.js";
import { type Grouping, GROUPING_NAMES, UNKNOWN, groupName, groupsOf } from "./scope.js";
import { type TermState, LEAST_FREQUENCY, LEAST_PAIRS, SPAN } from "./state.js";
import type { UrlState } from "../address/url-state.js";

type State = UrlState<TermState>;
type Fields = FilterField<keyof TermState>[];

function form(state: State, fields: Fields, label: string): HTMLFormElement {
  return filterForm(state, fields, label);
}

const option = (value: string, label: string): MenuOption => ({ value, label });

/** Which words of which documents count. */
export function scopeForm({ documents, languages, atlas }: TermCorpus, state: State): HTMLElement {
  const [first, ...others] = languages.map(({ language }) => language);
  const units = [
    ...(languages.some(({ stems }) => stems) ? [option("stem", "stems")] : []),
    ...(languages.some(({ han }) => han)
      ? [option("character", "characters (Chinese)"), option("bigram", "pairs of characters")]
      : []),
  ];
  const kinds = optionsOf(documents.map(({ kind }) => kind));
  const sides = optionsOf(
    documents.map(({ side }) => side ?? UNKNOWN),
    (side) => (side === UNKNOWN ? "not known" : (atlas.nameOf(side) ?? side)),
  );
  const years = documents.flatMap(({ year }) => year ?? []).sort();
  const menu = (name: keyof TermState, label: string, options: MenuOption[], none = "any") =>
    options.length > 0 ? [{ name, label, options, none }] : [];
  return form(
    state,
    [
      ...menu(
        "language",
        "Language",
        others.map((language) => option(language, languageName(language))),
        languageName(first ?? "en"),
      ),
      ...menu("unit", "Counted in", units, "words"),
      { name: "from", label: "From", short: true, hint: years[0] ?? "1952" },
      { name: "to", label: "To", short: true, hint: years.at(-1) ?? "1962" },
      ...menu("kind", "Kind", kinds.length > 1 ? kinds : []),
      ...menu("side", "Side (sender’s state)", sides.length > 1 ? sides : []),
      ...menu(
        "without",
        "Without this document",
        documents.slice(0, 500).map(({ id, title }) => option(id, title)),
        "leave none out",
      ),
    ],
    "Which words count",
  );
}

/** How much the scope holds, in words. */
export function scopeText(scope: TermScope | null, asked: string): HTMLElement {
  if (!scope) return element("p", { role: "status" }, "This corpus has no words.");
  const { language, unit, documents, size } = scope;
  const own = languageName(language.language);
  const texts = documents.length === 1 ? "document" : "documents";
  const missing =
    asked !== "" && asked !== unit ? ` ${own} is counted in words here: it has no such unit.` : "";
  const text =
    documents.length === 0
      ? "No document fits; clear the filter."
      : `${number(size)} ${own} ${UNIT_NAMES[unit]} in ${number(documents.length)} ${texts}.${missing}`;
  return element("p", { role: "status", class: "result-count" }, text);
}

const groupingOptions = (groupings: readonly Grouping[]) =>
  groupings.map((grouping) => option(grouping, GROUPING_NAMES[grouping]));

/** Which terms are followed, by what, and how they are measured. */
export function frequencyForm(corpus: TermCorpus, state: State): HTMLElement {
  const [first, ...others] = groupingOptions(frequencyGroupings(corpus));
  return form(
    state,
    [
      { name: "q", label: "Terms", hint: "border*, “new china”, 越界" },
      { name: "by", label: "By", options: others, none: first?.label ?? "document" },
      {
        name: "measure",
        label: "Measured",
        none: "per thousand words",
        options: [
          option("content", "per thousand without stop words"),
          option("share", "share of texts"),
          option("count", "counts"),
        ],
      },
    ],
    "Frequencies of terms",
  );
}

/** What the list of terms holds. */
export function listForm(state: State): HTMLElement {
  return form(
    state,
    [
      {
        name: "size",
        label: "Length",
        none: "single words",
        options: [option("2", "two words in a row"), option("3", "three words in a row")],
      },
      {
        name: "words",
        label: "Stop words",
        none: "left out",
        options: [option("all", "kept")],
      },
    ],
    "List of terms",
  );
}

/** Which groups are compared. Their menus follow the grouping. */
export function keynessForm(corpus: TermCorpus, state: State): HTMLElement {
  const groupings = keynessGroupings(corpus);
  const [first, ...others] = groupingOptions(groupings);
  const made = form(
    state,
    [
      { name: "key", label: "Compare by", options: others, none: first?.label ?? "document" },
      { name: "study", label: "Key words of", options: [], none: "" },
      { name: "reference", label: "Against", options: [], none: "all others" },
      least("least", LEAST_FREQUENCY),
    ],
    "Keyness",
  );
  const menu = (name: string) => made.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  let shown = "";
  const fill = ({ key, study, reference }: TermState) => {
    const grouping = groupingOf(key, groupings) ?? "document";
    if (grouping !== shown) {
      const values = groupsOf(corpus.documents, grouping).slice(0, 500);
      const label = (value: string) => groupName(grouping, value, corpus);
      const usual = label(usualStudy(corpus, grouping));
      setOptions(menu("study"), usual, values, label);
      setOptions(menu("reference"), "all others", values, label);
      shown = grouping;
    }
    menu("study").value = study;
    menu("reference").value = reference;
  };
  // A group of another grouping means nothing.
  menu("key").addEventListener("input", () =>
    state.set({ study: "", reference: "" }, { push: false }),
  );
  state.subscribe(fill);
  fill(state.values());
  return made;
}

function setOptions(
  menu: HTMLSelectElement,
  none: string,
  values: readonly string[],
  label: (value: string) => string,
): void {
  menu.replaceChildren(
    element("option", { value: "" }, none),
    ...values.map((value) => element("option", { value }, label(value))),
  );
}

function least(name: "least" | "pairs", usual: number): Fields[number] {
  const counts = ["1", "2", "3", "5", "10", "20", "50", "100"].filter(
    (count) => count !== String(usual),
  );
  const label = (count: string | number) => (Number(count) === 1 ? "1 time" : `${count} times`);
  return {
    ...{ name, label: "At least", none: label(usual) },
    options: counts.map((count) => option(count, label(count))),
  };
}

const spans = Array.from({ length: 10 }, (_, i) => String(i + 1)).filter(
  (span) => span !== String(SPAN),
);

/** Whose company is counted, and how near. */
export function collocateForm(state: State): HTMLElement {
  const options = spans.map((span) => option(span, span));
  return form(
    state,
    [
      { name: "node", label: "Term", hint: "border" },
      { name: "left", label: "Words to the left", options, none: String(SPAN) },
      { name: "right", label: "Words to the right", options, none: String(SPAN) },
      { ...least("pairs", LEAST_PAIRS), label: "Together at least" },
    ],
    "Collocates",
  );
}

/** Which result is set beside itself, and under which other choice; the choices follow the result. */
export function choiceForm(
  state: State,
  choicesFor: (values: TermState) => readonly MenuOption[],
): HTMLElement {
  const made = form(
    state,
    [
      {
        name: "result",
        label: "What changes in",
        none: "the top terms",
        options: [option("frequencies", "the frequencies"), option("keyness", "the key words")],
      },
      { name: "against", label: "if it is made", options: [], none: "" },
    ],
    "Another choice",
  );
  const menu = made.querySelector<HTMLSelectElement>('select[name="against"]')!;
  let shown = "";
  const fill = (values: TermState) => {
    const [first, ...others] = choicesFor(values);
    const text = JSON.stringify([first, others]);
    if (text !== shown) {
      const labels = new Map(others.map(({ value, label }) => [value, label]));
      const none = first?.label ?? "not otherwise";
      setOptions(menu, none, [...labels.keys()], (value) => labels.get(value) ?? value);
      shown = text;
    }
    menu.value = values.against;
    if (menu.selectedIndex < 0) menu.value = "";
  };
  state.subscribe(fill);
  fill(state.values());
  return made;
}

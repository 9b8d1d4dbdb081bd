/** Which rows the desk shows, and of which document: a form, kept in the page's address. */
import { choiceField, integerField, textField } from "../address/state.js";
import { type UrlState, urlState } from "../address/url-state.js";
import { element } from "../element.js";

/** What is shown: rows of a subject (empty: of all), of a document (empty: the doubtful of all), from which on. */
export interface Choice {
  rows: string;
  of: string;
  /** The row that lies on the desk, from 1. */
  row: number;
}

/** The longest list of documents that a menu can hold. */
const LONGEST = 2000;

/** What the address says is shown. */
export function choiceState(subjects: readonly string[]): UrlState<Choice> {
  return urlState<Choice>({
    rows: choiceField(["", ...subjects], ""),
    of: textField(),
    row: integerField(1, { least: 1 }),
  });
}

/** The form. A choice begins with its first row. */
export function chooser(
  state: UrlState<Choice>,
  subjects: readonly string[],
  documents: readonly { id: string; title: string }[],
  reviewer: HTMLInputElement,
): HTMLElement {
  const subject = element("select", {}, element("option", { value: "" }, "all"));
  subject.append(...subjects.map((name) => element("option", { value: name }, name)));
  const document = element("select", {}, element("option", { value: "" }, "the doubtful of all"));
  document.append(
    ...documents.slice(0, LONGEST).map(({ id, title }) => element("option", { value: id }, title)),
  );
  const follow = ({ rows, of }: Choice) => {
    subject.value = rows;
    document.value = of;
  };
  follow(state.values());
  state.subscribe(follow);
  subject.addEventListener("change", () => state.set({ rows: subject.value, row: 1 }));
  document.addEventListener("change", () => state.set({ of: document.value, row: 1 }));
  const form = element("form", { class: "filters", "aria-label": "What to review" });
  form.append(
    element("label", {}, "Rows", subject),
    element("label", {}, "Of", document),
    element("label", {}, "Your name", reviewer),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

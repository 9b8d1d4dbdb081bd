/** A row that the rules have missed: words marked in the passage, what they are, and what they say. */
import { element } from "../element.js";
import { fieldsOf } from "./fields.js";
import { type Judgement, occurrenceAt } from "./judgements.js";
import type { Item, ReviewFiles } from "./queue.js";
import { readingOf } from "./words.js";

/**
 * The form. It takes what the reader has marked in the passage that is shown, else what is typed; `add` gets the judgement,
 * without reviewer.
 */
export function additionForm(
  { files }: ReviewFiles,
  item: Item,
  names: string,
  add: (judgement: Judgement) => void,
): HTMLElement {
  const able = files.filter(({ never }) => !never.includes("added"));
  const subject = element("select");
  subject.append(...able.map((file) => element("option", {}, file.subject)));
  const quote = element("input", { type: "text", required: "", autocomplete: "off" });
  const language = element("input", { type: "text", value: item.language ?? "", size: 4 });
  const said = element("p", { role: "status", class: "small" });
  const place = element("div");
  let fields = fieldsOf(able[0] as (typeof able)[number], null, names);
  const draw = () => {
    const file = able.find((one) => one.subject === subject.value) ?? able[0];
    if (file) fields = fieldsOf(file, null, names);
    place.replaceChildren(fields.element);
  };
  subject.addEventListener("change", draw);
  draw();
  const form = element("form", { class: "review-row" });
  form.append(
    element("label", {}, "Rows", subject),
    element("label", {}, "Its words, as they stand in the text", quote),
    element("label", {}, "Language", language),
    place,
    element("p", {}, element("button", { class: "plain" }, "Add it")),
    said,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void added(item.document_id, language.value, quote.value).then((anchor) => {
      if (anchor === null) said.textContent = "The text does not have these words.";
      else
        add({
          subject: subject.value,
          cells: { ...anchor, verdict: "added", ...fields.changes() },
        });
    });
  });
  const root = element("details", {}, element("summary", {}, "Add a row of this document"), form);
  root.addEventListener("toggle", () => {
    const marked = getSelection()?.toString().trim() ?? "";
    if (root.open && marked !== "") quote.value = marked;
  });
  return root;
}

async function added(document: string, language: string, quote: string) {
  const text = (await readingOf(document)).texts.get(language);
  const at = text?.indexOf(quote) ?? -1;
  if (text === undefined || quote === "" || at < 0) return null;
  const occurrence = occurrenceAt(text, quote, at);
  return {
    ...{ document_id: document, language, quote },
    occurrence: occurrence === 1 ? "" : String(occurrence),
  };
}

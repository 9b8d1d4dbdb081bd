/** A row that the rules have missed: words marked in the passage, what they are, and what they say. */
import { element } from "../element.js";
import { fieldsOf } from "./fields.js";
import { type Judgement, occurrenceAt } from "./judgements.js";
import type { Item, ReviewFiles } from "./queue.js";
import { passageOf, readingOf } from "./words.js";

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
  let marked: Marked | null = null;
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
    const before = marked?.quote === quote.value ? marked.before : 0;
    void added(item, language.value, quote.value, before).then((anchor) => {
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
    const words = root.open ? markedWords() : null;
    if (words === null) return;
    marked = words;
    [quote.value, language.value] = [words.quote, words.language];
  });
  return root;
}

/** Words that are marked in a passage, and how much of it (UTF-16 units) comes before them. */
interface Marked {
  language: string;
  quote: string;
  before: number;
}

function markedWords(): Marked | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer } = range;
  const passage = startContainer.parentElement?.closest<HTMLElement>(".review-passage");
  const words = range.toString();
  const quote = words.trim();
  if (!passage || quote === "") return null;
  const before = range.cloneRange();
  before.setStart(passage, 0);
  before.setEnd(startContainer, range.startOffset);
  const blanks = words.length - words.trimStart().length;
  return { language: passage.lang, quote, before: before.toString().length + blanks };
}

/** Where the words stand: in the passage that is shown, from `before` on, or else first in the text. */
async function added(item: Item, language: string, quote: string, before: number) {
  const reading = await readingOf(item.document_id);
  const text = reading.texts.get(language);
  if (text === undefined || quote === "") return null;
  const shown = passageOf(item, reading, language)?.start ?? 0;
  const from = Array.from(text).slice(0, shown).join("").length + before;
  const inPassage = text.indexOf(quote, from);
  const at = inPassage < 0 ? text.indexOf(quote) : inPassage;
  if (at < 0) return null;
  const occurrence = occurrenceAt(text, quote, at);
  return {
    ...{ document_id: item.document_id, language, quote },
    occurrence: occurrence === 1 ? "" : String(occurrence),
  };
}

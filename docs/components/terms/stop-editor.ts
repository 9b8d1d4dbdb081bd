/** The stop list of a language, open to the reader's changes. */
import { element } from "../element.js";
import { languageName, number } from "../words/names.js";
import type { StopList } from "./stops.js";

/**
 * The list as text to change; what is not as shipped is named. `isUsed` says whether lists leave the words out now,
 * `fold` makes a word what lists have.
 */
export function stopEditor(
  { language, shipped, terms: stops, replace }: StopList,
  { isUsed, fold }: { isUsed: boolean; fold: (typed: string) => string },
): HTMLElement {
  const listed = new Set(stops);
  const added = stops.filter((term) => !shipped.has(term));
  const removed = [...shipped].filter((term) => !listed.has(term)).sort();
  const field = element("textarea", { rows: 8, lang: language, spellcheck: "false" });
  field.value = stops.join(" ");
  field.addEventListener("change", () => {
    const words = field.value.split(/[\s,，、~]+/).map(fold);
    replace([...new Set(words.filter(Boolean))]);
  });
  const reset = element("button", { type: "button", class: "plain" }, "Reset");
  reset.addEventListener("click", () => replace([...shipped]));
  const isChanged = added.length + removed.length > 0;
  const used = isUsed ? "" : ", not used now";
  return element(
    "details",
    { class: "term-stop-list" },
    element(
      "summary",
      {},
      `Stop list, ${languageName(language)}: ${number(stops.length)} words of these texts, ${isChanged ? "changed" : "as shipped"}${used}`,
    ),
    element(
      "label",
      {},
      "Words that are left out, parted by blanks; change them as you like",
      field,
    ),
    element(
      "p",
      { class: "term-stop-changes" },
      ...changeText("Added", added, language),
      ...changeText("Taken off", removed, language),
      isChanged ? reset : "",
    ),
  );
}

function changeText(title: string, terms: readonly string[], language: string): Node[] {
  if (terms.length === 0) return [];
  const words = element("span", { lang: language }, terms.join(", "));
  return [element("strong", {}, `${title}: `), words, document.createTextNode(". ")];
}

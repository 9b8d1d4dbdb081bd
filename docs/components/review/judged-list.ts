/** What this browser keeps of judgements, one by one, each of which can be taken back. */
import { element } from "../element.js";
import { number } from "../words/names.js";
import type { Cells, Judgement } from "./judgements.js";

/** Cells that tell the row and who judged it, and not what was judged. */
const ANCHOR = ["document_id", "language", "quote", "occurrence", "row", "verdict", "reviewer"];

export interface JudgedList {
  element: HTMLElement;
  /** Lists what there is now. */
  draw: () => void;
}

/** The list, folded; `takeBack` is given the judgement that a reviewer no longer means. */
export function judgedList(
  judgements: () => readonly Judgement[],
  takeBack: (judgement: Judgement) => void,
): JudgedList {
  const summary = element("summary");
  const list = element("ul");
  const root = element("details", { class: "review-judgements" }, summary, list);
  const draw = () => {
    const all = judgements();
    root.hidden = all.length === 0;
    summary.textContent = `What is judged in this browser (${number(all.length)})`;
    list.replaceChildren(
      ...all.map((judgement) => {
        const button = element("button", { type: "button", class: "plain" }, "Take back");
        button.addEventListener("click", () => {
          takeBack(judgement);
          draw();
          summary.focus();
        });
        return element("li", {}, `${wordsOf(judgement)} `, button);
      }),
    );
  };
  draw();
  return { element: root, draw };
}

/** A judgement in one line: `dates, 118201, “26 June”: corrected, date 1962-06-25 (A. N.)`. */
export function wordsOf({ subject, cells }: Judgement): string {
  const { document_id = "", quote = "", verdict = "", reviewer = "" } = cells;
  const letters = Array.from(quote);
  const words = letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : quote;
  const row = [subject, document_id, ...(quote === "" ? [] : [`“${words}”`])].join(", ");
  const said = [verdict, ...setIn(cells)].join(", ");
  return `${row}: ${said}${reviewer === "" ? "" : ` (${reviewer})`}`;
}

function setIn(cells: Cells): string[] {
  return Object.entries(cells).flatMap(([column, value]) => {
    if (ANCHOR.includes(column) || value === "") return [];
    return [`${column.replaceAll("_", " ")} ${value === "NULL" ? "taken away" : value}`];
  });
}

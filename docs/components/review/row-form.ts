/** A row on the desk: its values, as they can be changed, and the verdicts. */
import { element } from "../element.js";
import { fieldsOf } from "./fields.js";
import { type Cells, type Judgement, rowKey } from "./judgements.js";
import type { AnyRow, ReviewFile } from "./queue.js";

export interface RowForm {
  element: HTMLElement;
  judge: (verdict: string) => void;
}

export interface RowOptions {
  /** The cells that tell the row from all others. */
  anchor: Cells;
  /** The first words of a passage, by its place. */
  nameOf: (place: string) => string;
  /** The id of the list of entities. */
  names: string;
  /** What this browser keeps by now. */
  judgements: readonly Judgement[];
  /** Takes a verdict, with what the row says of it but who gives it. */
  judged: (verdict: string, cells: Cells) => void;
  step: (by: number) => void;
}

const VERDICTS = [
  ["confirmed", "Confirm"],
  ["corrected", "Save the change"],
  ["rejected", "Reject"],
] as const;

/** The form of a row; `judge` gives a verdict on it, as its buttons do. */
export function rowForm(file: ReviewFile, row: AnyRow, options: RowOptions): RowForm {
  const { anchor, nameOf, names, step } = options;
  const fields = fieldsOf(file, row, names);
  const note = element("input", { type: "text", maxlength: 500 });
  const said = element("p", { class: "small review-judged" }, judgedText(file, options));
  const form = element("form", { class: "review-row" });
  const judge = (verdict: string) => {
    if (file.never.includes(verdict)) return;
    const changes = verdict === "corrected" ? { ...fields.changes() } : {};
    // Places of passages change with the rules; their words do not.
    if (changes["counterpart"]) changes["counterpart"] = nameOf(changes["counterpart"]);
    if (verdict === "corrected" && Object.keys(changes).length === 0) {
      said.textContent = "Nothing is changed: confirm it, or change a value first.";
      return;
    }
    // The browser shows which value is none; a key comes here without it.
    if (verdict === "corrected" && !form.reportValidity()) return;
    options.judged(verdict, { ...anchor, verdict, ...changes, note: note.value.trim() });
  };
  const buttons = VERDICTS.flatMap(([verdict, label]) => {
    if (file.never.includes(verdict)) return [];
    // The form's own button, so that Enter in a field saves what is changed.
    const type = verdict === "corrected" ? "submit" : "button";
    const button = element("button", { type, class: "plain" }, label);
    if (type === "button") button.addEventListener("click", () => judge(verdict));
    return [button];
  });
  form.append(
    fields.element,
    element("label", {}, "Note", note),
    element("p", { class: "review-buttons" }, ...buttons, ...steps(step)),
    said,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    judge("corrected");
  });
  return { element: form, judge };
}

function judgedText({ subject }: ReviewFile, { anchor, judgements }: RowOptions): string {
  const own = rowKey({ subject, cells: anchor });
  return judgements
    .filter((judgement) => rowKey(judgement) === own)
    .map(({ cells }) => `${cells["reviewer"] || "You"}: ${cells["verdict"] ?? ""}.`)
    .join(" ");
}

function steps(step: (by: number) => void): HTMLElement[] {
  return [
    ["Back", -1],
    ["Next", 1],
  ].map(([label = "", by = 0]) => {
    const button = element("button", { type: "button", class: "plain" }, label);
    button.addEventListener("click", () => step(Number(by)));
    return button;
  });
}

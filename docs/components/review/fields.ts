/** The fields of a row that can be set: what was extracted stands in them until a reviewer changes it. */
import { element } from "../element.js";
import type { AnyRow, ReviewFile } from "./queue.js";
import type { Cells } from "./judgements.js";

export interface Fields {
  element: HTMLElement;
  /** What differs from the row, as cells; a value that was emptied is NULL. */
  changes: () => Cells;
}

/** A field for each column of a subject; `names` is the id of the list of entities. */
export function fieldsOf(file: ReviewFile, row: AnyRow | null, names: string): Fields {
  const inputs = file.columns.map((column) => {
    const before = textOf(row?.[column.name]);
    const input = column.values
      ? choice(column.values, before)
      : element("input", {
          type: "text",
          value: before,
          autocomplete: "off",
          ...(column.entity ? { list: names } : {}),
          ...(column.type === "date" ? { placeholder: "YYYY-MM-DD" } : {}),
          ...formOf(column.type),
        });
    if (row === null && file.needed.includes(column.name)) input.required = true;
    const label = element("label", { title: column.meaning }, column.name.replaceAll("_", " "));
    label.append(input);
    return { name: column.name, before, input, label };
  });
  return {
    element: element("div", { class: "review-fields" }, ...inputs.map(({ label }) => label)),
    changes: () =>
      Object.fromEntries(
        inputs.flatMap(({ name, before, input }) => {
          const now = input.value.trim();
          if (now === before) return [];
          return [[name, now === "" ? "NULL" : now]];
        }),
      ),
  };
}

/** What a cell of a type looks like: the browser says where it does not, before a file is refused for it. */
function formOf(type: string): { pattern?: string; title?: string } {
  if (type === "date") return { pattern: "\\d{4}-\\d{2}-\\d{2}", title: "A day: YYYY-MM-DD" };
  if (type === "integer") return { pattern: "\\d{1,9}", title: "A whole number, in digits" };
  if (type === "real") return { pattern: "\\d+(\\.\\d+)?", title: "A number, in digits" };
  return {};
}

function choice(values: readonly string[], before: string): HTMLSelectElement {
  const options = ["", ...values].map((value) =>
    element("option", { value, selected: value === before ? "" : null }, value || "–"),
  );
  return element("select", {}, ...options);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The lines of a concordance as a table; each can be opened. */
import type { SortKey } from "./order.js";
import { type ShownLine, lineKey, lineRow } from "./row.js";
import { element } from "../element.js";

export interface LinesOptions {
  /** By which places the lines are sorted: their words are coloured. */
  sort?: readonly SortKey[];
  /** Whether there is a column for aligned passages. */
  beside?: boolean;
  /** The line that is open at first (`lineKey`). */
  open?: string;
  /** What a line opens to. */
  contentOf?: (shown: ShownLine) => Promise<Node>;
  /** Called with the key of the line that the reader has opened; an empty one where they closed it. */
  onOpen?: (key: string) => void;
}

/** The element, and how to open a line from outside. */
export type ConcordanceLines = HTMLElement & {
  /** Whether it has a line of this key. */
  has(key: string): boolean;
  /** Opens a line, brings it into view and gives it the focus; closes all for an empty key. */
  show(key: string): void;
};

/**
 * The table of lines, in the order given; each can be opened. It says its roles, for where there is little
 * room it is not laid out as a table.
 */
export function concordanceLines(
  lines: readonly ShownLine[],
  options: LinesOptions = {},
): ConcordanceLines {
  const { beside = false, contentOf, onOpen } = options;
  const body = element("tbody", { role: "rowgroup" });
  const rows = new Map(
    lines.map((shown) => [
      lineKey(shown.line),
      { shown, row: lineRow(shown, options.sort ?? [], beside) },
    ]),
  );
  body.append(...Array.from(rows.values(), ({ row }) => row));
  let opened = "";
  const open = (key: string) => {
    for (const { row } of rows.values()) closeRow(row);
    const at = rows.get(key);
    opened = at ? key : "";
    if (at && contentOf) openRow(at.row, contentOf(at.shown), beside ? 4 : 3);
    return at?.row;
  };
  body.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button.opener") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    open(button.value === opened ? "" : button.value);
    onOpen?.(opened);
  });
  const root = element("div", { class: "crossings-concordance" }, tableOf(body, beside));
  if (options.open) open(options.open);
  return Object.assign(root, {
    has: (key: string) => rows.has(key),
    show(key: string) {
      if (key === opened) return;
      const row = open(key);
      row?.querySelector("button")?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: "center" });
    },
  });
}

function tableOf(body: HTMLElement, beside: boolean): HTMLElement {
  const heads = ["Document", "Left", "Keyword and right", ...(beside ? ["Aligned passage"] : [])];
  const cells = heads.map((head) => element("th", { role: "columnheader", scope: "col" }, head));
  return element(
    "table",
    { role: "table", class: beside ? "beside" : null },
    element("caption", { class: "crossings-unseen" }, "Lines of the concordance"),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...cells)),
    body,
  );
}

function closeRow(row: HTMLElement): void {
  const button = row.querySelector("button.opener");
  if (button?.getAttribute("aria-expanded") !== "true") return;
  button.setAttribute("aria-expanded", "false");
  row.removeAttribute("id");
  row.nextElementSibling?.remove();
}

function openRow(row: HTMLElement, content: Promise<Node>, columns: number): void {
  row.id = "line";
  row.querySelector("button.opener")?.setAttribute("aria-expanded", "true");
  const cell = element("td", { role: "cell", colspan: columns, "aria-busy": "true" });
  row.after(element("tr", { role: "row", class: "opened" }, cell));
  void content
    .then((node) => cell.append(node))
    .catch((error: unknown) => cell.append(`could not be read: ${String(error)}`))
    .finally(() => cell.removeAttribute("aria-busy"));
}

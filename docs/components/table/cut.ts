/** A table that has not all the rows there are, and says so. */
import { element } from "../element.js";
import { number } from "../words/names.js";

/**
 * The table, below a line that says how many of how many rows it has where it has not all of them; the table alone
 * where it has. `say` puts the two numbers, as they are written, into the line.
 */
export function withCut(
  table: HTMLElement,
  [shown, all]: readonly [shown: number, all: number],
  say: (shown: string, all: string) => string,
): HTMLElement {
  if (all <= shown) return table;
  const said = say(number(shown), number(all));
  return element("div", {}, element("p", { role: "status" }, said), table);
}

/** Whether a text of another language holds dates of this one. */
import { oneOf } from "./dictionary.js";
import type { CalendarWords } from "./named-months.js";

/** Whether a text has the name of a month, in full: what a text of another language must have to hold a date. */
export function monthsIn({ months }: CalendarWords): (text: string) => boolean {
  const names = months.flatMap((list) =>
    list.filter((name) => name.length > 2 && !name.includes(".")),
  );
  const whole = new RegExp(`(?<!\\p{L})${oneOf(names)}(?!\\p{L})`, "iu");
  // Without cases and edges the same names are found in a third of the time; most paragraphs have none.
  const letters = new RegExp(oneOf(names));
  return (text) => letters.test(lowerCase(text)) && whole.test(text);
}

let latest = { text: "", lower: "" };

/** Asked of one paragraph by each language in turn. */
function lowerCase(text: string): string {
  if (latest.text !== text) latest = { text, lower: text.toLowerCase() };
  return latest.lower;
}

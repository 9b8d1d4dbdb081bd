/** Lines of a web page about the text that was copied from it: buttons, menus, when it was made. */
import { everyForm } from "../../language/forms.js";
import { Phrases } from "../../language/phrases.js";
import { alternatives } from "../../text/dictionary.js";
import type { Line } from "./lines.js";

const SITES = everyForm(({ site }) => site);
const BUTTONS = new Phrases(SITES.flatMap(({ buttons }) => buttons));
const MADE = new Phrases(SITES.flatMap(({ made }) => made));

const ON = alternatives(SITES.flatMap(({ on }) => on ?? []));
const DATED = new RegExp(String.raw`^\s*(?:${ON}\s|[:：]|\d|$)`, "u");

/** Whether a line, whatever stands beside it, is a page's own. */
function isSure(text: string): boolean {
  return text.length <= LONGEST && (isAllSure(bareOf(text)) || isMade(text));
}

/** `Skip to menuSkip to content`: several of them in one line, as a page's hidden links are copied. */
function isAllSure(text: string): boolean {
  let rest = text;
  while (rest !== "") {
    const first = OPENING_SURE.exec(rest)?.[0];
    if (first === undefined) return false;
    rest = rest.slice(first.length).trimStart();
  }
  return text !== "";
}

/** Without a word's end behind it: hidden links stand close. */
const OPENING_SURE = new RegExp(`^${alternatives(SITES.flatMap(({ sure }) => sure))}`, "iu");

/** `Last updated: 12 March 2019`. */
function isMade(text: string): boolean {
  const made = MADE.opens(bareOf(text));
  return made !== null && DATED.test(bareOf(text).slice(made.stop));
}

/** Whether a line is a page's own if others beside it are: `Print`, `© 2019 A University`. */
export function isButton(text: string): boolean {
  return isSure(text) || BUTTONS.is(bareOf(text)) || (/^©/u.test(text) && text.length <= LONGEST);
}

function bareOf(text: string): string {
  return text.replace(/^[•*›»↑▲<\s]+|(?<![\s›»↑▲>|.])[\s›»↑▲>|.]+$/gu, "");
}

const LONGEST = 100;

/**
 * The lines without those of the page: above the text and below it a run that has a sure line or two others,
 * and within it sure ones alone, as a page repeats `Back to top` behind each part.
 */
export function withoutNavigation(lines: readonly Line[]): Line[] {
  const above = runOf(lines);
  const below = runOf(lines.slice(above).toReversed());
  const stop = lines.length - below;
  const kept = lines.slice(above, stop);
  return kept.some(({ text }) => text !== "")
    ? kept.filter(({ text }) => !isAllSure(bareOf(text)))
    : [...lines];
}

/** How many lines from the first on are a page's own; 0 where too few say so. */
function runOf(lines: readonly Line[]): number {
  const filled = lines.findIndex(({ text }) => text !== "" && !isButton(text));
  const run = lines.slice(0, filled < 0 ? lines.length : filled);
  const own = run.filter(({ text }) => text !== "");
  return own.some(({ text }) => isSure(text)) || own.length > 1 ? run.length : 0;
}

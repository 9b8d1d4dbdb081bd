/**
 * Datelines that run on into the text: `Bericht 414 Berlin, den 30. Juli 1914 Zum Telegramm …`. What says the
 * paper's number, its place and its day, and what stands before a greeting, is a line of its own.
 */
import { datelineOf, isTime } from "../../language/calendar/datelines.js";
import { greetings, shortKinds, titleWords } from "../../language/wording.js";
import { alternatives } from "../../text/dictionary.js";
import { messageLines } from "../../text/telegraph.js";
import { isEastAsian } from "./shapes.js";
import type { Paragraph } from "./unwrap.js";
import { matchesIn } from "../../text/matches.js";

/** Paragraphs at the top among which such a one may stand. */
const MOST_ABOVE = 5;
/** Letters within which the dateline ends, and of the text that runs on at least. */
const LONGEST = 120;
const SHORTEST_TEXT = 40;

const SIGN = String.raw`(?:(?:[Nn]o|[Nn]r|[Nn]úm|[Nn]um)\.?|[Nn]\.?\s?[°ºo]\.?|№)\s?`;
/** The paper's name and its number before a place: `Bericht 414 Berlin`, `No. 118 Tehran`, `T. 12/3. Vienna`. */
const NUMBERED = new RegExp(
  String.raw`^(?<paper>[\p{L}.]{2,20}(?:\s\p{Ll}+)?\s|${alternatives(shortKinds, { letterCase: "initial" })}\.\s)?(?<sign>${SIGN})?\d[\p{L}\d/.-]*[,.:]?\s+\p{Lu}[\p{L}'’ -]{2,30}[,.]?\s`,
  "u",
);
/** Where a date can end and a text begin: a capital, behind a point, a dash or a blank. */
const ENDS = /[.,:;]?\s*[—–-]?\s+(?=[«"“]?\p{Lu})/gu;

/** The paragraphs with the first such line cut off from its text, and with the head of a teleprinter a line each. */
export function withoutRunIn(all: readonly Paragraph[]): Paragraph[] {
  const paragraphs = all.flatMap(teleprinted);
  const index = paragraphs.findIndex(({ text }) => text.length >= SHORTEST_TEXT);
  const paragraph = paragraphs[index];
  if (paragraph === undefined || index > MOST_ABOVE) return [...paragraphs];
  const stop = datelineEnd(paragraph.text);
  if (stop === null) return [...paragraphs];
  const head = { ...paragraph, text: paragraph.text.slice(0, stop).trimEnd() };
  const body = { ...paragraph, text: paragraph.text.slice(stop).trimStart() };
  return [...paragraphs.slice(0, index), head, body, ...paragraphs.slice(index + 1)];
}

/** `O 160303Z AUG 07 FM … TO … INFO …` in one line, as pages of the web show it: the lines that it was sent in. */
function teleprinted(paragraph: Paragraph): Paragraph[] {
  const lines = messageLines(paragraph.text);
  return lines.map((text) => ({ ...paragraph, text }));
}

/** Where the dateline ends that a text begins with; null where it begins with none. */
export function datelineEnd(text: string): number | null {
  if (isEastAsian(text.slice(0, LONGEST)) || !/\d/.test(text.slice(0, LONGEST))) return null;
  const numbered = isNumbered(text);
  let last: number | null = null;
  for (const end of matchesIn(text.slice(0, LONGEST + 20), ENDS)) {
    const stop = end.index + end[0].length;
    if (stop > LONGEST || text.length - stop < SHORTEST_TEXT) break;
    const line = datelineOf(text.slice(0, stop).trimEnd(), "und");
    if (line === null || !/\p{Lu}/u.test(line.before) || !isTime(line.after)) continue;
    if (!line.dates.every(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf))) continue;
    if (numbered || greetings.opens(text.slice(stop, stop + 40))?.start === 0) last = stop;
  }
  return last;
}

function isNumbered(text: string): boolean {
  const found = NUMBERED.exec(text)?.groups;
  if (!found) return false;
  const paper = found["paper"]?.trim() ?? "";
  const isPaper = titleWords.opens(paper)?.start === 0 || /^\p{L}{1,6}\.$/u.test(paper);
  return paper === "" ? found["sign"] !== undefined : isPaper;
}

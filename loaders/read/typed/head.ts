/** The head of a document: what stands above its running prose. */
import type { Language } from "../../document.js";
import { titleDate } from "../../language/calendar/dated-titles.js";
import { languageOf } from "../../language/identify.js";
import {
  addressees,
  greetings,
  labelAt,
  letterheads,
  lineForms,
  lineWords,
  officeName,
  partiesIn,
} from "../../language/wording.js";
import type { PassageKind } from "../../schema.js";
import {
  isBareLabel,
  endsSentence,
  isAddress,
  isDateline,
  isEastAsian,
  isFileMark,
  isLineOfCapitals,
  isHeader,
  isScrap,
  isShort,
  isTitled,
  lengthOf,
} from "./shapes.js";
import type { Paragraph } from "./unwrap.js";

/** Where the head ends: at the first paragraph of running prose. */
export function bodyStart(
  paragraphs: readonly Paragraph[],
  kinds: readonly (PassageKind | null)[],
  notes: number,
): number {
  const prose = paragraphs.findIndex(
    (paragraph, index) =>
      kinds[index] === null &&
      !canBeHead(paragraph, index) &&
      !saysWhoToWhom(paragraphs, index) &&
      !isInsideAddress(paragraphs, index) &&
      !isBelowLabel(paragraphs, index) &&
      !isAboveTitle(paragraphs, index) &&
      !isAboveDateline(paragraphs, index),
  );
  const start = prose < 0 ? Math.min(notes, headOnly(paragraphs, kinds)) : prose;
  return Math.min(start, notes);
}

/** `American Embassy,` above `Lakeside, May 3, 1913.`: the office that the dateline goes on from. */
function isAboveDateline(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]?.text ?? "";
  const next = paragraphs[index + 1]?.text ?? "";
  return /^\p{Lu}[^.!?;:]{3,60},$/u.test(text) && lengthOf(next) <= 80 && isDateline(next);
}

/** `From` / `The Deputy Secretary to the Government,`: what a label stands above. */
function isBelowLabel(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text = "" } = paragraphs[index] ?? {};
  return lengthOf(text) <= 120 && isBareLabel(paragraphs[index - 1]?.text ?? "");
}

/** Lines of a letterhead that can stand above the title or a label. */
const LETTERHEAD = 2;

/** Without prose (a list, a lone line), what is not plainly a heading is body. */
function headOnly(
  paragraphs: readonly Paragraph[],
  kinds: readonly (PassageKind | null)[],
): number {
  const isOfHead = ({ text, marked }: Paragraph, index: number): boolean =>
    marked || isHeader(text) || (index <= LETTERHEAD && isTitled(text) && !endsSentence(text));
  const last = paragraphs.slice(0, LETTERHEAD + 1).findLastIndex(isOfHead);
  const first = paragraphs.findIndex(
    (paragraph, index) => kinds[index] === null && index > last && !isOfHead(paragraph, index),
  );
  return first < 0 ? paragraphs.length : first;
}

function canBeHead(paragraph: Paragraph, index: number): boolean {
  const { text, marked } = paragraph;
  if (marked || isHeader(text) || isFileMark(text) || isLineOfCapitals(text)) return true;
  if (isOfficeWithPoint(text)) return true;
  if (/[:：,，]$/u.test(text)) return false;
  if (index > 0 && isTelegramText(text)) return false;
  if (isLetterText(text)) return false;
  return (
    isShort(text) ||
    (lengthOf(text) <= 400 && !endsSentence(text) && !hasSeveralSentences(text) && isTitled(text))
  );
}

/** `Ministry of Ferries.`: an office's name, whatever mark it ends in. */
function isOfficeWithPoint(text: string): boolean {
  return lengthOf(text) <= 80 && text.endsWith(".") && officeName.test(text.slice(0, -1));
}

/** Telegrams begin with their number: `817. Deptel 543, June 30 …`, `A–158. Reference is made …`. */
function isTelegramText(text: string): boolean {
  return lengthOf(text) > 80 && /^(?:\p{L}{1,8}[–-]?)?\s?(?:\d+[.)]|[-•*])\s/u.test(text);
}

/** `Dear Mr. Reader: The decisions …`: some letters go on in the line of their greeting. */
function isLetterText(text: string): boolean {
  return lengthOf(text) > 80 && /^[^:]{4,60}:\s/u.test(text) && greetings.opens(text) !== null;
}

/** Lines of an inside address at most, with the greeting below them. */
const ADDRESS_LINES = 4;

/** `A Sua Excelência o Senhor Ministro da Marinha.`, above the greeting: a sentence by its point alone. */
function isInsideAddress(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]?.text ?? "";
  if (lengthOf(text) > 200 || hasSeveralSentences(text)) return false;
  const above = paragraphs.slice(Math.max(0, index - ADDRESS_LINES), index + 1);
  if (!above.some((line) => addressees.opens(line.text)?.start === 0)) return false;
  return paragraphs
    .slice(index + 1, index + 1 + ADDRESS_LINES)
    .some((next) => isAddress(next.text) && greetings.opens(next.text) !== null);
}

function hasSeveralSentences(text: string): boolean {
  return /\p{Ll}{2,}[.!?]\s+\p{Lu}/u.test(text) || /[。！？]./u.test(text) || /，.*，/u.test(text);
}

export function markHead(head: readonly Paragraph[], kinds: (PassageKind | null)[]): void {
  head.forEach((paragraph, index) => {
    const labelled = isBareLabel(head[index - 1]?.text ?? "");
    kinds[index] ??= labelled ? "header" : inHead(head, paragraph, index);
  });
  firstIsHeading(head, kinds);
}

function inHead(head: readonly Paragraph[], paragraph: Paragraph, index: number): PassageKind {
  const { text, marked } = paragraph;
  const titled = index === 0 && isTitled(text) && isEntryOfEdition(text);
  if (isFileMark(text)) return "header";
  if (!titled && saysWhoToWhom(head, index)) return "heading";
  if (!titled && isAboveTitle(head, index)) return "header";
  if (isHeader(text) && !titled) return "header";
  if (marked || isTitled(text) || (index === 0 && isEntryOfEdition(text))) return "heading";
  return isEastAsian(text) && !isOffice(text) ? "marginalia" : "header";
}

/** Lines of an edition or a file that stand above a title: at most. */
const ABOVE_TITLE = 5;

/** `Sir A. Writer (Lakeside) to Viscount Reader`, below a file's mark or a volume's name. */
function saysWhoToWhom(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]?.text ?? "";
  if (index > ABOVE_TITLE || lengthOf(text) > 240 || labelAt(text) !== null) return false;
  // `… vom 12. September 1961.`, `… от 12 сентября 1961 г.`: a title with its own date may have its point.
  const closesDated = titleDate(text, "und") !== null;
  if (endsSentence(text) && !closesDated && !isDatedBelow(paragraphs, index)) return false;
  return ["und", languageOf(text, "Latin")].some((language) =>
    namesBoth(text, language, closesDated),
  );
}

/** Whether a title names a sender and an addressee; or, where it is dated, two who spoke with each other. */
function namesBoth(text: string, language: Language, isDated: boolean): boolean {
  const roles = partiesIn(text, language).map(({ role }) => role);
  const spoke = isDated && roles.filter((role) => role === "participant").length > 1;
  return spoke || (roles.includes("from") && roles.includes("to"));
}

/** The number of an edition, a kind in brackets, beside a title that says who wrote to whom: `2.`, `(Télégramme.)`. */
function isAboveTitle(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]?.text ?? "";
  if (
    index > ABOVE_TITLE ||
    !/^[[(].{1,110}[)\]]\.?$|^(?:\p{Lu}\.\s*)?(?:n[°ºo]s?\.?\s*)?\d{1,5}\.$/iu.test(text)
  )
    return false;
  return [index - 2, index - 1, index + 1].some((at) => at >= 0 && saysWhoToWhom(paragraphs, at));
}

function isDatedBelow(paragraphs: readonly Paragraph[], index: number): boolean {
  return paragraphs.slice(index + 1, index + 4).some(({ text }) => isDateline(text));
}

/** A letterhead or the form of a telegram: `外交部`, `国务院外事办公室`, `收发电稿`. */
function isOffice(text: string): boolean {
  return lengthOf(text) <= 30 && !NO_OFFICE.test(text) && OFFICE.test(text.replace(/\s/g, ""));
}

const NO_OFFICE = new RegExp(
  lineForms(({ noOffice }) => noOffice),
  "u",
);
const OFFICE = new RegExp(`${lineWords(({ offices }) => offices)}$`, "u");

/** How editions of documents head each: by a number, or as `X to Y`. */
function isEntryOfEdition(text: string): boolean {
  return /^\d{1,4}\.\s+\p{Lu}/u.test(text) || ENTRY.test(text);
}

const ENTRY = new RegExp(`^${lineForms(({ entry }) => entry)}`, "iu");
const ADDRESSES = new RegExp(`^${lineForms(({ addresses }) => addresses)}`, "iu");
const SALUTATION = new RegExp(`^${lineForms(({ salutation }) => salutation)}`, "iu");

/** A head without anything worded like a title may open with one all the same; a letterhead is none. */
function firstIsHeading(head: readonly Paragraph[], kinds: (PassageKind | null)[]): void {
  if (head.some((_, index) => kinds[index] === "heading")) return;
  const first = head[0];
  if (first === undefined || isHeader(first.text) || isScrap(first.text)) return;
  if (head.some(({ text }) => labelAt(text)?.label === "subject")) return;
  if (head.some((paragraph) => isSalutation(paragraph.text)) || isLetterhead(first.text)) return;
  if (ADDRESSES.test(first.text) && !isTitled(first.text)) return;
  if (kinds[0] !== "header" && !(isEastAsian(first.text) && lengthOf(first.text) >= 8)) return;
  kinds[0] = "heading";
}

/** What stands above the greeting of a letter is the sender's address. */
function isSalutation(text: string): boolean {
  return SALUTATION.test(text);
}

/** Whether a line opens as an office's own name does. */
export function isLetterhead(text: string): boolean {
  return OPENS_LETTERHEAD.test(text);
}

/** `The American Embassy`, `Министерство иностранных дел`: what opens an office's own name. */
const OPENS_LETTERHEAD = new RegExp(
  `^(?:the )?(?:\\p{Lu}\\p{Ll}+ )?(?:${letterheads.source})`,
  "iu",
);

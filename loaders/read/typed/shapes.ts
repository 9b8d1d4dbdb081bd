/**
 * What a line looks like, told by its form and by the words that offices everywhere put there: dates,
 * classifications, file marks, addresses.
 */
import { hasDate, isDateAlone, isDateline } from "../../language/calendar/datelines.js";
import { numberJoint, numberMark, numberWord } from "../../language/numbering.js";
import {
  bareLabel,
  classifications,
  greetings,
  handling,
  isCopied,
  labelAt,
  lineForms,
  officeAddressed,
  pagesEnd,
  pagesOf,
  pageWords,
  shortKinds,
  titleEnds,
  titleWords,
  urgencies,
} from "../../language/wording.js";
import { alternatives } from "../../text/dictionary.js";
import { symbol } from "../../text/symbols.js";

export { hasDate, isDateline };

/** Longest line that can be a header. */
const LONGEST_HEADER = 300;

/** About how many characters: rules of thumb need no code points. */
export function lengthOf(text: string): number {
  return text.length;
}

/** Whether a text is in Chinese, Japanese or Korean, which say more in less room and have no capitals. */
export function isEastAsian(text: string): boolean {
  const own = text.match(
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  );
  return own !== null && own.length * 3 >= (text.match(/\p{L}/gu)?.length ?? 0);
}

/** A date and nothing else: `July 4, 1964`, `4 июля 1962 г.`, `1962年7月4日`, `62.07.04`, `[undated]`. */
export const isDate = isDateAlone;

/** A line of classification or urgency: `Top Secret`, `PRIORITY`, `机密`, `Совершенно секретно`. */
export function isStatus(text: string): boolean {
  const opens = classifications.opens(text) ?? urgencies.opens(text) ?? handling.opens(text);
  if (opens === null) return false;
  if (/\p{Script=Han}/u.test(opens.words)) return lengthOf(text) <= 24;
  const isSentence = /\p{Ll}/u.test(text) && /[.!?]$/.test(text.replace(/\b\p{L}{1,4}\.$/u, ""));
  return lengthOf(text) <= 60 && !isSentence;
}

/** `T. nos 123 à 126. Urgent.`, `N° 123–126. Très urgent.`: a number, whatever marks follow it. */
const SHORT_KIND = String.raw`(?:${alternatives(shortKinds)}\.\s(?:\p{L}+\s){0,2})?`;
const NUMBERED = new RegExp(
  String.raw`^\P{L}*${SHORT_KIND}${numberMark}\s?\d[\d\s/–-]*(?:${numberJoint}\s\d+)?(?:\.\s*[\p{L}\s,.]{0,40}|\s\p{L}{2,4}\s\d{1,2}\.\s?\d{1,2}\.?)?$`,
  "iu",
);

/** `Prot. n. 0431/Gab.`, `R. 1204/88.`: the number of a register, or of a kind of papers by its initial. */
const REGISTERED = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}{2,5}\.\s${numberMark}|${alternatives(shortKinds, { letterCase: "initial" })}\.)\s?\d[\d.-]*(?:\/(?:\d+|\p{L}{1,4}))*\.?$`,
  "u",
);

const NUMBERS = new RegExp(
  lineForms(({ numbers }) => numbers),
  "iu",
);
const NUMBERED_WHOLE = new RegExp(`^${lineForms(({ numbered }) => numbered)}$`, "u");

/** A number of the document or the file: `No. 391`, `File No. 409`, `(59) Korean Consular No. 085`, `外發(62)午56号`, `№ 12/с`. */
export function isNumber(text: string): boolean {
  if (lengthOf(text) <= 60 && (NUMBERED.test(text) || REGISTERED.test(text))) return true;
  if (lengthOf(text) > 60 || /[.!?。！？]$/u.test(text)) return false;
  if (lengthOf(text) > 30 && titleWords.has(text)) return false;
  if (/^[\d\s./:()\-–—#*]+$/u.test(text)) return true;
  if (symbol.test(text) || NUMBERED_WHOLE.test(text)) return true;
  return NUMBERS.test(text);
}

/** `740.00119 Control (Japan)/6–2449: Airgram`, `Central Files, 793.5/3–2355`, `618. DEA/12447-40`. */
export function isFileMark(text: string): boolean {
  if (lengthOf(text) > 90) return false;
  return /^[\w. ()-]*\d{2,4}[A-Z]?\.\d\S*.*\/\d/.test(text) || FILED.test(text);
}

/** The number of an edition, then a file: an office's letters, strokes and figures. */
const FILED = new RegExp(
  String.raw`^(?:${numberWord}\.\s?)?(?:\d{1,4}\.?\s+)?(?:\p{Lu}{2,6}\s)?\p{Lu}{2,6}\/[\p{Lu}\d][\p{Lu}\d./–-]*\d[\p{Lu}\d./–-]*$`,
  "iu",
);

const PAGE_MARK = new RegExp(
  String.raw`^[\s[({<*=–—-]*${alternatives(pageWords)}\.?\s*\d+\s*[rv]?(?:\s*(?:${alternatives(pagesOf)}|\/)\s*\d+)?\s*${alternatives(pagesEnd)}?[\s\])}>*=–—.-]*$`,
  "iu",
);

/** Where a transcription's page begins: `--- page 140r ---`, `[fol. 3v]`, `Page 2 of 4`, `第 4 页`. */
export function isPageMark(text: string): boolean {
  return PAGE_MARK.test(text);
}

/** `Addressed to Foreign Office:`, `E.O. 12065:` */
const ROUTE_LABEL = new RegExp(String.raw`^\W*${lineForms(({ routed }) => routed)}\s*[:：]`, "iu");
const ROUTE = new RegExp(`^${lineForms(({ route }) => route)}$`, "iu");
const SUBJECTS = new RegExp(`^${lineForms(({ subjects }) => subjects)}`, "u");

/** A label that telegrams and memoranda carry at their head, with or without its value. */
export function isHeadLabel(text: string): boolean {
  return ROUTE_LABEL.test(text) || labelAt(text) !== null;
}

/** A heading of such a list that stands alone: `SUBJECT`, `PARTICIPANTS`, `발신자`. */
export function isBareLabel(text: string): boolean {
  return bareLabel(text) !== null;
}

/** `To all posts:`. */
const ADDRESSED = new RegExp(String.raw`^\W*${lineForms(({ addresses }) => addresses)}`, "iu");

/** `Monsieur le Ministre,`: a longer line that begins so is a sentence. */
const LONGEST_GREETING = 60;

/** How a letter greets or a cable names whom it is for, on a line of its own. */
export function isAddress(text: string): boolean {
  if (officeAddressed.test(text) && lengthOf(text) <= 240) return true;
  if (isEastAsian(text))
    return lengthOf(text) <= 80 && /[：:]$/u.test(text) && !/[。！？]/u.test(text);
  if (lengthOf(text) > 300 || !/[:,!]$/.test(text)) return false;
  return (
    ADDRESSED.test(text) || (lengthOf(text) <= LONGEST_GREETING && greetings.opens(text) !== null)
  );
}

/** Where a telegram went: `Addressed to Foreign Office telegram No. 417 of June 12`. */
function isRoute(text: string): boolean {
  return lengthOf(text) <= 120 && (isCopied(text) || ROUTE.test(text));
}

/** Whether a line is of the sort that stands above a document: date, number, classification, address. */
export function isHeader(text: string): boolean {
  if (lengthOf(text) > LONGEST_HEADER) return false;
  if (isDate(text) || isDateline(text) || isStatus(text) || isNumber(text)) return true;
  return isAddress(text) || isBareLabel(text) || isRoute(text) || isHeadLabel(text);
}

/** A paper's name closes a title of these languages: `吉林將軍致總理衙門咨文`. */
function endsInTitle(text: string): boolean {
  const bare = text.replace(/[（(].{1,12}[)）]\s*$/u, "").trim();
  return titleEnds.ends(bare) || SUBJECTS.test(text);
}

/** Whether a short line is worded like a title. */
export function isTitled(text: string): boolean {
  return isEastAsian(text) ? endsInTitle(text) : titleWords.has(text);
}

/** Whether a line could be a title, list entry or name rather than running prose. */
export function isShort(text: string): boolean {
  const most = isEastAsian(text) ? 60 : 160;
  return lengthOf(text) <= most && !endsSentence(text);
}

/** Whether a text ends as sentences do; an initial or an abbreviation at the end does not count, nor a note's mark. */
export function endsSentence(text: string): boolean {
  const bare = text
    .replace(/(?<=\p{Ll}{3}[.!?]["”’»]?)\d{1,3}$/u, "")
    .replace(/(?:\[\d+\]|["”’'»」』)\]）】])+$/u, "");
  return /[.!?。！？；;…]$/u.test(bare) && !ABBREVIATED.test(bare);
}

/** An initial, a short abbreviation, the mark of a time of day. */
const ABBREVIATED = new RegExp(
  String.raw`(?:^|[\s.(])(?:\p{Lu}\p{Ll}{0,3}|^\p{Lu}\p{Ll}{4}|${lineForms(({ hourMark }) => hourMark)})\.$`,
  "u",
);

/** `BRITISH EMBASSY,`, `PEKING.`: a letterhead's or a signature's line, whatever mark it ends in. */
export function isLineOfCapitals(text: string): boolean {
  return (
    lengthOf(text) <= 40 &&
    /^[\p{Lu}\p{M}\d\s.,'’()&-]+[.,]$/u.test(text) &&
    /\p{Lu}{3}/u.test(text)
  );
}

/** OCR's leftovers, initials, page numbers: nothing in them reads as words. */
export function isScrap(text: string): boolean {
  if (text.includes("|")) return false;
  if (isEastAsian(text)) return lengthOf(text) <= 14 && !/[。；：？！]/u.test(text);
  return (
    lengthOf(text) <= 20 &&
    !/\p{Ll}{3,}/u.test(text) &&
    !endsSentence(text) &&
    /[\d\W]|^\p{Lu}{1,3}$/u.test(text)
  );
}

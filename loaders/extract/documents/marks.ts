/**
 * Marks of office on a document's head and foot: its classification, urgency, own number, and the copies
 * printed. They are read only where offices put them, never from the body's story.
 */
import type { PassageKind } from "../../schema.js";
import { numberInChinese } from "../claims/amounts-zh.js";
import { isAboveProse, type Place, placeIn, type QuotedPassage } from "../../text/quoted.js";

/** A value and the words that give it. */
export interface Mark {
  value: string;
  place: Place | null;
}

export interface Marks {
  classification: Mark[];
  urgency: Mark[];
  number: Mark[];
  copies: Mark[];
}

const ENGLISH_CLASS =
  "strictly (?:secret|confidential)|top secret|most secret|secret|confidential|restricted|limited official use(?: only)?|for official use only|official use only|official[- ]informal|unclassified|for internal use|internal|personal and confidential";
const RUSSIAN_CLASS =
  "совершенно секретно|сов\\.? ?секретно|строго секретно|секретно|особая папка|для служебного пользования|конфиденциально";
const CHINESE_CLASS =
  "[绝絕]密|[极極]?[机機]密|秘密|[内內]部(?:文件|[参參]考|[资資]料)?|不公[开開]";
const CLASS = new RegExp(
  `(?<!\\p{L})(?:${ENGLISH_CLASS}|${RUSSIAN_CLASS})(?![\\p{L}])|${CHINESE_CLASS}`,
  "iu",
);

const ENGLISH_URGENCY =
  "(?:extremely|exceptionally) urgent|operational immediate|niact immediate|niact priority|niact|flash|immediate|most urgent|very urgent|extra urgent|urgent|priority|emergency|routine|deferred";
const RUSSIAN_URGENCY = "вне очереди|весьма срочно|срочно|молния";
const CHINESE_URGENCY = "特急提前|特提|特急|加急|急件|提前|平急|限\\S{1,6}前送[达達到]|急";
const URGENCY = new RegExp(
  `(?<!\\p{L})(?:${ENGLISH_URGENCY}|${RUSSIAN_URGENCY})(?!\\p{L})|${CHINESE_URGENCY}`,
  "iu",
);

/** Words that stand beside such marks and are no values. */
const LABEL =
  /[等密][級级]|附注|附註|[缓緩]急|classification|precedence|distribution|limit(?:ed)? distribution|eyes only|nodis|exdis|limdis|noforn|no distribution|by pouch|copy\s+(?:no|nr|n[º°])?[.:]?\s*\d+|экз(?:\.|емпляр)?\s*№?\s*\d+|[:：;；,，.·/|[\]()（）—–\s-]+/giu;

const FIGURE = "(?:\\d+|[〇零一二三四五六七八九十百千壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]+)";
const NUMBERS = [
  new RegExp(
    `^\\P{L}?(?:\\p{Script=Han}{0,8}\\s?[（(〔[]\\s?\\d{2,4}\\s?[)）〕\\]]\\s?\\p{Script=Han}{0,6}?\\s?第?\\s?${FIGURE}\\s?[号號])`,
    "u",
  ),
  new RegExp(`^[\\p{Script=Han}]{1,8}?\\s?(?:字\\s?)?第?\\s?${FIGURE}\\s?[号號]$`, "u"),
  /^(?:[编編][号號]|文[号號]?|[发發]文|[电電][号號]|字)\s?[:：]?\s?第?\s?\d+\s?[号號]?$/u,
  /^[（(]\d{2,4}[)）]\s?\p{L}[\p{L}\s.,'’-]{0,60}\bNos?\.?\s?\d[\w/.()-]*$/u,
  /^(?:[\p{L}][\p{L}'’.-]*\s+){0,5}(?:Nos?\.|No:|Number|№|N[º°])\s?:?\s?[\p{L}\d][\p{L}\d/.()–-]*(?:\s+(?:Saving|Secret|Guard|Personal))?$/iu,
  /^(?:telegram|cable|airgram|despatch|dispatch|circular|document|reference|ref)\s?(?:no\.?|number|#)?\s?:?\s?\p{Lu}{0,3}-?\d[\w/.-]*$/iu,
];

/** What stands before the number of a copy, or of somebody else's paper. */
const NO_NUMBER =
  /^\W*(?:copy|copies|ex\.|экз|экземпляр|лист|from|to|repeated|addressed|relayed|reference|our|your|my|re|tel(?:egram)? of)(?!\p{L})/iu;

const COPIES = [
  /(?:共\s?)?印(?:[发發刷]|共)?\s?(\d{1,5}|[〇零一二两三四五六七八九十百]{1,6})\s?[份分](?!之|[钟鐘])/u,
  /共\s?(?:印)?\s?(\d{1,5}|[〇零一二两三四五六七八九十百]{1,6})\s?份/u,
  /[打铅鉛]印\s?(\d{1,5})\s?[份分]/u,
  /\bcop(?:y|ies)\s+(?:no\.?\s*)?\d+\s+of\s+(\d{1,5})\b/i,
  /\b(?:printed in|printed:?|total of|typed in)\s+(\d{1,5})\s+copies\b/i,
  /\b(\d{1,5})\s+copies\s+(?:(?:were\s+)?(?:printed|typed|made)|in all)\b/i,
  /\b(?:total\s+(?:number\s+of\s+)?copies(?:\s+(?:printed|made|issued))?|number\s+of\s+copies|copies\s+printed)\s*:?\s*(\d{1,5})\b/i,
  /^\W*copies\s*:\s*(\d{1,5})\W*$/i,
  /(?:отпечатано|отп\.|напечатано)\s+(?:в\s+)?(\d{1,4})\s+экз/iu,
];

const HEAD: ReadonlySet<PassageKind> = new Set<PassageKind>(["header", "heading", "body"]);
const STORY: ReadonlySet<PassageKind> = new Set<PassageKind>(["body", "gap"]);

/** All marks of a document, in the order in which they stand; `source` is its editors' note. */
export function marksOf(passages: QuotedPassage[], source: string | null): Marks {
  const marks: Marks = { classification: [], urgency: [], number: [], copies: [] };
  for (const passage of headOf(passages)) readStatus(passage, marks);
  for (const passage of passages) if (!STORY.has(passage.kind)) readCopies(passage, marks);
  if (source !== null) readSource(source, marks);
  return marks;
}

/** The lines above each text's prose, and short stamps and notes anywhere. */
function headOf(passages: QuotedPassage[]): QuotedPassage[] {
  return passages.filter(({ kind, words }, index) => {
    if (kind === "stamp" || kind === "marginalia") return words.length <= 40;
    return HEAD.has(kind) && isAboveProse(passages, index);
  });
}

/** A line is a status line if nothing but marks, their labels and a number stands in it. */
function readStatus(passage: QuotedPassage, marks: Marks): void {
  if (passage.words.length > 90) return;
  const secrecy = CLASS.exec(passage.words);
  const haste = URGENCY.exec(passage.words);
  const rest = without(passage.words, [secrecy, haste]);
  const bare = rest.replace(LABEL, "");
  const number = /^(?:header|body)$/.test(passage.kind) ? numberIn(rest) : null;
  if (bare !== "" && number === null) return;
  if (secrecy !== null) marks.classification.push(markOf(passage, secrecy.index, secrecy[0]));
  if (haste !== null) marks.urgency.push(markOf(passage, haste.index, haste[0]));
  if (number !== null) marks.number.push(markOf(passage, passage.words.indexOf(number), number));
}

function without(words: string, matches: (RegExpExecArray | null)[]): string {
  let rest = words;
  for (const match of matches) {
    if (match === null) continue;
    rest =
      rest.slice(0, match.index) +
      " ".repeat(match[0].length) +
      rest.slice(match.index + match[0].length);
  }
  return rest;
}

function numberIn(rest: string): string | null {
  // Columns of one line are parted by several blanks: `From MOSCOW    Nos. 204-205`.
  for (const column of rest.split(/\s{3,}|\t/)) {
    const line = column.replace(/^[\s,;:.[\]—–-]+|[\s,;:.[\]—–-]+$/g, "");
    const dated = /^(No[.:]\s?\d+)(?=,\s\p{Lu}\p{L}+ \d)/iu.exec(line)?.[1];
    if (dated !== undefined) return dated;
    if (!NO_NUMBER.test(line) && NUMBERS.some((form) => form.test(line))) return line;
  }
  return null;
}

function markOf(passage: QuotedPassage, start: number, value: string): Mark {
  return { value, place: placeIn(passage, start, start + value.length) };
}

function readCopies(passage: QuotedPassage, marks: Marks): void {
  for (const form of COPIES) {
    const match = form.exec(passage.words);
    if (match === null) continue;
    const mark = markOf(passage, match.index, match[0]);
    const copies = numberInChinese(match[1]!)?.low ?? null;
    if (copies === null) continue;
    marks.copies.push({ ...mark, value: String(copies) });
    return;
  }
}

/** `… 611.93/7–2858. Secret; Priority. Drafted by …`: a sentence that opens with a classification. */
function readSource(note: string, marks: Marks): void {
  for (const sentence of note.split(/\.\s+/)) {
    const parts = sentence.split(/;\s*/).map((part) => part.replace(/\.$/, "").trim());
    if (!new RegExp(`^(?:${ENGLISH_CLASS})$`, "i").test(parts[0] ?? "")) continue;
    if (marks.classification.length === 0)
      marks.classification.push({ value: parts[0]!, place: null });
    const haste = parts
      .slice(1)
      .find((part) => new RegExp(`^(?:${ENGLISH_URGENCY})\\b`, "i").test(part));
    if (haste !== undefined && marks.urgency.length === 0)
      marks.urgency.push({ value: haste, place: null });
    return;
  }
}

const OPENING = /^(?:\p{Lu}\p{L}{0,9}[ –-])?(\d{1,6})(?=\.(?:\s?1\.)?\s\p{Lu})/u;

/** The number that opens a telegram's body: `926. For Robertson. …`, `508. 1. London for …`. */
export function openingNumber(passages: QuotedPassage[]): Mark | null {
  const first = passages.find(
    (passage, index) => passage.kind === "body" && !(index === 0 && passage.words.length < 200),
  );
  const match = OPENING.exec(first?.words ?? "");
  if (first === undefined || match === null) return null;
  const next = new RegExp(`^\\(?${Number(match[1]) + 1}[.)]\\s`);
  if (passages.some((passage) => next.test(passage.words))) return null;
  return markOf(first, 0, match[0]);
}

/** One value for each language, in the order of the texts, parted by ` / `. */
export function joinedValue(marks: Mark[]): string | null {
  const first = new Map<number, string>();
  for (const mark of marks) {
    const text = mark.place?.text ?? -1;
    if (!first.has(text)) first.set(text, mark.value);
  }
  const values = new Set(first.values());
  return values.size === 0 ? null : [...values].join(" / ");
}

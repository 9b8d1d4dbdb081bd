/**
 * Lines to paragraphs. A line break is either the typist's or OCR's, at the edge of the paper, and then
 * means nothing; or it parts two paragraphs, entries of a list, lines of an address. It is taken for the
 * former where the line is full (the next word would not have fitted), or where a sentence plainly goes on.
 */
import { languages } from "../../language/index.js";
import { classifications, labelAt, lineForms } from "../../language/wording.js";
import { isMessageLine } from "../../text/telegraph.js";
import type { Line } from "./lines.js";
import { isDateline, isHeader, isHeadLabel, isPageMark } from "./shapes.js";
import { isRelease } from "./signs.js";

export interface Paragraph {
  /** The words, in one line. */
  text: string;
  /** Line of the file that it begins on, from 1. */
  line: number;
  /** Marked as a heading, or bold as a whole. */
  marked: boolean;
  /** Paragraphs of one block have no blank line between them. */
  block: number;
}

/** Longest line that a typewriter, a teleprinter or a plain-text editor wraps at; longer ones are paragraphs. */
const WIDEST = 140;
/** Narrower than this, lines are addresses, lists or names rather than wrapped prose. */
const NARROWEST = 40;
/** A block of as many lines shows its own width. */
const MANY = 4;

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const SENTENCE_END = /[.!?:;。！？：；…][)\]}"'”’»」』）】\]*\d]*$/u;

/** The paragraphs of some lines, in order; every character but white space at joints is kept. */
export function unwrap(lines: readonly Line[]): Paragraph[] {
  const join = joinerOf(lines);
  const blocks = blocksOf(lines);
  const width = widthOfFile(blocks);
  const paragraphs = blocks.flatMap((block, index) => paragraphsOf(block, index, width, join));
  return joinAcrossPages(paragraphs, join);
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text !== "") blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

function paragraphsOf(
  block: readonly Line[],
  number: number,
  fileWidth: number,
  join: Joiner,
): Paragraph[] {
  const isJoint = jointsOf(block, fileWidth);
  const paragraphs: Paragraph[] = [];
  block.forEach((line, index) => {
    const last = paragraphs.at(-1);
    if (last && isJoint(index)) last.text = join(last.text, line.text);
    else paragraphs.push(begin(line, number));
  });
  return paragraphs;
}

function begin(line: Line, block: number): Paragraph {
  return { text: line.text, line: line.number, marked: line.heading || line.bold, block };
}

/** Whether the break before the line of that index is one of wrapping. */
function jointsOf(block: readonly Line[], fileWidth: number): (index: number) => boolean {
  const narrow = mostlyGoesOn(block);
  const width = wrapWidth(block, fileWidth, narrow);
  return (index) => {
    const line = block[index]!;
    const before = block[index - 1]!;
    if (before.heading || line.heading) return false;
    if (isPageMark(before.text) || isPageMark(line.text)) return false;
    if ([before, line].some(({ text }) => isMessageLine(text) || isRelease(text))) return false;
    if (opensInCapitals(block, index) || runsOnInCapitals(block, index)) return true;
    if (before.bold && line.bold) return true;
    if (before.bold !== line.bold) return false;
    if (opensItem(line.text) || isHeadLabel(line.text)) return false;
    const wide = narrow || widthOf(before.text) >= NARROWEST;
    if (wide && goesOn(before.text, line.text)) return true;
    if (before.breaks || line.indented) return false;
    if (runsOnInChinese(before.text, line.text)) return true;
    if (width === 0 || !isFull(before.text, line.text, width)) return false;
    return ![before, line].some(({ text }) => isDateline(text));
  };
}

/** A subject in capitals goes on in the line below: `SUBJECT: BOAT REFUGEES` / `AND ONWARD TRAVEL`. */
function opensInCapitals(block: readonly Line[], index: number): boolean {
  const isBare = ({ text }: Line): boolean =>
    !/\p{Ll}|^[^\p{L}\d]*\d|[:：]/u.test(text) && !classifications.is(text);
  const first = block.slice(0, index).findLastIndex((line) => !isBare(line));
  const subject = block[first]?.text ?? "";
  return (
    isBare(block[index]!) &&
    labelAt(subject)?.label === "subject" &&
    !/\p{Ll}/u.test(subject) &&
    index - first <= MOST_SUBJECT
  );
}

/** Lines that go on a subject at most. */
const MOST_SUBJECT = 3;

/**
 * A teleprinter has no small letters that a sentence could go on in: below the first numbered paragraph of a message
 * only a number begins another, and a line of a name or a mark alone stands by itself.
 */
function runsOnInCapitals(block: readonly Line[], index: number): boolean {
  const [text, next] = [block[index - 1]!.text, block[index]!.text];
  if (/\p{Ll}/u.test(text + next) || opensItem(next) || isHeadLabel(next)) return false;
  if (classifications.is(text) || classifications.is(next) || !isOfMessage(block, index))
    return false;
  if (widthOf(text) < NARROWEST) return false;
  return !SENTENCE_END.test(text) || next.split(" ").length > MOST_NAME;
}

/** Words of a signer's name at most. */
const MOST_NAME = 2;

/** Whether a line stands below the first numbered paragraph of a message by teleprinter. */
function isOfMessage(block: readonly Line[], index: number): boolean {
  const above = block.slice(0, index);
  const numbered = above.findIndex(({ text }) => /^1\.\s/u.test(text));
  return (
    numbered >= 0 &&
    (above.slice(0, numbered).some(({ text }) => isMessageLine(text)) ||
      block.slice(index).some(({ text }) => isMessageLine(text)))
  );
}

function widest(block: readonly Line[]): number {
  return block.reduce((width, line) => Math.max(width, widthOf(line.text)), 0);
}

/**
 * The width that a block is wrapped at; 0 where it is not. One long line shows no edge that lines are
 * broken at; two of about that length do, or the rest of the file.
 */
function wrapWidth(block: readonly Line[], fileWidth: number, narrow: boolean): number {
  const own = widest(block);
  if (own > WIDEST) return 0;
  const edge = hasEdge(block) ? own : 0;
  const width = block.length < MANY && fileWidth >= own ? fileWidth : edge;
  return width >= NARROWEST || narrow ? width : 0;
}

function hasEdge(block: readonly Line[]): boolean {
  const own = widest(block);
  return block.filter((line) => widthOf(line.text) >= own * 0.8).length >= 2;
}

/** The width that the file is wrapped at, as its longer blocks have it; 0 where it has none. */
function widthOfFile(blocks: readonly Line[][]): number {
  const wrapped = blocks.filter((block) => block.length >= MANY && hasEdge(block));
  return Math.max(0, ...wrapped.map(widest).filter((width) => width <= WIDEST));
}

/** Narrow columns too are prose where most lines run on in lower case. */
function mostlyGoesOn(block: readonly Line[]): boolean {
  const running = block.filter((line, i) => i > 0 && goesOn(block[i - 1]!.text, line.text));
  return block.length >= MANY && running.length * 2 >= block.length - 1;
}

/**
 * Whether the next line's first word would not have fitted. Ragged typing gets some slack, more where the
 * next word has no capital.
 */
function isFull(text: string, next: string, width: number): boolean {
  const word = HAN.test(next.charAt(0)) ? next.charAt(0) : (/^\S+/.exec(next)?.[0] ?? "");
  const ragged = SENTENCE_END.test(text) ? 0 : /^\p{Lu}/u.test(next) ? 1 / 16 : 1 / 8;
  return widthOf(text) + 1 + widthOf(word) > width - Math.ceil(width * ragged);
}

/** Columns of a fixed-pitch page: a Chinese character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += HAN.test(character) ? 2 : 1;
  return width;
}

function opensItem(text: string): boolean {
  return ITEM.test(text);
}

const ITEM = new RegExp(
  String.raw`^(?:[-•–—*]|\(?\d{1,3}[.)](?!\d)|\(?[a-z]\)|\p{Ll}\.(?!\p{Ll})|\[\d+\]|${lineForms(({ items }) => items)})\s*\S`,
  "u",
);

/** Chinese has no capitals: a line of prose that ends within a sentence goes on in a line of prose. */
function runsOnInChinese(text: string, next: string): boolean {
  return widthOf(text) >= 30 && widthOf(text) <= WIDEST && runsOverInChinese(text, next);
}

/** A sentence in an alphabet that has capitals goes on in lower case, or after a hyphen. */
function goesOn(text: string, next: string): boolean {
  if (/\p{L}[-‐\u00ad]$/u.test(text) && /^\p{L}/u.test(next)) return true;
  return (
    !SENTENCE_END.test(text) && /[\p{L}\p{N},)\]”"’'\-–—]$/u.test(text) && /^\p{Ll}/u.test(next)
  );
}

/** Puts two halves of a paragraph together. */
type Joiner = (text: string, next: string) => string;

/**
 * Chinese and Japanese are joined without a blank, others with one. A hyphen at the edge is dropped where the
 * file has the word without it elsewhere, or a dictionary has it (`refu-` / `gees`) and the file not with its
 * hyphen; otherwise it may belong to the word (`Sino-` / `Soviet`, `cross-` / `border`).
 */
function joinerOf(lines: readonly Line[]): Joiner {
  let words: Set<string> | null = null;
  const isWord = (word: string) => (words ??= wordsOf(lines)).has(word.toLowerCase());
  return (text, next) => {
    if (HAN.test(text.at(-1) ?? "") && HAN.test(next.charAt(0))) return text + next;
    const first = partedWord(text);
    const [second] = /^\p{L}+/u.exec(next) ?? [];
    if (first === undefined || second === undefined) return `${text} ${next}`;
    const whole = first + second;
    const isOne =
      isWord(whole) || (!isWord(`${first}-${second}`) && isInDictionary(whole.toLowerCase()));
    return (isOne ? text.slice(0, -1) : text) + next;
  };
}

/** The letters before a hyphen at the end of a text. Only its last word is looked at: a text grows line by line. */
function partedWord(text: string): string | undefined {
  if (!"-‐\u00ad".includes(text.at(-1) ?? " ")) return undefined;
  return /(\p{L}+).$/u.exec(text.slice(text.lastIndexOf(" ") + 1))?.[1];
}

const dictionaries = languages.flatMap(({ words }) => words?.isWord ?? []);

function isInDictionary(word: string): boolean {
  return dictionaries.some((has) => has(word));
}

function wordsOf(lines: readonly Line[]): Set<string> {
  const words = lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  return new Set(words);
}

/** A page break may part a sentence by a blank line: the halves are put together again. */
function joinAcrossPages(paragraphs: readonly Paragraph[], join: Joiner): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last && runsOver(last, paragraph)) last.text = join(last.text, paragraph.text);
    else joined.push({ ...paragraph });
  }
  return joined;
}

function runsOver(first: Paragraph, second: Paragraph): boolean {
  if (first.block === second.block || first.marked || second.marked) return false;
  if (isHeader(second.text)) return false;
  if (HAN.test(first.text.at(-1) ?? "")) return runsOverInChinese(first.text, second.text);
  return widthOf(first.text) >= 60 && goesOn(first.text, second.text);
}

/** Without capitals, running prose is told by its punctuation: titles and scraps have none. */
function runsOverInChinese(first: string, second: string): boolean {
  const open = /[\p{Script=Han}，、,]$/u.test(first);
  const prose = /[，。；]|\p{Script=Han},/u;
  return (
    open &&
    Array.from(first).length >= 15 &&
    prose.test(first) &&
    prose.test(second) &&
    /^\p{Script=Han}/u.test(second) &&
    !opensItem(second)
  );
}

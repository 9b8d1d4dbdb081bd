/** The body of a document: prose, its subheadings, and what OCR left between its paragraphs. */
import { lineForms, subheadings } from "../../language/wording.js";
import type { PassageKind } from "../../schema.js";
import { endsSentence, isBareLabel, isEastAsian, isPageMark, isScrap, lengthOf } from "./shapes.js";
import type { Paragraph } from "./unwrap.js";

/** Between the paragraphs of the body; `prose`: whether the document has any. */
export function inBody(
  paragraphs: readonly Paragraph[],
  index: number,
  prose: boolean,
): PassageKind {
  const { text, marked } = paragraphs[index]!;
  if (isBareLabel(text)) return "header";
  if (marked || isSubheading(text, paragraphs)) return "heading";
  if (/^[\d\s./:()\-–—]+$/u.test(text)) {
    return /^\(?\d{1,2}[.)]$/.test(text) ? "body" : "marginalia";
  }
  if (isPageMark(text)) return "marginalia";
  return prose && isStranded(text) ? "marginalia" : "body";
}

/** Among lines that are all short, none is stranded. */
export function hasProse(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => lengthOf(text) > (isEastAsian(text) ? 25 : 60));
}

function isStranded(text: string): boolean {
  return isScrap(text) && !/^(?:\d+[.)]|[-•*（(])/u.test(text) && !ITEM.test(text);
}

const ITEM = new RegExp(`^${lineForms(({ items }) => items)}`, "u");
const CHAPTER = new RegExp(String.raw`^\[?${lineForms(({ chapters }) => chapters)}`, "u");

/** `I. The Problem`, `[Tab A]`, `BACKGROUND`, `一、基本情况`. */
function isSubheading(text: string, among: readonly Paragraph[]): boolean {
  if (lengthOf(text) > 90 || endsSentence(text) || /[:：,，;；]$/u.test(text)) return false;
  if (subheadings.opens(text) || CHAPTER.test(text)) return true;
  if (/^[IVX]{1,5}$|^[IVX]{2,5}\.\s+\p{Lu}|^I\.\s+\p{Lu}\p{L}+/u.test(text)) return true;
  if (/^[A-Z]\.\s+\p{Lu}/u.test(text)) return isCounted(text.charAt(0), among);
  if (ITEM.test(text)) return lengthOf(text) <= 30;
  return /^[^\p{Ll}]+$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6;
}

/** A letter counts sections (`B. Objectives`) where its neighbour does too; else it may be an initial. */
function isCounted(letter: string, among: readonly Paragraph[]): boolean {
  const code = letter.charCodeAt(0);
  const neighbours = [code - 1, code + 1].map((one) => `${String.fromCharCode(one)}. `);
  return among.some(({ text }) => neighbours.some((start) => text.startsWith(start)));
}

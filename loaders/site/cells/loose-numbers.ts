/**
 * Numbers in the prose of an analysis that no result stands behind: written by hand, they stay when the tables change.
 * A number in words is known where a language gives its numerals (`proseNumbers`), and there only where it is no other word.
 */
import { languages } from "../../language/index.js";
import type { ProseNumbers } from "../../language/prose-numbers.js";
import { alternatives } from "../../text/dictionary.js";
import type { Block, PageParts } from "./page-parts.js";
import { masked, plainWords } from "./plain-words.js";

/** A number, and the line of the page that it stands on. */
export interface LooseNumber {
  line: number;
  number: string;
}

const KNOWN = languages.flatMap(({ proseNumbers }) => proseNumbers ?? []);
const words = (of: (known: ProseNumbers) => readonly string[] | undefined): string =>
  alternatives(
    KNOWN.flatMap((known) => of(known) ?? []),
    { letterCase: "any" },
  );
const MONTH = words(({ months }) => months);
const JOINT = words(({ joints }) => joints);
const UNIT = words(({ units }) => units);
const POINTER = words(({ pointers }) => pointers);
const NUMERAL = words(({ numerals }) => numerals);

const RANGE = String.raw`\d+(?:\s?[–-]\s?\d+)?`;

/** Dates, times, and numbers by which something is found: no figures. */
const NO_FIGURES = [
  String.raw`(?<!\d)\d{4}-\d\d(?:-\d\d)?(?!\d)`,
  String.raw`(?<!\d)\d{1,2}:\d\d(?!\d)`,
  String.raw`${RANGE}\.?\s+(?:${JOINT}\s+(?:${RANGE}\s+)?)?${MONTH}(?!\p{L})`,
  String.raw`(?<!\p{L})${MONTH}\.?\s+${RANGE}(?!\p{L})`,
  String.raw`\d+\s?${UNIT}`,
  String.raw`(?<!\p{L})${POINTER}\.?\s*${RANGE}(?:(?:,| and)\s+${RANGE})*`,
  String.raw`\[\^?\d+\]`,
  String.raw`(?<![\d.,])[12]\d{3}(?:\s?[–/-]\s?\d{2,4})?(?!\d|[.,]\d)`,
].map((source) => new RegExp(source, "gu"));

const QUOTATION = /“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|„[^“”]*[“”]|"[^"]*"/gu;

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{L}-)\p{Nd}+(?:[.,’'\u00a0\u202f]\p{Nd}+)*(?:\s?[%‰])?(?![\p{L}\p{N}])` +
    String.raw`|(?<![\p{L}\p{N}])${NUMERAL}(?:[ -]${NUMERAL})*(?![\p{L}\p{N}])`,
  "gu",
);

/**
 * The numbers of a page's prose that are neither bound (`${…}`) nor quoted, nor dates or places in a paper. A page's
 * title is its name, and may have any.
 */
export function looseNumbers({ blocks }: PageParts): LooseNumber[] {
  return blocks.filter(({ quoted, heading }) => !quoted && heading !== "h1").flatMap(looseIn);
}

function looseIn(block: Block): LooseNumber[] {
  const { text, lineAt } = plainWords(block);
  let left = text.replace(QUOTATION, masked);
  if (block.heading !== "") left = left.replace(/^\s*\d+(?:\.\d+)*\.?\s/, masked);
  for (const pattern of NO_FIGURES) left = left.replace(pattern, masked);
  return Array.from(left.matchAll(NUMBER), ({ 0: number, index }) => ({
    line: lineAt(index),
    number: number.trim(),
  }));
}

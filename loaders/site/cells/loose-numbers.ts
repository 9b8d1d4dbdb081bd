/**
 * Numbers in the prose of an analysis that no result stands behind: written by hand, they stay when the tables change.
 * A number in words is known in English only, and from three on: one and two are as often no number.
 */
import { SCALES, UNITS } from "../../language/en/numerals.js";
import { alternatives } from "../../text/dictionary.js";
import type { Block, PageParts } from "./page-parts.js";
import { masked, plainWords } from "./plain-words.js";

/** A number, and the line of the page that it stands on. */
export interface LooseNumber {
  line: number;
  number: string;
}

const MONTH = alternatives(["en", "fr", "de", "es", "ru"].flatMap(monthNames), {
  letterCase: "any",
});

/** The names of the months as they stand beside a day: in Russian that is a case of its own. */
function monthNames(language: string): string[] {
  return (["long", "short"] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(1962, at, 1));
      return (parts.find(({ type }) => type === "month")?.value ?? "").replace(/\.$/, "");
    });
  });
}

/** What stands before a number that only points somewhere. */
const POINTER = alternatives(
  [
    ...["no", "nos", "№", "p", "pp", "§", "§§", "note", "notes", "section", "sections", "chapter"],
    ...["chapters", "table", "figure", "fig", "vol", "vols", "volume", "volumes", "page", "pages"],
    ...["line", "lines", "part", "article", "folio", "box"],
  ],
  { letterCase: "any" },
);

const RANGE = String.raw`\d+(?:\s?[–-]\s?\d+)?`;

/** Dates, times, and numbers by which something is found: no figures. */
const NO_FIGURES = [
  String.raw`(?<!\d)\d{4}-\d\d(?:-\d\d)?(?!\d)`,
  String.raw`(?<!\d)\d{1,2}:\d\d(?!\d)`,
  String.raw`${RANGE}\.?\s+(?:(?:and|to|de)\s+(?:${RANGE}\s+)?)?${MONTH}(?!\p{L})`,
  String.raw`(?<!\p{L})${MONTH}\.?\s+${RANGE}(?!\p{L})`,
  String.raw`\d+\s?[年月日년월일년号號]`,
  String.raw`(?<!\p{L})${POINTER}\.?\s*${RANGE}(?:(?:,| and)\s+${RANGE})*`,
  String.raw`\[\^?\d+\]`,
  String.raw`(?<![\d.,])[12]\d{3}(?:\s?[–/-]\s?\d{2,4})?(?!\d|[.,]\d)`,
].map((source) => new RegExp(source, "gu"));

const QUOTATION = /“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|„[^“”]*[“”]|"[^"]*"/gu;

const NO_NUMBER = new Set(["one", "two", "score"]);
const WORD = alternatives(
  [...Object.keys(UNITS), ...Object.keys(SCALES)]
    .filter((word) => !NO_NUMBER.has(word))
    .concat("dozens", "hundreds", "thousands", "millions"),
  { letterCase: "any" },
);
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{L}-)\p{Nd}+(?:[.,’'\u00a0\u202f]\p{Nd}+)*(?:\s?[%‰])?(?![\p{L}\p{N}])` +
    String.raw`|(?<![\p{L}\p{N}])${WORD}(?:[ -]${WORD})*(?![\p{L}\p{N}])`,
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

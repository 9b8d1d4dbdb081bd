/** A line opened: its passage, how it was cut, and the passages that say the same. */
import type { AlignedPassage } from "./aligned.js";
import { type Stretch, partsOf } from "./context.js";
import { alignedWords } from "./row.js";
import { element } from "../element.js";
import type { CutPassage } from "./kwic.js";
import { languageName } from "../words/names.js";

/** How an opened passage can be cut. */
export const UNITS = ["words", "characters", "pairs"] as const;
export type Unit = (typeof UNITS)[number];

const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  words: "words, as counted",
  characters: "characters",
  pairs: "pairs of characters",
};

export interface OpenedPassage {
  passage: CutPassage;
  /** The passage's own words, whole. */
  words: Stretch;
  /** The line's place in it: [start, stop) in code points of the text. */
  place: readonly [number, number];
  title: string;
  /** Passages of the other language; null where there is none, undefined in a document of one language. */
  aligned?: readonly AlignedPassage[] | null;
}

/** The opened line. Where the passage has Han, it can be cut otherwise; `onUnit` hears of it. */
export function openedPassage(
  opened: OpenedPassage,
  { unit = "words", onUnit }: { unit?: Unit; onUnit?: (unit: Unit) => void } = {},
): HTMLElement {
  const { passage, aligned } = opened;
  const shown = element("p", { class: "cut", lang: passage.language, dir: "auto" });
  const count = element("p", { class: "measure" });
  const show = (now: Unit) => {
    shown.replaceChildren(...cutWords(opened, now));
    count.textContent = countText(passage, now);
  };
  show(unit);
  const choice = hasHan(passage)
    ? unitChoice(unit, (now) => {
        show(now);
        onUnit?.(now);
      })
    : null;
  const own = element("div", { class: "own" }, choice, shown, count);
  const other = aligned === undefined ? null : alignedSide(aligned, opened.title);
  return element("div", { class: "opened-passage" }, own, other);
}

function hasHan({ terms }: CutPassage): boolean {
  return terms.some((term) => /^\p{Script=Han}{2}/u.test(term));
}

let choices = 0;

function unitChoice(chosen: Unit, onUnit: (unit: Unit) => void): HTMLElement {
  const name = `units-${String(++choices)}`;
  const labels = UNITS.map((unit) => {
    const radio = element("input", { type: "radio", name, value: unit });
    radio.checked = unit === chosen;
    radio.addEventListener("change", () => onUnit(unit));
    return element("label", {}, radio, ` ${UNIT_NAMES[unit]}`);
  });
  return element("fieldset", { class: "switch" }, element("legend", {}, "Cut into"), ...labels);
}

/** A stretch of a text that counts as one. */
type Range = readonly [start: number, stop: number];

/** The passage with each unit in a frame of its own; what is between them stands as it is. */
function cutWords(opened: OpenedPassage, unit: Unit): (Node | string)[] {
  const { passage, words, place } = opened;
  if (unit === "pairs") return pairsOf(opened);
  const ranges = rangesOf(passage, words, unit);
  return partsOf(words, ranges).map(({ text, range }) => {
    if (range === null) return text;
    return element("span", { class: unitClass(ranges[range]!, place) }, text);
  });
}

function unitClass([start, stop]: Range, place: Range): string {
  return start < place[1] && stop > place[0] ? "unit found" : "unit";
}

function rangesOf({ terms, starts, stops }: CutPassage, words: Stretch, unit: Unit): Range[] {
  const ranges = terms.map((_, at): Range => [starts[at]!, stops[at]!]);
  if (unit === "words") return ranges;
  const signs = Array.from(words.text);
  return ranges.flatMap(([start, stop], at) => {
    if (!/^\p{Script=Han}/u.test(terms[at]!)) return [[start, stop] as const];
    const places = Array.from({ length: stop - start }, (_, i) => start + i);
    return places
      .filter((offset) => /\S/.test(signs[offset - words.start] ?? " "))
      .map((offset) => [offset, offset + 1] as const);
  });
}

/** Each two characters side by side; they overlap, so that they cannot stand in the text itself. */
function pairsOf({ passage, words, place }: OpenedPassage): (Node | string)[] {
  const signs = Array.from(words.text);
  const textOf = ([start, stop]: Range) =>
    signs.slice(start - words.start, stop - words.start).join("");
  const ranges = rangesOf(passage, words, "characters");
  const isNext = (one: Range, next: Range | undefined): next is Range =>
    next !== undefined &&
    isHan(textOf(one)) &&
    isHan(textOf(next)) &&
    /^[ \u3000]?$/.test(textOf([one[1], next[0]]));
  return ranges.flatMap((range, at) => {
    const [before, next] = [ranges[at - 1], ranges[at + 1]];
    const isPair = isNext(range, next);
    if (!isPair && before && isNext(before, range)) return [];
    const whole: Range = isPair ? [range[0], next[1]] : range;
    return [element("span", { class: unitClass(whole, place) }, textOf(whole)), " "];
  });
}

function isHan(sign: string): boolean {
  return /^\p{Script=Han}/u.test(sign);
}

function countText({ terms }: CutPassage, unit: Unit): string {
  if (unit === "words") return `${String(terms.length)} words as they were cut and counted`;
  const characters = terms.reduce((sum, term) => sum + (isHan(term) ? [...term].length : 0), 0);
  return `${String(characters)} characters${unit === "pairs" ? ", in pairs that overlap" : ""}`;
}

function alignedSide(aligned: readonly AlignedPassage[] | null, title: string): HTMLElement {
  if (aligned === null || aligned.length === 0)
    return element("div", { class: "other" }, element("p", {}, "No passage is aligned with it."));
  const [first] = aligned;
  return element(
    "div",
    { class: "other" },
    element("p", { class: "label" }, `${languageName(first!.language)}, aligned`),
    ...aligned.map((passage) => element("p", {}, ...alignedWords(passage, title))),
  );
}

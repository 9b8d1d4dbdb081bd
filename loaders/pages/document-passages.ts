/** The texts of a document as HTML: one column, or two with the aligned passages side by side. */
import { beadsOf } from "../read/align/align.js";
import type { Row } from "../schema.js";
import { type FirstReadings, type LayerWords, layerSpans } from "./document-layers.js";
import { editorialSigns } from "./editorial-signs.js";
import { type LinkedWords, wordsAnchor, passageAnchor } from "./linked-words.js";
import { type Markup, attribute, markup } from "./markup.js";
import { type Span, utf16Offsets, woven } from "./woven-text.js";
import { wordsByPlace } from "./words-by-place.js";
import { PASSAGE_LABELS, languageName } from "./words.js";

type Passage = Row<"passages">;
type Text = Row<"texts">;

/** The texts of a document, the original first, and the words that the page links to. */
export interface Reading {
  texts: readonly Text[];
  passages: readonly Passage[];
  linked: readonly LinkedWords[];
  /** Words that layers mark. */
  layers?: readonly LayerWords[];
}

/** A document can hold thousands of passages and marked words, so each finds its own. */
interface Ordered extends Pick<Reading, "passages"> {
  linkedIn: (passage: Passage) => LinkedWords[];
  layersIn: (passage: Passage) => LayerWords[];
  /** What words were read as where the page first has them. */
  first: FirstReadings;
  /** Kind of the passage at a position of a language: `en 7`. */
  kinds: ReadonlyMap<string, Passage["kind"]>;
}

/** All texts: two side by side; else one after the other. */
export function readingOf({ texts, passages, linked, layers = [] }: Reading): Markup {
  const kinds = passages.map(
    ({ language, position, kind }) => [`${language} ${position}`, kind] as const,
  );
  const reading: Ordered = {
    passages,
    linkedIn: wordsByPlace(linked),
    layersIn: wordsByPlace(layers),
    first: new Map(),
    kinds: new Map(kinds),
  };
  const [first, second, ...others] = texts;
  if (!first) return markup`<p>This document has no text.</p>`;
  if (!second || others.length > 0) return markup`${texts.map((text) => column(reading, text))}`;
  return parallel(reading, first, second);
}

function column(reading: Ordered, text: Text): Markup {
  const rows = passagesOf(reading, text).map((passage) =>
    passageRow(reading, passage, permalink(passage)),
  );
  return markup`<section class="column" aria-label="${textTitle(text)}">${sideTitle(text)}${rows}</section>`;
}

function parallel(reading: Ordered, first: Text, second: Text): Markup {
  const sides = [first, second] as const;
  const [left, right] = sides.map((text) => byPosition(passagesOf(reading, text)));
  const beads = beadsOf([...left!.values()], [...right!.values()]);
  const rows = beads.map((bead) => {
    const one = bead.first.map((position) => sideRow(reading, left!.get(position)!, second));
    const two = bead.second.map((position) => sideRow(reading, right!.get(position)!, first));
    return markup`<div class="bead"><div class="side side-1">${one}</div><div class="side side-2">${two}</div></div>`;
  });
  return markup`
    <div class="parallel">
      ${switchOf(sides)}
      <div class="bead bead-titles"><div class="side side-1">${sideTitle(first)}</div><div class="side side-2">${sideTitle(second)}</div></div>
      ${rows}
    </div>`;
}

// Radio buttons and :has() in the style sheet: the switch works without JavaScript.
function switchOf([first, second]: readonly [Text, Text]): Markup {
  const option = (value: string, label: string, checked: boolean) => markup`
    <label><input type="radio" name="shown" id="show-${value}" value="${value}"${attribute("checked", checked ? "" : null)}> ${label}</label>`;
  return markup`
    <fieldset class="switch"><legend>Show</legend>
      ${option("both", "both", true)}
      ${option("side-1", languageName(first.language), false)}
      ${option("side-2", languageName(second.language), false)}
    </fieldset>`;
}

const textTitle = ({ language, role }: Text) => `${languageName(language)} ${role}`;

function sideTitle(text: Text): Markup {
  return markup`<p class="side-title">${textTitle(text)}</p>`;
}

function passagesOf(reading: Ordered, text: Text): Passage[] {
  return reading.passages.filter(({ language }) => language === text.language);
}

function byPosition(passages: Passage[]): Map<number, Passage> {
  return new Map(passages.map((passage) => [passage.position, passage]));
}

/** One of two sides: its links say of which language they are. */
function sideRow(reading: Ordered, passage: Passage, other: Text): Markup {
  const name = `${passage.position}: link to this passage, ${languageName(passage.language)}`;
  const { counterpart: position } = passage;
  return passageRow(
    reading,
    passage,
    markup`<div class="margin">${permalink(passage, name)}${position === null ? null : counterpart(other, position)}</div>`,
  );
}

// A large corpus has a hundred thousand of these, so what is usual is not said: it is a body, without a label.
function passageRow(reading: Ordered, passage: Passage, margin: Markup): Markup {
  const { kind, language, position } = passage;
  const label = PASSAGE_LABELS[kind];
  const text = passageText(reading, passage);
  if (label === null) return markup`<div class="passage-row${rowOf(kind)}">${margin}${text}</div>`;
  const again = reading.kinds.get(`${language} ${position - 1}`) === kind ? " again" : "";
  return markup`
    <div class="passage-row${rowOf(kind)}">
      ${margin}
      <div class="words"><span class="passage-label${again}">${label}</span>${text}</div>
    </div>`;
}

function rowOf(kind: Passage["kind"]): string {
  return kind === "body" ? "" : ` row-${kind}`;
}

/** The style sheet says before the number what it is of, unless the link has a name. */
function permalink({ language, position }: Passage, name: string | null = null): Markup {
  return markup`<a href="#${passageAnchor(language, position)}"${attribute("aria-label", name)}>${position}</a>`;
}

function counterpart({ language }: Text, position: number): Markup {
  const name = `See the ${languageName(language)}, passage ${position}`;
  return markup`<a class="counterpart" href="#${passageAnchor(language, position)}" title="${name}" aria-label="${name}">⇄</a>`;
}

/** Letters and marks that run from right to left, or may let others do so. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

// The text content of this element is exactly the passage: the highlighter in the browser counts on it.
function passageText(reading: Ordered, passage: Passage): Markup {
  const { language, position, start, quote } = passage;
  const direction = attribute("dir", RIGHT_TO_LEFT.test(quote) ? "auto" : null);
  return markup`<p id="${passageAnchor(language, position)}" class="passage" lang="${language}"${direction} data-start="${start}">${woven(quote, spansOf(reading, passage))}</p>`;
}

function spansOf({ linkedIn, layersIn, first }: Ordered, passage: Passage): Span[] {
  const signs = editorialSigns(passage.quote).map(({ start, stop, meaning }) => ({
    start,
    stop,
    around: (content: Markup) =>
      markup`<span class="editorial" title="${meaning}">${content}</span>`,
  }));
  const index = utf16Offsets(passage.quote);
  // Words that run on from another passage have their anchor there.
  const within = linkedIn(passage).filter(({ start }) => start >= passage.start);
  const words = within.map((range) => ({
    start: index(range.start - passage.start),
    stop: index(Math.min(range.stop, passage.stop) - passage.start),
    around: (content: Markup) =>
      markup`<span class="evidence" id="${wordsAnchor(range)}">${content}</span>`,
  }));
  const others = [...words, ...signs];
  return [...others, ...layerSpans(layersIn(passage), passage, index, others, first)];
}

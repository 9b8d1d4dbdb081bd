/** A TEI element cut into passages: its own words first, its notes after them. */
import { sourceOpening } from "../../language/numbering.js";
import type { PassageKind } from "../../schema.js";
import { kindIn, kindOfParagraph } from "./kinds.js";
import type { Element } from "./tree.js";
import {
  ANCHOR,
  BEFORE_BREAK,
  CELL,
  collapsed,
  gapWords,
  hasWords,
  isWithinWord,
} from "./words.js";

/** A passage before it has its place in a text. */
export interface Cut {
  kind: PassageKind;
  words: string;
  /** Language that the mark-up gives to it; null where it is silent. */
  language: string | null;
  translation: boolean;
  line: number;
  /** Notes anchored in it: the number of the note in `notes`, and the UTF-16 index in `words`. */
  anchors: { note: number; at: number }[];
}

/** A note: one or more passages. */
export interface Note {
  source: boolean;
  cuts: Cut[];
}

export interface Cuts {
  body: Cut[];
  notes: Note[];
}

/** Where the walk stands. */
interface Place {
  kind: PassageKind;
  language: string | null;
  translation: boolean;
  parent: string;
  /** How the print sets a paragraph: `center`, `right`, `flushleft`, … */
  rendering: string;
}

/** Elements that begin a passage and end it. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "p ab head item row list table opener closer signed salute dateline seg quote div div1 div2 div3 " +
    "attachment postscript byline label address addrLine l lg sp speaker stage argument epigraph trailer " +
    "body front back text floatingText docDate docTitle titlePart entry cit argument castList figDesc"
  ).split(" "),
);

/** Cuts a document. */
export function cutPassages(document: Element): Cuts {
  const cutter = new Cutter();
  cutter.walkInto(document, {
    rendering: "",
    kind: "body",
    language: null,
    translation: false,
    parent: "",
  });
  cutter.close();
  return { body: cutter.cuts, notes: cutter.notes };
}

class Cutter {
  readonly cuts: Cut[] = [];
  private open: { words: string; place: Place; line: number; notes: number[] } | null = null;

  constructor(readonly notes: Note[] = []) {}

  walkInto(element: Element, place: Place): void {
    const here = placeIn(element, place);
    for (const child of element.children)
      if (typeof child === "string") this.add(child, here, element.line);
      else this.walk(child, here);
  }

  private walk(element: Element, place: Place): void {
    const { name } = element;
    if (name === "note") {
      this.takeNote(element, place);
      return;
    }
    if (isWithinWord(element)) {
      if (this.open) this.open.words = this.open.words.replace(BEFORE_BREAK, "$1");
      return;
    }
    if (name === "lb") {
      this.add(" ", place, element.line);
      return;
    }
    if (name === "gap") {
      this.add(gapWords(element), place, element.line);
      return;
    }
    if (!hasWords(element, place.parent)) return;
    if (name === "cell") {
      this.walkCell(element, place);
      return;
    }
    if (!BLOCKS.has(name)) {
      this.walkInto(element, place);
      return;
    }
    if (!this.isLabelOf(element)) this.close();
    this.walkInto(element, place);
    if (name === "label") this.add(" ", place, element.line);
    else this.close();
  }

  private walkCell(element: Element, place: Place): void {
    if (this.open) this.open.words += CELL;
    this.walkInto(element, place);
  }

  /** `1.` and what it numbers are one passage. */
  private isLabelOf(element: Element): boolean {
    return element.name === "item" && this.open?.place.parent === "label";
  }

  private add(words: string, place: Place, line: number): void {
    if (this.open) this.open.words += words;
    else if (words.trim() !== "") this.open = { words, place, line, notes: [] };
  }

  private takeNote(element: Element, place: Place): void {
    const number = this.notes.length;
    const note: Note = { source: element.attributes.type === "source", cuts: [] };
    this.notes.push(note);
    if (this.open) {
      this.open.words += ANCHOR;
      this.open.notes.push(number);
    } else if (!note.source) this.anchorAtEnd(number);
    const inside = new Cutter(this.notes);
    inside.walkInto({ ...element, name: "ab" }, { ...place, kind: "note", parent: "note" });
    inside.close();
    note.cuts = inside.cuts.map((cut) => ({ ...cut, kind: "note" }));
    if (sourceOpening.test(note.cuts[0]?.words ?? "")) note.source = true;
    mark(note, element.attributes.n);
  }

  /** A note between two passages belongs to the end of the one before. */
  private anchorAtEnd(note: number): void {
    const last = this.cuts.at(-1);
    last?.anchors.push({ note, at: last.words.length });
  }

  close(): void {
    if (!this.open) return;
    const { words, place, line, notes } = this.open;
    this.open = null;
    const marked = collapsed(words);
    const plain = marked.replaceAll(ANCHOR, "").normalize("NFC");
    const anchors = notes.map((note, index) => ({ note, at: anchorAt(marked, index) }));
    if (plain.trim() === "") {
      this.keepAnchors(notes);
      return;
    }
    const begun = this.cuts.some((cut) => cut.kind === "body");
    const kind =
      place.kind === "body" ? kindOfParagraph(plain, place.rendering, begun) : place.kind;
    const { language, translation } = place;
    this.cuts.push({ kind, words: plain, language, translation, line, anchors });
  }

  private keepAnchors(notes: number[]): void {
    for (const note of notes) this.anchorAtEnd(note);
  }
}

/** Index of the nth anchor in words without anchors. */
function anchorAt(marked: string, nth: number): number {
  return marked
    .split(ANCHOR)
    .slice(0, nth + 1)
    .join("").length;
}

/** Each note begins with its printed mark. */
function mark(note: Note, n: string | undefined): void {
  const first = note.cuts[0];
  if (!first || !n) return;
  const printed = `[${n}] `;
  first.words = printed + first.words;
  first.anchors = first.anchors.map(({ note, at }) => ({ note, at: at + printed.length }));
}

const CONTAINERS = /^(div\d?|text|body|floatingText)$/;

function placeIn(element: Element, place: Place): Place {
  const { name, attributes } = element;
  const language = CONTAINERS.test(name) ? (attributes["xml:lang"] ?? attributes.lang) : undefined;
  return {
    kind: kindIn(element, place.kind),
    language: language ?? place.language,
    translation: place.translation || attributes.type === "translation",
    rendering: name === "p" ? `${attributes.rend ?? ""} ${attributes.rendition ?? ""}` : "",
    parent: BLOCKS.has(name) || name === "choice" ? name : place.parent,
  };
}

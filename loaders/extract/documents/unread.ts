/** Signs that something on the page is not in the text: unread, illegible, left out. */
import { everyForm } from "../../language/forms.js";
import { alternatives } from "../../text/dictionary.js";
import type { QuotedPassage } from "../../text/quoted.js";
import { type Place, placeIn } from "../../text/quoted.js";
import { matchesIn } from "../../text/matches.js";

export interface Gap {
  words: string;
  place: Place;
  message: string;
}

const FORMS = everyForm(({ omissions }) => omissions);
const SIGN = new RegExp(
  [
    "[□■▇█\uFFFD]+",
    String.raw`\[[^[\]]{0,120}${alternatives(FORMS.flatMap(({ words }) => words ?? []))}[^[\]]{0,120}\]`,
    String.raw`\[\s*(?:\.{3,}|…+|\?)\s*\]`,
    String.raw`[（(\[][^（）()[\]]{0,12}${alternatives(FORMS.flatMap(({ ends }) => ends ?? []))}[)）\]]`,
  ].join("|"),
  "giu",
);
const LEFT_OUT = new RegExp(
  String.raw`\.{3}|…|${alternatives(FORMS.flatMap(({ leftOut }) => leftOut ?? []))}`,
  "iu",
);

/** Every such sign, one by one: whole gap passages, and signs within other passages. */
export function gapsOf(passages: QuotedPassage[]): Gap[] {
  return passages.flatMap((passage) => {
    if (passage.kind === "gap") return [gap(passage, 0, passage.words.length)];
    return matchesIn(passage.words, SIGN).map((match) =>
      gap(passage, match.index, match.index + match[0].length),
    );
  });
}

function gap(passage: QuotedPassage, start: number, stop: number): Gap {
  const words = passage.words.slice(start, stop);
  return {
    words,
    place: placeIn(passage, start, stop),
    message: `${meaning(words)}: ${oneLine(words)}`,
  };
}

function meaning(words: string): string {
  if (/\?\s*\]$/.test(words)) return "The reading is doubtful here";
  if (LEFT_OUT.test(words)) return "Something is left out here";
  return "Something on the page is not read here";
}

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** Signs that something on the page is not in the text: unread, illegible, left out. */
import type { QuotedPassage } from "../../text/quoted.js";
import { type Place, placeIn } from "../../text/quoted.js";

export interface Gap {
  words: string;
  place: Place;
  message: string;
}

const SIGN =
  /[□■▇█�]+|\[[^[\]]{0,120}(?:illegible|unreadable|indecipherable|undecipherable|unclear|not declassified|withheld|redacted|excised|omitted|missing|не разобран|неразборчив)[^[\]]{0,120}\]|\[\s*(?:\.{3,}|…+|\?)\s*\]|[（(\[][^（）()[\]]{0,12}(?:字[迹跡]不清|不清|缺[字页頁]|下略|中略|从略|從略|略)[)）\]]/giu;

/** Every such sign, one by one: whole gap passages, and signs within other passages. */
export function gapsOf(passages: QuotedPassage[]): Gap[] {
  return passages.flatMap((passage) => {
    if (passage.kind === "gap") return [gap(passage, 0, passage.words.length)];
    return Array.from(passage.words.matchAll(SIGN), (match) =>
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
  if (/\.{3}|…|omitted|略|here follow|declassified|withheld|redacted|excised/iu.test(words)) {
    return "Something is left out here";
  }
  return "Something on the page is not read here";
}

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** The words of a page's blocks as a reader sees them, with a mask for what is bound or quoted. */
import type { Block, Piece } from "./page-parts.js";

/** Stands for what is quoted or bound, a sign for a sign. */
export const MASK = "\u{fffc}";

/** The words of a block. */
export interface PlainWords {
  text: string;
  /** The line of the page that a sign stands on. */
  lineAt: (at: number) => number;
}

/** Elements whose words are somebody else's, or a number that the author answers for. */
const QUOTING = new Set(
  ["q", "blockquote", "cite", "data", "time"].concat(["code", "pre", "sup", "script", "style"]),
);

/** As many masks as a text has signs. */
export function masked(text: string): string {
  return MASK.repeat(text.length);
}

/** The words of a block, with masks for `${…}`, code, links to documents' words, and elements that quote. */
export function plainWords(block: Block): PlainWords {
  const links: boolean[] = [];
  const open: string[] = [];
  const starts: { at: number; line: number }[] = [];
  let text = "";
  const add = (words: string, line: number) => {
    starts.push({ at: text.length, line });
    text += open.length > 0 || links.includes(true) ? masked(words) : words;
  };
  for (const piece of block.pieces) {
    if (piece.type === "link_open") links.push(leadsToWords(piece.href));
    else if (piece.type === "link_close") links.pop();
    else if (piece.type === "text") add(piece.content, piece.line);
    else if (/break$/.test(piece.type)) add("\n", piece.line);
    else if (/^html/.test(piece.type)) addHtml(piece, open, add);
    else if (piece.content !== "") add(MASK, piece.line);
  }
  const lineAt = (at: number) => starts.findLast((start) => start.at <= at)?.line ?? block.line;
  return { text, lineAt };
}

/** Whether a link leads to a document's page: what it says, the page has. */
function leadsToWords(href: string): boolean {
  return /(?:^|\/)documents\//.test(href);
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)[^>]*>/giu;

function addHtml(piece: Piece, open: string[], add: (words: string, line: number) => void): void {
  let at = 0;
  const lineOf = (place: number) =>
    piece.line + piece.content.slice(0, place).split("\n").length - 1;
  for (const { 0: whole, 1: closes, 2: name = "", index } of piece.content.matchAll(TAG)) {
    add(piece.content.slice(at, index), lineOf(at));
    at = index + whole.length;
    const tag = name.toLowerCase();
    if (!QUOTING.has(tag)) continue;
    if (closes === "") open.push(tag);
    else if (open.includes(tag)) open.splice(open.lastIndexOf(tag));
  }
  add(piece.content.slice(at), lineOf(at));
}

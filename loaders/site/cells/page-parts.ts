/** A page in the parts that run and the parts that are read, each with its line; cut by Framework's own Markdown. */
import { createMarkdownIt } from "@observablehq/framework/dist/markdown.js";
import { readFrontMatter } from "@observablehq/framework/dist/frontMatter.js";
import { parseInfo } from "@observablehq/framework/dist/info.js";
import { withSqlFiles } from "./sql-files.js";

/** Text of a page, and the line of the page (from 1) on which it begins. */
export interface Part {
  line: number;
  content: string;
}

/** A fenced block; `run=false` in its attributes means that it is only shown. */
export interface Fence extends Part {
  /** What it is written in: `sql`, `js`, `ts`; in small letters. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

/** A piece of a paragraph, heading or block of HTML, as Markdown cuts it. */
export interface Piece extends Part {
  /** `text`, `placeholder`, `link_open`, `code_inline`, `html_inline`, `html_block`, …: Markdown's own name. */
  type: string;
  /** Where a link leads; empty for what is none. */
  href: string;
}

/** A paragraph, heading or block of HTML. */
export interface Block {
  line: number;
  /** The tag of a heading: `h1`; else empty. */
  heading: string;
  /** Whether it stands in a block quotation. */
  quoted: boolean;
  pieces: readonly Piece[];
}

export interface PageParts {
  fences: readonly Fence[];
  blocks: readonly Block[];
}

interface Token {
  type: string;
  tag: string;
  info: string;
  content: string;
  map: [number, number] | null;
  children: Token[] | null;
  attrGet(name: string): string | null;
}

/** The parts of a page's Markdown, in order; SQL of cells that name a file is looked for below `root`. */
export function pageParts(source: string, root?: string): PageParts {
  const { content } = readFrontMatter(source);
  const before = source.slice(0, source.length - content.length).split("\n").length;
  const context = { code: [], startLine: 0, currentLine: 0, path: "" };
  const markdown = createMarkdownIt({ markdownIt: (engine) => withSqlFiles(engine, root) });
  const tokens = markdown.parse(content, context) as Token[];
  const lines = content.split("\n");
  const fences: Fence[] = [];
  const blocks: Block[] = [];
  let quotes = 0;
  tokens.forEach((token, i) => {
    if (token.type === "blockquote_open") quotes++;
    if (token.type === "blockquote_close") quotes--;
    const first = before + (token.map?.[0] ?? 0);
    if (token.type === "fence") {
      const info = parseInfo(token.info);
      const line = info.attributes["file"] === undefined ? first + 1 : first;
      fences.push({ line, content: token.content, ...info });
    }
    const at = token.type === "inline" ? (tokens[i - 1] ?? token) : token;
    if (token.type === "inline" || token.type === "html_block")
      blocks.push({
        line: first,
        heading: at.type === "heading_open" ? at.tag : "",
        quoted: quotes > 0,
        pieces: piecesOf(token, lines, before),
      });
  });
  return { fences, blocks };
}

/** Whether a fenced block is code of the page, and not only shown. */
export function isRun(attributes: Fence["attributes"]): boolean {
  return attributes["run"]?.toLowerCase() !== "false";
}

/** Code that stands in the text: the expression of each `${…}`. */
export function placeholders({ blocks }: PageParts): Part[] {
  return blocks.flatMap(({ pieces }) => pieces.filter(({ type }) => type === "placeholder"));
}

/** The pieces of a block, each looked for in the page behind the one before: Markdown keeps no lines within blocks. */
function piecesOf(token: Token, lines: readonly string[], before: number): Piece[] {
  const [from, to] = token.map ?? [0, lines.length];
  const text = lines.slice(from, to).join("\n");
  let at = 0;
  return (token.children ?? [token]).map((child) => {
    const found = child.content === "" ? -1 : text.indexOf(child.content, at);
    if (found >= 0) at = found;
    const line = before + from + text.slice(0, at).split("\n").length - 1;
    if (found >= 0) at += child.content.length;
    else if (child.type === "softbreak") at = afterBreak(text, at);
    return { type: child.type, content: child.content, line, href: child.attrGet("href") ?? "" };
  });
}

function afterBreak(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? at : end + 1;
}

/**
 * HTML for a Framework page, made so that nothing which a source says can act as HTML, Markdown or code.
 * A page's HTML is read four times: as Markdown, by Framework for `${…}`, by its HTML parser, and by the
 * browser. A text whose ASCII punctuation and white space are numeric entities is inert in all of them.
 */

/** HTML that is safe to put into a page. Only `markup` makes it. */
export class Markup {
  constructor(readonly html: string) {}
  toString(): string {
    return this.html;
  }
}

export type Content = Markup | string | number | null | readonly Content[];

/**
 * Template tag: the template is HTML, every value in it is text and is escaped, unless it is Markup;
 * lists are joined, null is nothing. Line breaks of the template, with the blanks around them, vanish,
 * so that no blank line ends the HTML block.
 */
export function markup(strings: TemplateStringsArray, ...values: Content[]): Markup {
  const parts = partsOf(strings);
  let html = parts[0]!;
  for (const [index, value] of values.entries()) html += htmlOf(value) + parts[index + 1]!;
  return new Markup(html);
}

// A template is one object for all its uses; thousands of pages use each a hundred times.
const templates = new WeakMap<TemplateStringsArray, string[]>();

function partsOf(strings: TemplateStringsArray): string[] {
  const known = templates.get(strings);
  if (known) return known;
  const parts = strings.map((part) => part.replaceAll(/\s*\n\s*/g, ""));
  templates.set(strings, parts);
  return parts;
}

function htmlOf(value: Content): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.html;
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return value.map(htmlOf).join("");
}

/** A text as HTML, with every ASCII punctuation mark and control character as a numeric entity. */
export function escaped(text: string): string {
  return text.replaceAll(/[\x09-\x0d!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** An attribute, with a blank before it; nothing where the value is null. */
export function attribute(name: string, value: string | number | null): Markup {
  return new Markup(value === null ? "" : ` ${name}="${escaped(String(value))}"`);
}

const INVISIBLE =
  // Controls that reorder or hide text: bidirectional, zero width, tags. Not the joiners of Indic and Arabic script.
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const CONTROL_NAMES: Record<number, string> = {
  0x061c: "ALM",
  0x200b: "ZWSP",
  0x200e: "LRM",
  0x200f: "RLM",
  0x202a: "LRE",
  0x202b: "RLE",
  0x202c: "PDF",
  0x202d: "LRO",
  0x202e: "RLO",
  0x2066: "LRI",
  0x2067: "RLI",
  0x2068: "FSI",
  0x2069: "PDI",
  0xfeff: "BOM",
};

/**
 * A text with its invisible controls boxed and named: each is alone in an isolate, where it can reorder
 * nothing, and the style sheet prints its name. The text content stays the same.
 */
export function visible(text: string): Markup {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(INVISIBLE)) {
    parts.push(escaped(text.slice(from, match.index)), control(match[0]).html);
    from = match.index + match[0].length;
  }
  return new Markup(parts.join("") + escaped(text.slice(from)));
}

function control(character: string): Markup {
  const code = character.codePointAt(0)!;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return markup`<span class="control" data-name="${CONTROL_NAMES[code] ?? point}" title="Invisible control character ${point}">${character}</span>`;
}

/** A text in one line without invisible controls, for places that take no mark-up: a title, a file name. */
export function plainLine(text: string): string {
  return text.replaceAll(INVISIBLE, "").replaceAll(/\s+/g, " ").trim();
}

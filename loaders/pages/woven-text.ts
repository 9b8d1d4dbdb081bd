/** A passage's text with spans around parts of it; the text itself stays as it is. */
import { Markup, visible } from "./markup.js";

/** A stretch of a text, [start, stop) in UTF-16 units, and what goes around it. */
export interface Span {
  start: number;
  stop: number;
  around: (content: Markup) => Markup;
}

/**
 * The text as HTML with its spans, nested where one holds another. Where two cross, the later one ends
 * with the earlier, since HTML cannot cross. The text content of the result is exactly the text.
 */
export function woven(text: string, spans: readonly Span[]): Markup {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.stop - a.stop);
  return weave(text, ordered, 0, text.length);
}

function weave(text: string, spans: readonly Span[], from: number, to: number): Markup {
  const parts: string[] = [];
  let at = from;
  for (let index = 0; index < spans.length;) {
    const span = spans[index]!;
    const inside = spans.slice(index + 1).filter(({ start }) => start < span.stop);
    const cut = inside.map((inner) => ({ ...inner, stop: Math.min(inner.stop, span.stop) }));
    parts.push(visible(text.slice(at, span.start)).html);
    parts.push(span.around(weave(text, cut, span.start, span.stop)).html);
    at = span.stop;
    index += 1 + inside.length;
  }
  return new Markup(parts.join("") + visible(text.slice(at, to)).html);
}

/** A map from code points to UTF-16 indices of one text. */
export function utf16Offsets(text: string): (codePoints: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const starts: number[] = [];
  let index = 0;
  for (const character of text) {
    starts.push(index);
    index += character.length;
  }
  return (offset) => starts[offset] ?? index;
}

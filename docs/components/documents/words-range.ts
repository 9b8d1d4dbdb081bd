/** Marks a stretch of a passage's text in the page without changing a character of it. */

/**
 * Wraps the code points [start, stop) of an element's text in `<mark>`s: one for each text node that
 * they touch, since they may run through nested elements. Returns them in order; none where the element
 * holds none of them.
 */
export function markWords(element: Element, start: number, stop: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let offset = 0;
  for (const node of textNodes(element)) {
    const length = codePoints(node.data);
    const from = Math.max(start - offset, 0);
    const to = Math.min(stop - offset, length);
    if (from < to) marks.push(wrap(node, from, to));
    offset += length;
  }
  return marks;
}

/** Takes marks out again; the text nodes are as they were. */
export function unmarkWords(marks: Iterable<HTMLElement>): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function wrap(node: Text, from: number, to: number): HTMLElement {
  const words = node.splitText(unitIndex(node.data, from));
  words.splitText(unitIndex(words.data, to - from));
  const mark = document.createElement("mark");
  mark.className = "crossings-words";
  words.replaceWith(mark);
  mark.append(words);
  return mark;
}

/** Length in code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) ++count;
  return count;
}

/** UTF-16 index of the code point at an offset. */
export function unitIndex(text: string, offset: number): number {
  let index = 0;
  for (let i = 0; i < offset && index < text.length; ++i)
    index += text.codePointAt(index)! > 0xffff ? 2 : 1;
  return index;
}

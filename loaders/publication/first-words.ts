/** What a page will say, before its script runs: nothing moves when it does, and nobody needs it to read. */
import { escaped } from "./structured.js";

/** Where Framework shows that a value is on its way; the value takes the place of this element and its words. */
const LOADING = "<observablehq-loading></observablehq-loading>";

/** The overview, with the title and the description of its corpus in their places. */
export function withFirstWords(
  html: string,
  corpus: { title: string; description: string },
): string {
  const waiting = (words: string) =>
    `<observablehq-loading>${escaped(words)}</observablehq-loading>`;
  return html
    .replace(
      new RegExp(`(<h1[^>]*><a[^>]*>)${LOADING}`),
      (_, start: string) => start + waiting(corpus.title),
    )
    .replace(`<p class="lead">${LOADING}`, () => `<p class="lead">${waiting(corpus.description)}`);
}

/** The words of the indexed texts, fetched a stretch at a time. */
import type { Contents } from "./documents.js";
import type { Matches, Stretch } from "./matches.js";
import type { RankedText } from "./ranking.js";
import { type Snippet, cutSnippet, snippetLength, snippetStart } from "./snippet.js";

/** A snippet, and whether its words are of the title or summary, which no text of the document has. */
export interface TextSnippet extends Snippet {
  catalogue: boolean;
}

/** The words [start, stop) of a text, in code points; as much of them as there are. */
export async function textWords(
  contents: Contents,
  text: number,
  start: number,
  stop: number,
): Promise<string> {
  const { words, offset } = await stretchesOf(contents, text, start, stop);
  return Array.from(words)
    .slice(start - offset, stop - offset)
    .join("");
}

/** The part of a found text that shows best why it was found. */
export async function textSnippet(
  contents: Contents,
  { text, matches }: RankedText,
): Promise<TextSnippet> {
  const { language, characters, catalogue } = contents.texts[text]!;
  const found = await stretchesIn(text, matches);
  const length = snippetLength(language);
  const start = snippetStart(found, length);
  const all = found.flat().sort((a, b) => a.start - b.start);
  const inCatalogue = firstFrom(all, start) >= characters;
  const end = inCatalogue ? characters + catalogue : characters;
  const { words, offset } = await stretchesOf(contents, text, start, start + length);
  const held = Array.from(words)
    .slice(0, end - offset)
    .join("");
  return { ...cutSnippet(language, held, offset, start, all), catalogue: inCatalogue };
}

/** Where the clauses stand in a found text itself, in order. */
export async function textPlaces(contents: Contents, { text, matches }: RankedText) {
  const { language, characters } = contents.texts[text]!;
  const found = (await stretchesIn(text, matches)).flat();
  return found
    .filter(({ stop }) => stop <= characters)
    .sort((a, b) => a.start - b.start || a.stop - b.stop)
    .map(({ start, stop }) => ({ language, start, stop }));
}

/** The stretches of each clause in a text. */
function stretchesIn(text: number, matches: readonly Matches[]): Promise<Stretch[][]> {
  const wanted = new Set([text]);
  return Promise.all(
    matches.map(async (clause) => (await clause.stretches(wanted)).get(text) ?? []),
  );
}

function firstFrom(found: readonly Stretch[], start: number): number {
  return found.find((stretch) => stretch.stop > start)?.start ?? start;
}

/** The stretches of a text that hold [start, stop), and the offset at which they begin. */
async function stretchesOf(contents: Contents, text: number, start: number, stop: number) {
  const { stretches, stretch, firstStretches, texts } = contents;
  const { characters, catalogue } = texts[text]!;
  const length = characters + catalogue;
  const first = Math.floor(Math.max(0, Math.min(start, length - 1)) / stretch);
  const last = Math.floor(Math.max(start, Math.min(stop, length) - 1, 0) / stretch);
  const from = firstStretches[text]!;
  const wanted = Array.from({ length: last - first + 1 }, (_, at) => from + first + at);
  const parts = await Promise.all(wanted.map((value) => stretches.value(value)));
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return { words: parts.map((part) => decoder.decode(part)).join(""), offset: first * stretch };
}

/** The words of an item in their passage, and the passage of the other language beside it. */
import { element } from "../element.js";
import { readTable } from "../query/parquet.js";
import { siteIndex } from "../search/site-index.js";
import { documentHref, evidenceHref } from "../words/evidence.js";
import { languageName } from "../words/names.js";
import { occurrenceAt } from "./judgements.js";
import type { Item } from "./queue.js";

/** A document's texts and passages, as a desk needs them. */
export interface Reading {
  texts: ReadonlyMap<string, string>;
  passages: readonly Passage[];
}

interface Passage {
  language: string;
  position: number;
  start: number;
  stop: number;
  counterpart: number | null;
}

const readings = new Map<string, Promise<Reading>>();

/** A document's texts and passages, fetched once. */
export function readingOf(document: string): Promise<Reading> {
  const present = readings.get(document);
  if (present) return present;
  const reading = read(document);
  readings.set(document, reading);
  reading.catch(() => readings.delete(document));
  return reading;
}

// The words come from the search's index: of the table, a large corpus's, thousands of texts come at once.
async function read(document: string): Promise<Reading> {
  const passages = await readTable("passages", {
    columns: ["language", "position", "start", "stop", "counterpart"],
    where: { document_id: [document] },
  });
  const ends = new Map<string, number>();
  for (const { language, stop } of passages)
    ends.set(language, Math.max(stop, ends.get(language) ?? 0));
  const { search } = await siteIndex();
  const texts = Array.from(
    ends,
    async ([language, end]) => [language, await search.words(document, language, 0, end)] as const,
  );
  return { texts: new Map(await Promise.all(texts)), passages };
}

/** Which time the text has an item's words at their place. */
export function occurrenceOf(item: Item, { texts }: Reading): number {
  const text = texts.get(item.language ?? "") ?? "";
  const before = Array.from(text)
    .slice(0, item.start ?? 0)
    .join("");
  return occurrenceAt(text, item.quote ?? "", before.length);
}

/** The passage with the words marked, and its counterpart; of a document as a whole only the way to it. */
export function wordsBeside(item: Item, reading: Reading, title: string): HTMLElement {
  const { language, start, stop } = item;
  const link = element("p", { class: "review-source" });
  link.append(element("a", { href: hrefOf(item) }, title));
  const root = element("div", { class: "review-words" }, link);
  if (language === null || start === null || stop === null) return root;
  const own = passageOf(item, reading, language);
  if (!own) return root;
  root.append(side(language, stretches(reading, own, start, stop)));
  const other = counterpartOf(own, reading);
  if (other)
    root.append(side(other.language, [letters(reading, other.language, other.start, other.stop)]));
  else if (reading.texts.size > 1)
    root.append(element("p", { class: "muted" }, "Nothing in the other language is tied to it."));
  return root;
}

/** The passage of a language that the desk shows for an item: its own, or what is tied to that. */
export function passageOf(item: Item, reading: Reading, language: string): Passage | undefined {
  const { start } = item;
  if (start === null) return undefined;
  const own = reading.passages.find(
    (passage) =>
      passage.language === item.language && passage.start <= start && passage.stop > start,
  );
  return own?.language === language || own === undefined ? own : counterpartOf(own, reading);
}

function counterpartOf(own: Passage, { passages }: Reading): Passage | undefined {
  return passages.find(
    (passage) => passage.language !== own.language && passage.position === own.counterpart,
  );
}

/** Most letters of a passage that name it. */
const NAMED_BY = 60;

/** The first words of the passage at a place in the other language, which name it also when places change. */
export function openingOf(reading: Reading, language: string, place: string): string {
  const passage = reading.passages.find(
    (one) => one.language !== language && String(one.position) === place,
  );
  if (!passage) return place;
  const words = letters(reading, passage.language, passage.start, passage.stop);
  return Array.from(words).slice(0, NAMED_BY).join("").trim();
}

function hrefOf({ document_id, language, start, stop, quote }: Item): string {
  if (language === null || start === null || stop === null) return documentHref(document_id);
  return evidenceHref({ document_id, language, start, stop, quote: quote ?? "" });
}

function side(language: string, content: (string | Node)[]): HTMLElement {
  return element(
    "div",
    {},
    element("p", { class: "muted" }, languageName(language)),
    element("p", { lang: language, dir: "auto", class: "review-passage" }, ...content),
  );
}

function stretches(reading: Reading, own: Passage, start: number, stop: number) {
  const part = (from: number, to: number) => letters(reading, own.language, from, to);
  const end = Math.min(stop, own.stop);
  return [part(own.start, start), element("mark", {}, part(start, end)), part(end, own.stop)];
}

function letters({ texts }: Reading, language: string, start: number, stop: number): string {
  return Array.from(texts.get(language) ?? "")
    .slice(start, stop)
    .join("");
}

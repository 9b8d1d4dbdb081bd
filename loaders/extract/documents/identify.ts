/** Names for documents that last: in addresses of pages, file names and citations. */
import { createHash } from "node:crypto";
import { InputError, type Document } from "../../document.js";
import type { Description } from "./documents.js";

/** Words of the title that a name takes in. */
const WORDS = 6;

/** What can stand in a file name and an address everywhere. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** Names that a server or file system gives a meaning of its own. */
const RESERVED = /^(?:index|con|prn|aux|nul|com\d|lpt\d|robots|404)(?:\..*)?$/i;

/** A document as far as its name hangs on it: with its words, or with what `contentDigest` said of them. */
export type Nameable = Pick<Document, "path" | "line" | "archiveId" | "title"> &
  (Pick<Document, "texts"> | { content: string | null });

interface Entry {
  document: Nameable;
  description: Pick<Description, "title" | "date">;
}

/**
 * A name for each document, in the given order: the archive's number, else the date and the first six
 * words of the title (`1952-01-07-letter-from-the-first-deputy-minister`); two of one derived name are
 * told apart by `-2`, `-3`, in the order of their paths.
 * Messages name a file as `shown` says.
 * @throws InputError for two documents of one number, and for one text without a number that is there
 * twice.
 */
export function identify(
  entries: Entry[],
  shown: (path: string) => string = (path) => path,
): string[] {
  for (const { error } of twinsOf(entries, shown)) throw error;
  const own = ownNames(entries);
  const names = entries.map((entry, index) => own[index] ?? derivedName(entry));
  const taken = new Set(own.flatMap((name) => name ?? []));
  const order = names
    .map((_, index) => index)
    .sort((a, b) => byPath(entries[a]!, entries[b]!) || a - b);
  for (const index of order) {
    if (own[index] !== null) continue;
    names[index] = free(names[index]!, taken);
    taken.add(names[index]);
  }
  return names;
}

function byPath(a: Entry, b: Entry): number {
  const [one, other] = [a.document.path, b.document.path];
  return one < other ? -1 : one > other ? 1 : a.document.line - b.document.line;
}

/** Characters of a name: file systems take 255 bytes, with an ending. */
const LONGEST = 120;

/**
 * The archives' numbers, made safe; null where there is none. Numbers that are one when they are safe, or on
 * a file system that does not tell case apart, get a digest, all but the first by path.
 */
function ownNames(entries: readonly Entry[]): (string | null)[] {
  const names = entries.map(({ document }) => ownName(document));
  const first = new Map<string, string>();
  for (const [index, entry] of [...entries.entries()].sort((a, b) => byPath(a[1], b[1]))) {
    const name = names[index];
    const { archiveId } = entry.document;
    if (typeof name !== "string" || archiveId === null) continue;
    const other = first.get(name.toLowerCase());
    if (other === undefined) first.set(name.toLowerCase(), archiveId);
    else if (other !== archiveId) names[index] = `${name}-${digest(archiveId).slice(0, 8)}`;
  }
  return names;
}

/** The archive's number, made safe; null where there is none. */
function ownName(document: Nameable): string | null {
  if (document.archiveId === null) return null;
  const name = document.archiveId
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "");
  if (!SAFE.test(name) || RESERVED.test(name)) return null;
  return name.length <= LONGEST
    ? name
    : `${name.slice(0, LONGEST - 9)}-${digest(document.archiveId).slice(0, 8)}`;
}

function derivedName({ document, description }: Entry): string {
  const words = slug(description.title);
  const date = description.date ?? "undated";
  return `${date}-${words === "" ? digestOf(document).slice(0, 8) : words}`;
}

/** The first words in small ASCII letters: `Chargé d'affaires` → `charge-d-affaires`. */
function slug(title: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.some((word) => /[a-z]/.test(word))
    ? words.slice(0, WORDS).join("-").slice(0, 80)
    : "";
}

function free(name: string, taken: Set<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** Documents that another one, earlier by path, makes superfluous: by its number, or by its whole text. */
export function twinsOf(
  entries: readonly Entry[],
  shown: (path: string) => string = (path) => path,
): { path: string; error: InputError }[] {
  const first = new Map<string, Nameable>();
  return [...entries].sort(byPath).flatMap(({ document }) => {
    const id = ownName(document) === null ? null : document.archiveId;
    // Volumes do print one text under two numbers; without numbers it can only be a copy.
    const key = id === null ? `text ${digestOf(document)}` : `id ${id}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, document);
      return [];
    }
    const what = id === null ? "the same document twice" : "two files with one id";
    const value = `${id ?? document.title ?? document.path} (also in ${shown(other.path)})`;
    const error = new InputError(shown(document.path), document.line, what, value);
    return [{ path: document.path, error }];
  });
}

/** What tells a document from others by its words alone; null for one that has its archive's number. */
export function contentDigest(document: Document): string | null {
  return ownName(document) === null ? digestOf(document) : null;
}

function digestOf(document: Nameable): string {
  return "texts" in document ? digest(contentOf(document)) : (document.content ?? "");
}

/** Two files may differ by a blank line and yet be one document. */
function contentOf({ texts }: Pick<Document, "texts">): string {
  return texts.map((text) => `${text.language}\n${text.text}`).join("\n\n");
}

function digest(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

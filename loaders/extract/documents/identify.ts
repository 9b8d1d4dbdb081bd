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

interface Entry {
  document: Document;
  description: Description;
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
  refuseTwins(entries, shown);
  const names = entries.map((entry) => ownName(entry.document) ?? derivedName(entry));
  const taken = new Set(entries.flatMap(({ document }) => ownName(document) ?? []));
  const order = names
    .map((_, index) => index)
    .sort((a, b) => byPath(entries[a]!, entries[b]!) || a - b);
  for (const index of order) {
    if (ownName(entries[index]!.document) !== null) continue;
    names[index] = free(names[index]!, taken);
    taken.add(names[index]);
  }
  return names;
}

function byPath(a: Entry, b: Entry): number {
  const [one, other] = [a.document.path, b.document.path];
  return one < other ? -1 : one > other ? 1 : a.document.line - b.document.line;
}

/** The archive's number, made safe; null where there is none. */
function ownName(document: Document): string | null {
  if (document.archiveId === null) return null;
  const name = document.archiveId
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "");
  return SAFE.test(name) && !RESERVED.test(name) ? name : null;
}

function derivedName({ document, description }: Entry): string {
  const words = slug(description.title);
  const date = description.date ?? "undated";
  return `${date}-${words === "" ? digest(contentOf(document)).slice(0, 8) : words}`;
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

function refuseTwins(entries: Entry[], shown: (path: string) => string): void {
  const first = new Map<string, Document>();
  for (const { document } of [...entries].sort(byPath)) {
    const id = ownName(document);
    // Volumes do print one text under two numbers; without numbers it can only be a copy.
    const key = id === null ? `text ${digest(contentOf(document))}` : `id ${id.toLowerCase()}`;
    const other = first.get(key);
    if (other !== undefined) {
      const what = id === null ? "the same document twice" : "two files with one id";
      const value = `${id ?? document.title ?? document.path} (also in ${shown(other.path)})`;
      throw new InputError(shown(document.path), document.line, what, value);
    }
    first.set(key, document);
  }
}

/** Two files may differ by a blank line and yet be one document. */
function contentOf(document: Document): string {
  return document.texts.map((text) => `${text.language}\n${text.text}`).join("\n\n");
}

function digest(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

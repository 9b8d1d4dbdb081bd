/** Text files: with the catalogue entry of an archive, or without. */
import { createHash } from "node:crypto";
import { alignTexts } from "../align/align.js";
import { readEntry, type Entry } from "./archive.js";
import { decodeText } from "./decode.js";
import {
  emptyCatalogue,
  InputError,
  noMarkup,
  type Document,
  type SourceFile,
  type Text,
} from "../../document.js";
import { partsOf, rolesOf, type Part } from "./languages.js";
import { withColumns } from "./columns.js";
import { readPage } from "./page.js";
import { linesOf, type Line } from "./lines.js";
import { withoutNavigation } from "./navigation.js";
import { kindsOf } from "./passages.js";
import { titleOf, withWholeTitle } from "./plain.js";
import { withoutRunIn } from "./run-in.js";
import { textOf } from "./text.js";
import { unwrap } from "./unwrap.js";
import { volumeParts } from "./volume.js";

/**
 * The documents of a text file: one, but for a volume, whose documents go by `<file name>-<number>`.
 * @throws InputError as `readCable` does.
 */
export function readCables(file: SourceFile, shownAs: string = file.path): Document[] {
  const lines = linesOf(decodeText(file, shownAs));
  const parts = entryOf(lines) === null ? volumeParts(lines) : null;
  if (parts === null) return [documentOf(file, shownAs, lines)];
  const volume = file.path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const name = volume.normalize("NFC").replace(/[^A-Za-z0-9._-]/g, "_");
  return parts.map((part) => ({
    ...documentOf(file, shownAs, part.lines),
    archiveId: `${name}-${part.number}`,
    collection: volume,
  }));
}

/**
 * The one document of a text file. Its languages are split apart, the original put first, and the
 * passages of two languages tied to each other. Messages name the file as `shownAs`. Without a catalogue entry, a text in one language counts
 * as the original: nothing says otherwise.
 * @throws InputError for a file that cannot be decoded, or has no words but its catalogue entry's.
 */
export function readCable(file: SourceFile, shownAs: string = file.path): Document {
  return documentOf(file, shownAs, linesOf(decodeText(file, shownAs)));
}

function documentOf(file: SourceFile, shownAs: string, lines: Line[]): Document {
  const entry = entryOf(lines) ?? withoutEntry(lines);
  const plain = entry.catalogue.citation === null;
  const body = withoutNavigation(entry.body);
  const paragraphs = plain ? withoutRunIn(unwrap(withColumns(body))) : unwrap(body);
  if (paragraphs.length === 0) {
    throw new InputError(shownAs, lines.length, "no document after the catalogue entry", "0 lines");
  }
  const parts = partsOf(plain ? withWholeTitle(paragraphs) : paragraphs);
  return {
    path: file.path,
    line: firstLine(lines),
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    archiveId: entry.archiveId,
    collection: folderOf(file.path),
    title: entry.title ?? titleOfParts(parts),
    catalogue: entry.catalogue,
    markup: noMarkup,
    texts: aligned(textsOf(parts, entry)),
  };
}

/** What the archive says of the document, in the layout of its export or of its page. */
function entryOf(lines: readonly Line[]): Entry | null {
  return readPage(lines) ?? readEntry(lines);
}

function withoutEntry(lines: Line[]): Entry {
  return { catalogue: emptyCatalogue, title: null, archiveId: null, body: lines };
}

function textsOf(parts: readonly Part[], entry: Entry): Text[] {
  const roles = rolesOf(
    parts.map((part) => part.language),
    entry.catalogue,
  );
  const texts = parts.map(({ language, paragraphs }, index) =>
    textOf(language, roles[index]!, paragraphs, kindsOf(paragraphs)),
  );
  return texts.sort((a, b) => Number(a.role !== "original") - Number(b.role !== "original"));
}

/** Ties the first two texts to each other; a third language stays as it is. */
function aligned(texts: Text[]): Text[] {
  const [first, second, ...others] = texts;
  if (first === undefined || second === undefined) return texts;
  return [...alignTexts(first, second), ...others];
}

function titleOfParts(parts: readonly Part[]): string | null {
  for (const { paragraphs } of parts) {
    const title = titleOf(paragraphs, kindsOf(paragraphs));
    if (title !== null) return title;
  }
  return null;
}

function firstLine(lines: readonly Line[]): number {
  return lines.find((line) => line.text !== "")?.number ?? 1;
}

/** The folder that a file lies in, below the folder of cables; null at its top. */
export function folderOf(path: string): string | null {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? null : path.slice(0, slash);
}

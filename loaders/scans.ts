/** Scans of documents that people have: `data/scans.csv`, a row a page, beside the text and never a source of it. */
import { type CsvRow, readCsv } from "./csv.js";
import type { SourceFile } from "./document.js";

/** The picture of a page. */
export interface Scan {
  document_id: string;
  /** Language of the text that the picture shows; null where it shows the document as a whole. */
  language: string | null;
  /** What the page is called: `1`, `2v`. */
  page: string;
  /** A file below `data/scans/`, or an address (an image, a IIIF manifest) that is linked and never loaded. */
  image: { file: string } | { address: string };
  note: string | null;
}

const COLUMNS = ["document_id", "language", "page", "image_or_iiif", "note"];

const FILE = /^(?:[\p{L}\p{N}_-][\p{L}\p{N}._ -]*\/)*[\p{L}\p{N}_-][\p{L}\p{N}._ -]*$/u;
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/**
 * Reads the file: columns `document_id, language, page, image_or_iiif, note`.
 * @throws {InputError} at an unknown document, what is no page, no picture and no address, a file that is
 * not there, or a page given twice.
 */
export function readScans(
  file: SourceFile,
  isDocument: (id: string) => boolean,
  isFile: (path: string) => boolean,
): Scan[] {
  const seen = new Set<string>();
  return readCsv(file, COLUMNS).map((row) => {
    const [id, language, page] = [row.get("document_id"), row.get("language"), row.get("page")];
    if (!isDocument(id)) row.fail("no such document", id);
    if (!/^(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?$/.test(language))
      row.fail("not a language code such as en", language);
    if (!/^[\p{L}\p{N}][\p{L}\p{N}.–-]{0,11}$/u.test(page))
      row.fail("not a page such as 1 or 2v", page);
    const name = `${id} ${language} ${page}`;
    if (seen.has(name)) row.fail("page given twice", name);
    seen.add(name);
    const image = imageOf(row, isFile);
    return {
      document_id: id,
      language: language || null,
      page,
      image,
      note: row.get("note") || null,
    };
  });
}

function imageOf(row: CsvRow, isFile: (path: string) => boolean): Scan["image"] {
  const named = row.get("image_or_iiif");
  if (/^https?:/i.test(named)) {
    if (!URL.canParse(named)) row.fail("not an address", named);
    return { address: new URL(named).href };
  }
  if (!FILE.test(named) || !PICTURE.test(named))
    row.fail(
      "neither an address nor a picture (png, jpg, webp, avif, gif) below data/scans/",
      named,
    );
  if (!isFile(named)) row.fail("no such file below data/scans/", named);
  return { file: named };
}

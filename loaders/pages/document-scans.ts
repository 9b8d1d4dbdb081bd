/** The scans of a document, page by page, above its text. */
import type { Scan } from "../scans.js";
import { type Markup, markup, visible } from "./markup.js";
import { languageName } from "./words.js";

/**
 * Links to the scans, those of one text together. A file of the site becomes a small picture in the browser;
 * what lies elsewhere is a link, and is not loaded. Null where a document has none.
 */
export function scansOf(scans: readonly Scan[]): Markup | null {
  if (scans.length === 0) return null;
  const languages = [...new Set(scans.map(({ language }) => language))];
  const lists = languages.map((language) => {
    const own = scans.filter((scan) => scan.language === language);
    const whose = language === null ? "of the document" : `of the ${languageName(language)} text`;
    return markup`<p class="label">Scans ${whose}</p><ol>${own.map(scanItem)}</ol>`;
  });
  return markup`<section class="scans" aria-label="Scans">${lists}</section>`;
}

function scanItem({ page, image, note }: Scan): Markup {
  const words = markup`<span>page ${visible(page)}</span>`;
  const link =
    "file" in image
      ? markup`<a class="scan-file" rel="external" href="../scans/${pathOf(image.file)}">${words}</a>`
      : markup`<a rel="external noopener noreferrer" href="${image.address}">${words} <span class="muted">at ${new URL(image.address).host}</span></a>`;
  return markup`<li>${link}${note === null ? null : markup` <span class="muted" dir="auto">${visible(note)}</span>`}</li>`;
}

/** A path as an address: each name is one part of it. */
function pathOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}

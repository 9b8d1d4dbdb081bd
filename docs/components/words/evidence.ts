/** From a row to its words: links to the exact stretch of a document's page that a figure stands on. */

/** Where words stand: [start, stop) in Unicode code points of the document's text in that language. */
export interface WordsRange {
  language: string;
  start: number;
  stop: number;
}

/** A row's evidence, as every table of extracted rows has it. */
export interface Evidence extends WordsRange {
  document_id: string;
  quote: string;
}

export interface EvidenceLinkOptions {
  /** What the link shows; the quoted words by default. */
  label?: string;
  /** Where the site begins; found by itself in a page. */
  root?: URL | string;
}

/**
 * Address of a document's page, whole, so that it holds at any depth and below any base path. `hash`,
 * without `#`, is a passage (`en-p7`) or words (`en-c120-145`).
 */
export function documentHref(id: string, hash = "", root: URL | string = siteRoot()): string {
  const address = new URL(`documents/${encodeURIComponent(id)}.html`, root);
  address.hash = hash;
  return address.href;
}

/** Where the site begins: above the folder of all modules, in a build, where this is part of a bundle, as in the preview. */
export function siteRoot(): URL {
  return new URL("./", import.meta.url.replace(/\/_import\/.*$/, "/"));
}

/** The anchor of a stretch of words: `en-c120-145`. */
export function wordsAnchor({ language, start, stop }: WordsRange): string {
  return `${language}-c${start}-${stop}`;
}

/** The stretch that an anchor names, with or without `#`; null where it names none. */
export function parseWordsAnchor(hash: string): WordsRange | null {
  const match = /^#?([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)-c(\d{1,9})-(\d{1,9})$/.exec(hash);
  if (!match) return null;
  const [, language = "", start, stop] = match;
  const range = { language, start: Number(start), stop: Number(stop) };
  return range.start < range.stop ? range : null;
}

/** Address of the words that a row stands on. */
export function evidenceHref(evidence: Evidence, root?: URL | string): string {
  return documentHref(evidence.document_id, wordsAnchor(evidence), root);
}

/** A link that shows the words a row stands on and leads to them on the document's page. */
export function evidenceLink(
  evidence: Evidence,
  { label, root }: EvidenceLinkOptions = {},
): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = evidenceHref(evidence, root);
  link.className = "crossings-evidence-link";
  link.textContent = label ?? evidence.quote;
  if (label === undefined) link.lang = evidence.language;
  else link.title = evidence.quote;
  return link;
}

/** The search index of the site, opened once: also for pages that only want the words at some place of a text. */
import { type Contents, readContents } from "./documents.js";
import { searchAddresses } from "./files.js";
import { Search } from "./search.js";

export interface SiteIndex {
  search: Search;
  contents: Contents;
}

let opening: Promise<SiteIndex> | undefined;

/** Of the index its documents and its directory are fetched; words and postings by range, when they are asked for. */
export function siteIndex(): Promise<SiteIndex> {
  opening ??= openIndex();
  opening.catch(() => (opening = undefined));
  return opening;
}

async function openIndex(): Promise<SiteIndex> {
  const contents = await readContents(searchAddresses(), (url, request) => fetch(url, request));
  return { search: new Search(contents), contents };
}

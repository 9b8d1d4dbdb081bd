/** The files of the search index. Every name is a literal, for that is how Framework finds what a page needs. */
import { FileAttachment } from "observablehq:stdlib";
import type { SearchAddresses } from "./documents.js";

/** Addresses of the index, for `openSearch(searchAddresses())`. */
export function searchAddresses(): SearchAddresses {
  return {
    documents: FileAttachment("/data/search-documents.parquet").href,
    directory: FileAttachment("/data/search-directory.parquet").href,
    postings: FileAttachment("/data/search-postings.parquet").href,
    texts: FileAttachment("/data/search-texts.parquet").href,
  };
}

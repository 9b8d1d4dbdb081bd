/** What the data package says of the search index. */
import type { PlainFile } from "../dictionary.js";
import type { searchFiles } from "./write.js";

const described: Record<(typeof searchFiles)[number], Omit<PlainFile, "path">> = {
  "search-documents.parquet": {
    title: "Search: texts",
    description: "What a search shows of each text, and its length in words; read whole.",
  },
  "search-directory.parquet": {
    title: "Search: directory",
    description:
      "The first word of each block of postings, and how long blocks and stretches are; read whole.",
  },
  "search-postings.parquet": {
    title: "Search: postings",
    description:
      "Where each word, and each pair of Chinese characters, stands in the texts; blocks of deflated bytes, read one by one.",
  },
  "search-texts.parquet": {
    title: "Search: stretches of text",
    description: "The texts in deflated stretches, from which the words around a hit are read.",
  },
};

export const searchResources: readonly PlainFile[] = Object.entries(described).map(
  ([path, is]) => ({ path, ...is }),
);

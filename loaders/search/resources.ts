/** What the data package says of the search index. */
import type { PlainFile } from "../dictionary.js";

export const searchResources: readonly PlainFile[] = [
  {
    path: "search-documents.parquet",
    title: "Search: texts",
    description: "What a search shows of each text, and its length in words; read whole.",
  },
  {
    path: "search-postings.parquet",
    title: "Search: postings",
    description:
      "Where each word, and each pair of Chinese characters, stands in the texts; blocks of deflated bytes, read one by one.",
  },
  {
    path: "search-texts.parquet",
    title: "Search: stretches of text",
    description:
      "The texts cut into deflated stretches, from which the words around a hit are read.",
  },
];

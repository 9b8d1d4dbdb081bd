/** Documents made by hand, so that an extractor is tested without a reader. */
import { codePointLength } from "../../loaders/text/codepoints.js";
import {
  type Catalogue,
  type Document,
  emptyCatalogue,
  type Markup,
  noMarkup,
  type Passage,
  type Text,
} from "../../loaders/document.js";
import type { PassageKind } from "../../loaders/schema.js";

/** A passage's kind and words; words alone are body. */
export type Part = string | readonly [PassageKind, string];

interface Given {
  path?: string;
  archiveId?: string | null;
  collection?: string | null;
  title?: string | null;
  catalogue?: Partial<Catalogue>;
  markup?: Partial<Markup>;
  /** Passages by language; the first language is the original. */
  texts: Record<string, readonly Part[]>;
}

/** @example documentOf({ texts: { en: [["header", "4 July 1962"], "The pass is shut."] } }) */
export function documentOf(given: Given): Document {
  return {
    path: given.path ?? "cable.txt",
    line: 1,
    sha256: "0".repeat(64),
    archiveId: given.archiveId ?? null,
    collection: given.collection ?? null,
    title: given.title ?? null,
    catalogue: { ...emptyCatalogue, ...given.catalogue },
    markup: { ...noMarkup, ...given.markup },
    texts: Object.entries(given.texts).map(([language, parts], index) =>
      textOf(language, parts, index === 0 ? "original" : "translation"),
    ),
  };
}

/** One text of passages parted by blank lines. */
export function textOf(
  language: string,
  parts: readonly Part[],
  role: Text["role"] = "original",
): Text {
  const passages: Passage[] = [];
  let text = "";
  for (const [index, part] of parts.entries()) {
    const [kind, words] = typeof part === "string" ? (["body", part] as const) : part;
    if (index > 0) text += "\n\n";
    const start = codePointLength(text);
    text += words;
    const stop = codePointLength(text);
    passages.push({ position: index + 1, kind, start, stop, counterpart: null, line: index + 1 });
  }
  return { language, role, text, passages };
}

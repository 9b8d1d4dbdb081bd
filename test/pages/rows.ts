/** Made-up rows of a document, for the pages' tests. */
import type { DocumentRows } from "../../loaders/pages/document-page.js";
import type { Row } from "../../loaders/schema.js";

export function documentRow(changes: Partial<Row<"documents">> = {}): Row<"documents"> {
  return {
    id: "7001",
    collection: null,
    title: "Cable from the Consulate in Tarbagatai",
    kind: "cable",
    date: "1955-03-02",
    date_end: "1955-03-02",
    edtf: "1955-03-02",
    date_basis: "document",
    archive_date: "1955-03-02",
    archive: "Archive of Examples",
    reference: "AE 12-3, 4",
    url: "https://archive.example/7001",
    translator: "A. Reader and B. Writer",
    credits: null,
    original_language: "zh",
    classification: null,
    urgency: null,
    number: null,
    copies: null,
    summary: null,
    source: "7001.txt",
    sha256: "0".repeat(64),
    ...changes,
  };
}

/** A document whose texts are these passages, each with the position of its counterpart or null. */
export function rowsWith(
  texts: { language: string; passages: readonly (readonly [string, number | null])[] }[],
  changes: Partial<Row<"documents">> = {},
): DocumentRows {
  const document = documentRow(changes);
  return {
    document,
    texts: texts.map(({ language, passages }, index) => {
      const text = passages.map(([words]) => words).join("\n\n");
      const characters = Array.from(text).length;
      const role = index === 0 ? "original" : "translation";
      return { document_id: document.id, language, role, text, words: 1, characters };
    }),
    passages: texts.flatMap(({ language, passages }) =>
      passagesOf(document.id, language, passages),
    ),
    attributes: [],
    findings: [],
  };
}

function passagesOf(
  document_id: string,
  language: string,
  passages: readonly (readonly [string, number | null])[],
): Row<"passages">[] {
  let start = 0;
  return passages.map(([quote, counterpart], index) => {
    const stop = start + Array.from(quote).length;
    const row = { document_id, language, start, stop, quote, position: index + 1, counterpart };
    start = stop + 2;
    return { ...row, kind: "body" as const };
  });
}

/** Documents with what their other tables say of them, for a list. */
import type { Row } from "../../../loaders/schema.js";
import type { ListedDocument } from "./filter.js";

export interface ListRows {
  documents: readonly Pick<
    Row<"documents">,
    "id" | "title" | "kind" | "date" | "edtf" | "archive" | "number"
  >[];
  texts: readonly Pick<Row<"texts">, "document_id" | "language" | "role" | "words">[];
  findings: readonly Pick<Row<"findings">, "document_id">[];
}

/** The documents with their languages (the original first), the words of the first, and the number of findings. */
export function listedDocuments({ documents, texts, findings }: ListRows): ListedDocument[] {
  const textsOf = byDocument(texts);
  const findingsOf = byDocument(findings);
  return documents.map((document) => {
    const own = textsOf.get(document.id) ?? [];
    const translated = ({ role }: { role: string }) => Number(role === "translation");
    const ordered = [...own].sort((a, b) => translated(a) - translated(b));
    return {
      ...document,
      languages: ordered.map(({ language }) => language),
      words: ordered[0]?.words ?? 0,
      findings: findingsOf.get(document.id)?.length ?? 0,
    };
  });
}

function byDocument<R extends { document_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group) group.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
}

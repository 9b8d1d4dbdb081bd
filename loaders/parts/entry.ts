import type { Document, Text } from "../document.js";
import type { Description } from "../extract/documents/documents.js";
import { contentDigest, type Nameable } from "../extract/documents/identify.js";

/** A document with its name in the tables. */
export interface Entry {
  id: string;
  document: Document;
  description: Description;
}

/** What is held of a document while all are merged: what it is told from others by, and none of its words. */
export interface Listed {
  id: string;
  document: Nameable;
  description: Pick<Description, "title" | "date">;
  texts: (Pick<Text, "language" | "role"> & { passages: number })[];
}

export function listedOf({ id, document, description }: Entry): Listed {
  const { path, line, archiveId, title, texts } = document;
  return {
    id,
    document: { path, line, archiveId, title, content: contentDigest(document) },
    description: { title: description.title, date: description.date },
    texts: texts.map(({ language, role, passages }) => ({
      ...{ language, role, passages: passages.length },
    })),
  };
}

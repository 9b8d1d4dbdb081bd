import type { Document } from "../document.js";
import type { Description } from "../extract/documents/documents.js";

/** A document with its name in the tables. */
export interface Entry {
  id: string;
  document: Document;
  description: Description;
}

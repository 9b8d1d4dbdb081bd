import { dataFolder } from "../loaders/corpus.js";
import { type Knowledge, readKnowledge } from "../loaders/knowledge.js";

let own: Promise<Knowledge> | undefined;

/** What the repository's own `data/` knows, read once for all test files of a process; to be read and never written. */
export function ownKnowledge(): Promise<Knowledge> {
  return (own ??= readKnowledge(dataFolder));
}

/** The mentions behind the network, read without an engine when a document is chosen. */
import { readTable } from "../query/parquet.js";
import type { MentionTables } from "./lists.js";

/** What is known of mentions while no document is chosen. */
export const NO_MENTIONS: MentionTables = { citations: [], cited: [] };

/** Reads all mentions, and what they may mean. */
export async function readMentions(): Promise<MentionTables> {
  const [citations, cited] = await Promise.all([
    readTable("citations"),
    readTable("cited_documents"),
  ]);
  return { citations, cited };
}

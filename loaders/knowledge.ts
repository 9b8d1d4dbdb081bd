/** What people brought beside the cables: the authority files and the reviews. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Atlas, atlasOf, readAdjectives } from "./authority/atlas.js";
import type { Authority } from "./authority/authority.js";
import { authorityInFolder } from "./authority/folder.js";
import { wordsToKeep } from "./authority/words.js";
import type { HanCutter } from "./extract/words/tokens.js";
import { hanCutter } from "./extract/words/han.js";
import type { SourceFile } from "./read/document.js";
import { type ClaimReview, readClaimReviews } from "./review/claims.js";

export interface Knowledge {
  authority: Authority;
  atlas: Atlas;
  reviews: ClaimReview[];
  /** Cuts Chinese into words, keeping those of the word list and of names whole. */
  cut: HanCutter;
}

/**
 * Reads `authority/` and `review/` of a folder; a file that is not there adds nothing.
 * @throws {InputError} where a file is malformed.
 */
export async function readKnowledge(folder: string): Promise<Knowledge> {
  const authority = authorityInFolder(join(folder, "authority"));
  const adjectives = await fileIn(folder, "authority/adjectives.csv");
  const reviews = await fileIn(folder, "review/claims.csv");
  return {
    authority,
    atlas: atlasOf(authority, adjectives ? readAdjectives(adjectives, authority) : new Map()),
    reviews: reviews ? readClaimReviews(reviews) : [],
    cut: hanCutter(wordsToKeep(await fileIn(folder, "authority/words-zh.csv"), authority)),
  };
}

async function fileIn(folder: string, name: string): Promise<SourceFile | null> {
  const path = join(folder, name);
  return existsSync(path) ? { path: `data/${name}`, bytes: await readFile(path) } : null;
}

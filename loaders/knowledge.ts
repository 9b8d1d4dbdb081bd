/** What people brought beside the cables: the authority files and the reviews. */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Abbreviation, readAbbreviations } from "./authority/abbreviations.js";
import { type Atlas, atlasOf, readAdjectives } from "./authority/atlas.js";
import type { Authority } from "./authority/authority.js";
import { authorityInFolder } from "./authority/folder.js";
import { type Identifiers, readIdentifiers } from "./authority/identifiers.js";
import { withNamesIn } from "./authority/names.js";
import { readStopWords } from "./authority/stop-words.js";
import { wordsToKeep } from "./authority/words.js";
import { languages } from "./language/index.js";
import { hanCutter } from "./language/zh/cutter.js";
import type { Cutter } from "./text/words.js";
import type { CutterOf } from "./extract/words/terms.js";
import type { StopWords } from "./extract/words/vocabulary.js";
import type { SourceFile } from "./document.js";
import { SUBJECTS } from "./review/columns.js";
import { type Review, readReviews } from "./review/read.js";

export interface Knowledge {
  authority: Authority;
  /** What entities are called by other authorities. */
  identifiers: ReadonlyMap<string, Identifiers>;
  abbreviations: Abbreviation[];
  atlas: Atlas;
  /** What people found in all tables, file by file. */
  reviews: Review[];
  /** The type of each entity by its id. */
  known: ReadonlyMap<string, string>;
  /** Cuts texts without blanks into words, keeping those of the word list and of names whole. */
  cut: CutterOf;
  stopWords: StopWords;
}

/**
 * Reads `authority/` and `review/` of a folder; a file that is not there adds nothing.
 * @throws {InputError} where a file is malformed.
 */
export async function readKnowledge(folder: string): Promise<Knowledge> {
  const authority = await inAllLanguages(authorityInFolder(join(folder, "authority")), folder);
  const adjectives = await fileIn(folder, "authority/adjectives.csv");
  const known = typesOf(authority);
  const identifiers = await fileIn(folder, "authority/identifiers.csv");
  const abbreviations = await fileIn(folder, "authority/abbreviations.csv");
  return {
    authority,
    abbreviations: abbreviations ? readAbbreviations(abbreviations, (id) => known.has(id)) : [],
    identifiers: identifiers
      ? readIdentifiers(identifiers, (id) => known.has(id))
      : new Map<string, Identifiers>(),
    atlas: atlasOf(authority, adjectives ? readAdjectives(adjectives, authority) : new Map()),
    reviews: await reviewsIn(folder, known),
    known,
    cut: cuttersFor(wordsToKeep(await fileIn(folder, "authority/words-zh.csv"), authority)),
    stopWords: await stopWordsIn(folder),
  };
}

/** The authority with the names of `names-<language>.csv`, in the forms that the language gives them. */
async function inAllLanguages(authority: Authority, folder: string): Promise<Authority> {
  let known = authority;
  for (const { code, listedNames } of languages) {
    const file = listedNames ? await fileIn(folder, `authority/names-${code}.csv`) : null;
    if (listedNames && file) known = withNamesIn(known, file, listedNames);
  }
  return known;
}

/** A language's own cutter; the Chinese one for Han in texts of any other. */
function cuttersFor(keep: readonly string[]): CutterOf {
  const han = hanCutter(keep);
  const own = new Map<string, Cutter>(
    languages.map(({ code, words }) => [code, words?.cutter?.(keep) ?? han]),
  );
  return (language) => own.get(language) ?? han;
}

async function reviewsIn(folder: string, known: ReadonlyMap<string, string>): Promise<Review[]> {
  const reviews: Review[] = [];
  for (const subject of SUBJECTS) {
    const file = await fileIn(folder, `review/${subject}.csv`);
    if (file) reviews.push(...readReviews(file, subject, known));
  }
  return reviews;
}

function typesOf({ entities }: Authority): Map<string, string> {
  return new Map(entities.map(({ row }) => [row.id, row.type]));
}

async function stopWordsIn(folder: string): Promise<StopWords> {
  const authority = join(folder, "authority");
  const names = existsSync(authority) ? (await readdir(authority)).sort() : [];
  const lists = new Map<string, Set<string>>();
  for (const name of names) {
    const language = /^stop-words-(.+)\.csv$/.exec(name)?.[1];
    const file = language === undefined ? null : await fileIn(folder, `authority/${name}`);
    if (language !== undefined && file) lists.set(language, readStopWords(file));
  }
  return lists;
}

async function fileIn(folder: string, name: string): Promise<SourceFile | null> {
  const path = join(folder, name);
  return existsSync(path) ? { path: `data/${name}`, bytes: await readFile(path) } : null;
}

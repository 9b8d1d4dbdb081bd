/** What abbreviations mean: `abbreviations.csv`, a row an abbreviation of a language. */
import { readCsv } from "../csv.js";
import type { Language, SourceFile } from "../document.js";

/** An abbreviation that means the same wherever it stands in a language. */
export interface Abbreviation {
  abbreviation: string;
  language: Language;
  /** What it means in words; several meanings, where only the context tells which, are parted by `; `. */
  meaning: string;
  /** The entity that it names, where an authority file has it. */
  entity: string | null;
}

/**
 * Reads the file: columns `abbreviation, language, meaning, entity, source`.
 * @throws {InputError} at an empty cell, an entity that no authority file has, or an abbreviation given twice.
 */
export function readAbbreviations(
  file: SourceFile,
  isKnown: (id: string) => boolean,
): Abbreviation[] {
  const seen = new Set<string>();
  const columns = ["abbreviation", "language", "meaning", "entity", "source"];
  return readCsv(file, columns).map((row) => {
    const [abbreviation, language] = [row.get("abbreviation"), row.get("language")];
    const [meaning, entity] = [row.get("meaning"), row.get("entity")];
    const name = `${language} ${abbreviation}`;
    if (!isAbbreviation(abbreviation))
      row.fail("no abbreviation of two letters or more", abbreviation);
    if (!/^[a-z]{2,3}$/.test(language)) row.fail("not a language code such as en", language);
    if (meaning === "") row.fail("no meaning", abbreviation);
    if (row.get("source") === "") row.fail("no source", abbreviation);
    if (entity !== "" && !isKnown(entity)) row.fail("an entity that no authority file has", entity);
    if (seen.has(name)) row.fail("abbreviation given twice", name);
    seen.add(name);
    return { abbreviation, language, meaning, entity: entity || null };
  });
}

/** Whether words can be found as an abbreviation: one letter is any initial, and a long one is a phrase. */
export function isAbbreviation(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 2 && words.length <= 16 && !/\s/u.test(words);
}

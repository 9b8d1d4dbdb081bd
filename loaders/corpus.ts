/** Which cables this is about, and what their owner says of them. */
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "./document.js";

/** The folder that package.json stands in. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

/** What people know and found: authority files, reviews, and the project's own cables. */
export const dataFolder = join(projectFolder, "data");

/** Where the tables of the site are made. */
export const tablesFolder = join(projectFolder, ".cache", "tables");

/** The folder of cables: the environment variable CABLES, else the project's own. */
export function cablesFolder(): string {
  const named = process.env["CABLES"];
  return named ? resolve(named) : join(dataFolder, "cables");
}

export interface Corpus {
  title: string;
  /** One or two sentences. */
  description: string;
  /** How to cite the corpus as a whole; null where nobody says. */
  citation: string | null;
}

/**
 * What `corpus.json` says, which stands in the folder of cables or beside it; without one, a corpus
 * called after its folder. Throws InputError where the file is no such JSON.
 */
export async function readCorpus(cables: string): Promise<Corpus> {
  for (const path of [join(cables, "corpus.json"), join(cables, "..", "corpus.json")]) {
    const json = await readFile(path, "utf8").catch(() => null);
    if (json !== null) return parseCorpus(path, json);
  }
  const name = basename(cables);
  return { title: name, description: `The documents of the folder ${name}.`, citation: null };
}

function parseCorpus(path: string, json: string): Corpus {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(path, 1, "not JSON", (error as Error).message);
  }
  const { title, description, citation } = (value ?? {}) as Record<string, unknown>;
  if (typeof title !== "string" || title.trim() === "")
    throw new InputError(
      path,
      1,
      "title is not a text",
      typeof title === "string" ? "an empty text" : typeof title,
    );
  return {
    title,
    description: typeof description === "string" ? description : "",
    citation: typeof citation === "string" ? citation : null,
  };
}

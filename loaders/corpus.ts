/** Which cables this is about, and what their owner says of them. */
import { readFile, stat } from "node:fs/promises";
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
  const file = await corpusFile(cables);
  if (file !== null) return parseCorpus(file.path, file.json);
  const name = basename(cables);
  return { title: name, description: `The documents of the folder ${name}.`, citation: null };
}

/** The corpus's own description, in the folder of cables or beside it; null where nobody wrote one. */
export async function corpusFile(cables: string): Promise<{ path: string; json: string } | null> {
  for (const path of [join(cables, "corpus.json"), join(cables, "..", "corpus.json")]) {
    const is = await stat(path).catch(() => null);
    if (is === null) continue;
    if (!is.isFile()) throw new InputError(path, 1, "not a file", "corpus.json");
    const json = await readFile(path, "utf8").catch((error: unknown) => {
      throw new InputError(path, 1, "a file that cannot be read", (error as Error).message);
    });
    return { path, json: json.replace(/^\ufeff/, "") };
  }
  return null;
}

function parseCorpus(path: string, json: string): Corpus {
  const value = objectIn(path, json);
  const text = (field: string): string | null => {
    const given = value[field];
    if (given === undefined || given === null) return null;
    if (typeof given === "string" && !given.includes("\0")) return given;
    const what = typeof given === "string" ? "a NUL character" : kindOf(given);
    throw new InputError(path, lineOfField(json, field), `${field} is not a text`, what);
  };
  const title = text("title");
  if (title === null || title.trim() === "") {
    const what = title === null ? "undefined" : "an empty text";
    throw new InputError(path, lineOfField(json, "title"), "title is not a text", what);
  }
  return { title, description: text("description") ?? "", citation: text("citation") };
}

function objectIn(path: string, json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const { message } = error as Error;
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? json.length);
    throw new InputError(path, json.slice(0, at).split("\n").length, "not JSON", oneLine(message));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError(path, 1, "not an object of JSON, {…}", kindOf(value));
  return value as Record<string, unknown>;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value;
}

/** Line that a field of the file stands on; the first where it does not. */
function lineOfField(json: string, field: string): number {
  const at = new RegExp(`"${field}"\\s*:`).exec(json)?.index ?? 0;
  return json.slice(0, at).split("\n").length;
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../csv.js";
import type { SourceFile } from "../document.js";
import { type Authority, authorityOf } from "./authority.js";
import { readMessageSeries } from "./message-series.js";
import { readSenders } from "./missions.js";
import { AUTHORITY_FILES, readAuthority } from "./read.js";

/**
 * Reads the authority files of a folder; a folder without them knows nobody.
 * @throws {InputError} with `<name of the file>:<line>:` where a row is malformed.
 */
export function authorityInFolder(folder: string): Authority {
  const files = Object.keys(AUTHORITY_FILES).flatMap((name) => fileIn(folder, name) ?? []);
  const senders = fileIn(folder, "senders.csv");
  const adjectives = fileIn(folder, "adjectives.csv");
  const series = fileIn(folder, "message-series.csv");
  const { entities } = readAuthority(files, {
    senders: senders ? readSenders(senders) : new Map(),
    short: adjectives ? shortNames(adjectives) : new Map(),
  });
  return authorityOf(entities, series ? readMessageSeries(series) : []);
}

function fileIn(folder: string, name: string): SourceFile | null {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  return { path: `data/authority/${name}`, bytes: new Uint8Array(readFileSync(path)) };
}

/** The one-character names of states by place: 苏 and 俄 of the Soviet Union. */
function shortNames(adjectives: SourceFile): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const row of readCsv(adjectives, ["adjective", "place", "source"])) {
    const [word, place] = [row.get("adjective"), row.get("place")];
    if (/^\p{Script=Han}$/u.test(word)) names.set(place, [...(names.get(place) ?? []), word]);
  }
  return names;
}

/** What a thing was made from, in 64 characters: equal while nothing that went into it has changed. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { skipsBad } from "../command.js";
import { projectFolder } from "../corpus.js";
import { filesBelow, fingerprint } from "../fingerprint.js";

export { filesBelow, fingerprint } from "../fingerprint.js";

/**
 * Everything that the tables are made from: the cables with their corpus.json and their folder's name,
 * what is in data/, the loaders (but for those of the site) and the installed packages.
 */
export async function tablesFingerprint(cables: string): Promise<string> {
  const corpus = [...(await filesBelow(cables)), join(cables, "..", "corpus.json")];
  const data = ["authority", "review"].map((name) => filesBelow(join(projectFolder, "data", name)));
  const code = (await filesBelow(join(projectFolder, "loaders"))).filter(makesTables);
  const packages = join(projectFolder, "package-lock.json");
  const hash = createHash("sha256").update(`${basename(cables)}\0${String(skipsBad())}`);
  hash.update(await fingerprint(corpus, cables));
  hash.update(await fingerprint([...(await Promise.all(data)).flat(), ...code, packages]));
  return hash.digest("hex");
}

/** Everything that the site is made from: what the tables are, all code of the project, and its pages. */
export async function siteFingerprint(cables: string): Promise<string> {
  const parts = ["docs", "loaders", "data", "package.json", "observablehq.config.ts"];
  const files = await Promise.all(parts.map((part) => filesBelow(join(projectFolder, part))));
  const hash = createHash("sha256").update(await tablesFingerprint(cables));
  return hash.update(await fingerprint(files.flat())).digest("hex");
}

/** Hash of the names and sizes of a folder's files: enough to see that somebody has touched them. */
export async function listingOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await filesBelow(folder))
    hash.update(`${relative(folder, file)}\0${statSync(file).size}\0`);
  return hash.digest("hex");
}

function makesTables(file: string): boolean {
  const [, folder] = relative(projectFolder, file).split(sep);
  return folder === undefined || !["site", "pages", "publication"].includes(folder);
}

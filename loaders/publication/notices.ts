/** `THIRD-PARTY-NOTICES.txt`: whose work the site ships, and the text of each licence. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../corpus.js";

/** Packages whose files a site holds under names that do not tell the package. */
const SHIPPED = [
  "@duckdb/duckdb-wasm",
  "@fontsource-variable/source-sans-3",
  "@fontsource-variable/source-serif-4",
  "@observablehq/framework",
  "@observablehq/inputs",
  "@observablehq/inspector",
  "@observablehq/runtime",
  "htl",
  "world-atlas",
] as const;

/** Licences that packages declare without adding the text, by SPDX name: file in `loaders/publication/licences/`. */
const TEXTS = new URL("./licences/", import.meta.url);

interface Package {
  name: string;
  version: string;
  licence: string;
  author: string | null;
  text: string;
}

/**
 * The notices of a finished site: of every package in its `_npm` and `_node`, those shipped as files, and
 * all that they depend on, since they are bundled. Throws for a package of which no licence text is known.
 */
export function noticesOf(site: string): string {
  const packages = [...closure([...SHIPPED, ...packagesIn(site)])]
    .sort()
    .map(packageOf)
    .map(
      ({ name, version, licence, author, text }) =>
        `${"=".repeat(78)}\n${name} ${version} (${licence})${author === null ? "" : `\n${author}`}\n\n${text}\n`,
    );
  const opening =
    "This site ships the work of others under the licences below. The base map is made from\nNatural Earth's data, which are in the public domain.\n";
  return `${opening}\n${packages.join("\n")}`;
}

/** Names of the packages that a site's folders `_npm` and `_node` are named after. */
function packagesIn(site: string): string[] {
  return ["_npm", "_node"]
    .flatMap((folder) => {
      const entries = (path: string) => (existsSync(path) ? readdirSync(path) : []);
      return entries(join(site, folder)).flatMap((entry) =>
        entry.startsWith("@") && !entry.includes("@", 1)
          ? entries(join(site, folder, entry)).map((name) => `${entry}/${name}`)
          : [entry],
      );
    })
    .map((entry) => entry.replace(/(?!^)@[^/@]*$/u, ""));
}

interface Manifest {
  version: string;
  license?: string | { type?: string };
  author?: string | { name?: string };
  dependencies?: Record<string, string>;
}

function manifestOf(name: string): Manifest | null {
  const path = join(projectFolder, "node_modules", name, "package.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : null;
}

/** These packages and all that they depend on and is installed; Framework's own serve its server only. */
function closure(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const manifest = seen.has(name) ? null : manifestOf(name);
    if (manifest === null || name.startsWith("@types/")) continue;
    seen.add(name);
    if (name !== "@observablehq/framework") queue.push(...Object.keys(manifest.dependencies ?? {}));
  }
  return seen;
}

function packageOf(name: string): Package {
  const manifest = manifestOf(name)!;
  const { license, author } = manifest;
  const licence = (typeof license === "string" ? license : license?.type) ?? "licence not named";
  const whose = typeof author === "string" ? author : (author?.name ?? null);
  return { name, version: manifest.version, licence, author: whose, text: textOf(name, licence) };
}

function textOf(name: string, licence: string): string {
  const folder = join(projectFolder, "node_modules", name);
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice|ofl)(?:[.-]|$)/iu.test(file))
    .sort();
  if (files.length > 0)
    return files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  const common = new URL(`${licence.replace(/[^A-Za-z0-9.-]/gu, "_")}.txt`, TEXTS);
  if (existsSync(common)) return readFileSync(common, "utf8").trim();
  throw new Error(`no text is known of the licence of ${name}: ${licence}`);
}

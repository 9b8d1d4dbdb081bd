/** Which modules a page loads, read from the files of a finished site. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { init, parse } from "es-module-lexer";
import { inlineScripts } from "./inline-scripts.js";
import { filesBelow } from "./fingerprint.js";

/** What a page's modules ask of its policy. */
export interface Needs {
  /** Turning strings into functions, as Arquero's expressions do. */
  evaluates: boolean;
  /** Inline handlers that htl writes as marks of a place before it puts a listener there. */
  placeholders: boolean;
}

const NEEDS: Record<keyof Needs, RegExp> = {
  evaluates: /\/_(?:npm|node)\/arquero@/,
  placeholders: /\/_npm\/(?:htl@|@observablehq\/inputs@)|\/_observablehq\/stdlib\/inputs/,
};

/**
 * Framework's client names every package that a page could ask for, in imports that run only if it does;
 * what a page does ask for is among its preloaded modules.
 */
const namesEverything = /\/_observablehq\//;

type Imports = Map<string, { path: string; dynamic: boolean }[]>;

/** What each page needs, by what its modules are, or the modules that these import. */
export async function needsOf(folder: string, pages: string[]): Promise<Map<string, Needs>> {
  const imports = await importsOf(folder);
  return new Map(
    await Promise.all(
      pages.map(async (page): Promise<[string, Needs]> => {
        const modules = reachable(addressesIn(await readFile(page, "utf8"), page), imports);
        const loads = (need: keyof Needs) => [...modules].some((path) => NEEDS[need].test(path));
        return [page, { evaluates: loads("evaluates"), placeholders: loads("placeholders") }];
      }),
    ),
  );
}

/** Files that a page preloads or that its own scripts import. */
function addressesIn(html: string, page: string): string[] {
  const preloads = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)];
  const scripts = inlineScripts(html).join("\n");
  const specifiers = [...scripts.matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g)];
  return [...preloads, ...specifiers].map(([, address]) => join(dirname(page), address!));
}

function reachable(from: string[], imports: Imports): Set<string> {
  const seen = new Set(from);
  for (const module of seen)
    for (const { path, dynamic } of imports.get(module) ?? [])
      if (!(dynamic && namesEverything.test(module.split(sep).join("/")))) seen.add(path);
  return seen;
}

/** What each module of the site imports, by path. */
async function importsOf(folder: string): Promise<Imports> {
  await init;
  const modules = (await filesBelow(folder)).filter((file) =>
    /\/_(?:npm|node|import|observablehq)\/.*\.js$/.test(file.split(sep).join("/")),
  );
  return new Map(modules.map((module) => [module, importsOfOne(module)]));
}

function importsOfOne(module: string): { path: string; dynamic: boolean }[] {
  const [imports] = parse(readFileSync(module, "utf8"));
  return imports.flatMap(({ n: address, d: kind }) =>
    address?.startsWith(".") ? { path: join(dirname(module), address), dynamic: kind >= 0 } : [],
  );
}

/** A module's name below the site's folder, for messages. */
export function nameOf(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/");
}

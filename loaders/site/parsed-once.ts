/**
 * Framework parses each package three times while it builds: to hash it, to see what it imports, and to write it. Of
 * a site's build that is a sixth. Here it has been parsed before.
 */
import { readFileSync } from "node:fs";
import { type Options, Parser, type Program } from "acorn";
import { filesBelow } from "../fingerprint.js";

type Parse = (this: typeof Parser, code: string, options: Options) => Program;

/** Shorter code takes no time to parse. */
const LONG = 10_000;

/** What `Framework` parses modules with (javascript/parse.js, 1.13.4). */
const OPTIONS: Options = { ecmaVersion: 13, sourceType: "module" };

/**
 * From now on, the parser of this process remembers what it made of long modules. Framework reads these trees and
 * changes nothing in them.
 */
export function parseOnce(): void {
  const parse: Parse = Reflect.get(Parser, "parse");
  const trees = new Map<string, Program>();
  Parser.parse = function (this: typeof Parser, code: string, options: Options): Program {
    // A parser made from this one has ways of its own.
    const usual = this === Parser && code.length >= LONG && isUsual(options);
    if (!usual) return parse.call(this, code, options);
    const tree = trees.get(code) ?? parse.call(this, code, options);
    trees.set(code, tree);
    return tree;
  };
}

function isUsual({ ecmaVersion, sourceType, ...others }: Options): boolean {
  const same = ecmaVersion === OPTIONS.ecmaVersion && sourceType === OPTIONS.sourceType;
  return same && Object.keys(others).length === 0;
}

/** Parses the modules below folders, to have them when they are asked for; what cannot be parsed is left to others. */
export async function parseAhead(folders: readonly string[]): Promise<void> {
  const files = (await Promise.all(folders.map((folder) => filesBelow(folder)))).flat();
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    try {
      Parser.parse(readFileSync(file, "utf8"), OPTIONS);
    } catch {
      continue;
    }
  }
}

/**
 * Framework parses each package three times while it builds: to hash it, to see what it imports, and to write it. Of
 * a site's build that is a sixth. All that it looks for in them is what they import, which a lexer finds at once.
 */
import { readFileSync } from "node:fs";
import { type Options, Parser, type Program } from "acorn";
import { init, parse as lexed } from "es-module-lexer";
import { filesBelow } from "../fingerprint.js";

type Parse = (this: typeof Parser, code: string, options: Options) => Program;

/** Shorter code takes no time to parse. */
const LONG = 10_000;

/** What `Framework` parses modules with (javascript/parse.js, 1.13.4). */
const OPTIONS: Options = { ecmaVersion: 13, sourceType: "module" };

/** What Framework finds beside imports; where a package has it, its whole tree is wanted. */
const ELSE = /@observablehq\/stdlib|observablehq:stdlib|import\.meta\.resolve/;

/** Has the parser of this process remember a module's tree. */
export type Remember = (code: string, tree: Program) => void;

/**
 * From now on, the parser of this process remembers what it made of long modules. Framework reads these trees and
 * changes nothing in them. Returns what gives it trees that were made otherwise.
 */
export function parseOnce(): Remember {
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
  return (code, tree) => void trees.set(code, tree);
}

function isUsual({ ecmaVersion, sourceType, ...others }: Options): boolean {
  const same = ecmaVersion === OPTIONS.ecmaVersion && sourceType === OPTIONS.sourceType;
  return same && Object.keys(others).length === 0;
}

/** Reads the packages below folders, for the parser to know what they import; what cannot be read is left to it. */
export async function readPackages(folders: readonly string[], remember: Remember): Promise<void> {
  await init;
  for (const file of (await Promise.all(folders.map((folder) => filesBelow(folder)))).flat()) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(file, "utf8");
    const tree = code.length < LONG ? null : importsIn(code);
    if (tree) remember(code, tree);
  }
}

/**
 * A module's tree without all that imports nothing; what is left stands where it stands in the code. Null where more
 * than that is wanted of it, or it cannot be read.
 */
export function importsIn(code: string): Program | null {
  if (ELSE.test(code)) return null;
  try {
    let only = "";
    for (const { ss: start, se: end, d: kind } of lexed(code)[0]) {
      // `import.meta` imports nothing, and what stands within another import is there with it.
      if (kind === -2 || start < only.length - 1) continue;
      only += `${" ".repeat(start - only.length)}${code.slice(start, end)};`;
    }
    return Parser.parse(only, OPTIONS);
  } catch {
    return null;
  }
}

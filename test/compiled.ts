/** Programs of the product that `npm test` has compiled before it runs the test files. */
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Names the folder of compiled programs, where there are some. */
export const COMPILED = "CROSSINGS_TEST_CODE";

/** Where the compiled form of a file of the checkout stands in a folder. */
export function compiledFile(file: string, folder: string): string {
  return join(folder, file.replace(/\.m?[jt]s$/, ".js"));
}

/** Beside a compiled program, what starts it as if it were its source. */
export function startOf(compiled: string): string {
  return compiled.replace(/\.js$/, ".start.js");
}

/** What starts the compiled form of a program of this checkout; null where there is none. */
export function compiledProgram(program: string): string | null {
  const folder = process.env[COMPILED];
  if (folder === undefined) return null;
  const start = startOf(compiledFile(program, folder));
  return existsSync(start) ? start : null;
}

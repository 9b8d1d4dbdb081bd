/**
 * TypeScript's compiler. An `import` of it would first search its nine million characters for the names that it
 * exports, which takes as long as to run it; asked for as a package of Node it is only run.
 */
import { createRequire } from "node:module";
import type * as compiler from "typescript";

/** All that `import ts from "typescript"` gives, but for the types. */
export const ts = createRequire(import.meta.url)("typescript") as typeof compiler;

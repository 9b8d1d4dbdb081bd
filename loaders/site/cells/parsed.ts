/** Code of a page as the compiler's syntax tree. */
import type { SourceFile } from "typescript";
import { ts } from "./compiler.js";

/** The tree of some code; one that breaks the rules has what could be read of it. */
export function parsed(code: string): SourceFile {
  return ts.createSourceFile("cell.ts", code, ts.ScriptTarget.ES2022, true);
}

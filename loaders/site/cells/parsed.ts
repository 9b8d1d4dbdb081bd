/** Code of a page as the compiler's syntax tree. */
import ts from "typescript";

/** The tree of some code; one that breaks the rules has what could be read of it. */
export function parsed(code: string): ts.SourceFile {
  return ts.createSourceFile("cell.ts", code, ts.ScriptTarget.ES2022, true);
}

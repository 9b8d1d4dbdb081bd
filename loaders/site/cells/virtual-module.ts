/**
 * The code of a page as one module of TypeScript that means what Framework makes of it: each cell is a function of its
 * own, and its names are seen by the others with promises kept and generators read.
 */
import type { BindingName, ImportDeclaration, SourceFile, Statement } from "typescript";
import { defaultGlobals } from "@observablehq/framework/dist/javascript/globals.js";
import { ts } from "./compiler.js";
import { type Column, rowText } from "./column-types.js";
import { type Fence, type PageParts, type Part, isRun, placeholders } from "./page-parts.js";
import { parsed } from "./parsed.js";
import { sqlValues } from "./sql-values.js";

/** A page's code as a module. */
export interface VirtualModule {
  text: string;
  /** For each line of the text, from 0, the line of the page (from 1) that it stands for. */
  lines: readonly number[];
  /** Faults that the types do not show, as `[line, message]`. */
  faults: readonly (readonly [number, string])[];
}

/** What a page has without an import, by the names that `globals.d.ts` declares. */
const GLOBALS = [
  ...["FileAttachment", "display", "view", "resize", "Mutable", "Generators", "width", "now"],
  ...["dark", "invalidation", "visibility", "html", "svg", "htl", "Inputs", "Plot", "aq", "d3"],
  ...["topojson", "document"],
];

const NEXT = "give this another name";

const LANGUAGES = new Set(["js", "ts", "sql"]);

/** Whether there is anything on a page that runs. */
export function hasCode(page: PageParts): boolean {
  return page.fences.some(runs) || placeholders(page).length > 0;
}

function runs({ tag, attributes }: Fence): boolean {
  return LANGUAGES.has(tag) && isRun(attributes);
}

/**
 * The module of a page. `columnsOf` tells the columns of a SQL cell's result by the line of its first line of SQL;
 * null where it has none. `globals` is what imports call `globals.d.ts`.
 */
export function virtualModule(
  page: PageParts,
  columnsOf: (line: number) => readonly Column[] | null,
  globals: string,
): VirtualModule {
  const module = new ModuleText();
  for (const fence of page.fences) {
    if (!runs(fence)) continue;
    if (fence.tag === "sql") module.addQuery(fence, columnsOf(fence.line));
    else module.addCell(fence);
  }
  for (const placeholder of placeholders(page)) module.addExpression(placeholder);
  return module.finished(globals);
}

class ModuleText {
  private readonly text: string[] = [];
  private readonly lines: number[] = [];
  private readonly head: Part[] = [];
  private readonly names = new Map<string, number>();
  private readonly faults: [number, string][] = [];
  private cells = 0;

  addCell({ line, content }: Part): void {
    if (isExpression(content)) {
      this.addExpression({ line, content });
      return;
    }
    const file = parsed(content);
    const hoisted = file.statements.filter(standsOutside);
    for (const one of hoisted) {
      const start = one.getStart(file);
      this.head.push({
        line: line + lineAt(content, start),
        content: content.slice(start, one.end),
      });
    }
    for (const name of hoisted.flatMap((one) => (ts.isImportDeclaration(one) ? imported(one) : [])))
      this.claim(name, line);
    this.addFunction(
      { line, content: blanked(content, hoisted) },
      file.statements.flatMap(declared),
    );
  }

  addQuery({ line, content, attributes }: Fence, columns: readonly Column[] | null): void {
    const values = sqlValues(content);
    for (const value of values)
      this.addLines(
        ["async () => { __parameter((", value.content, ")); };"],
        attributes["file"] === undefined ? line + value.line : line,
      );
    const { id } = attributes;
    if (id === undefined) return;
    const type = columns === null ? "any" : `__Result<${rowText(columns)}>`;
    const source = `const ${id} = null as unknown as ${type};`;
    this.addFunction(
      { line: line - 1, content: source },
      parsed(source).statements.flatMap(declared),
    );
  }

  addExpression({ line, content }: Part): void {
    this.addLines(["async () => { (", content, "); };"], line);
  }

  finished(globals: string): VirtualModule {
    const free = GLOBALS.filter((name) => !this.names.has(name));
    const first = `import { ${[...free, "type CellValue as __CellValue", "type Result as __Result", "parameter as __parameter"].join(", ")} } from ${JSON.stringify(globals)};`;
    const before = [first];
    const beforeLines = [1];
    for (const { line, content } of this.head)
      content.split("\n").forEach((text, i) => {
        before.push(text);
        beforeLines.push(line + i);
      });
    return {
      text: [...before, ...this.text, "export {};"].join("\n"),
      lines: [...beforeLines, ...this.lines, 1],
      faults: this.faults,
    };
  }

  /** A cell as a function, and its names for the other cells. */
  private addFunction({ line, content }: Part, names: readonly string[]): void {
    const cell = `__cell${++this.cells}`;
    this.addLines(
      [`async function ${cell}() {`, content, `return { ${names.join(", ")} };`, "}"],
      line,
    );
    for (const name of names) {
      if (!this.claim(name, line)) continue;
      const type = `Awaited<ReturnType<typeof ${cell}>>[${JSON.stringify(name)}]`;
      this.addLines([`declare const ${name}: __CellValue<${type}>;`], line);
    }
  }

  /** Whether a name is the page's first of its kind. */
  private claim(name: string, line: number): boolean {
    const before = this.names.get(name);
    if (defaultGlobals.has(name))
      this.faults.push([
        line,
        `${name} is the browser’s own name, and other cells get that: ${NEXT}`,
      ]);
    if (before !== undefined) this.faults.push([line, `${name} is declared in line ${before} too`]);
    else this.names.set(name, line);
    return before === undefined;
  }

  /** Adds pieces, each on lines of its own; the lines of the second one are those of the page from `line` on. */
  private addLines(pieces: readonly string[], line: number): void {
    pieces.forEach((piece, at) => {
      piece.split("\n").forEach((text, i) => {
        this.text.push(text);
        this.lines.push(at === 1 ? line + i : line);
      });
    });
  }
}

/** Whether a cell is one expression, whose value Framework shows. */
function isExpression(content: string): boolean {
  const file = parsed(`(\n${content}\n)`) as SourceFile & { parseDiagnostics: unknown[] };
  const [statement, ...more] = file.statements;
  if (file.parseDiagnostics.length > 0 || !statement || more.length > 0) return false;
  const inner = ts.isExpressionStatement(statement) ? statement.expression : null;
  if (inner === null || !ts.isParenthesizedExpression(inner)) return true;
  const { expression } = inner;
  const isNamed =
    (ts.isFunctionExpression(expression) || ts.isClassExpression(expression)) && expression.name;
  return !isNamed;
}

/** What a function cannot hold, or what other cells may name though nothing is left of it when it runs. */
function standsOutside(statement: Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

function imported({ importClause: clause }: ImportDeclaration): string[] {
  const names = clause?.name ? [clause.name.text] : [];
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, bindings.name.text];
  return [...names, ...bindings.elements.map(({ name }) => name.text)];
}

/** The names that a statement at the top of a cell gives to the page. */
export function declared(statement: Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  return [];
}

function bound(name: BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? bound(one.name) : []));
}

/** The content with blanks for some statements; its lines stay where they are. */
function blanked(content: string, statements: readonly Statement[]): string {
  let text = content;
  for (const { pos, end } of statements)
    text = text.slice(0, pos) + text.slice(pos, end).replace(/[^\n]/g, " ") + text.slice(end);
  return text;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length - 1;
}

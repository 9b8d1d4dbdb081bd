/**
 * What the house rules (CONTRIBUTING.md, "The house") say of the code, read from the code itself: who imports
 * whom, how long files are, where words stand in expressions, which files have no test of their own.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { root } from "./checkout.js";

/** A file of the code that imports another; paths from the root of the checkout. */
export interface Import {
  from: string;
  to: string;
  /** Whether it takes only types, which leave nothing behind when the code runs. */
  types: boolean;
}

/** The files of some folders of the checkout, sorted; declarations of others' types are left out. */
export function codeFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
        .map((path) => `${folder}/${path}`),
    )
    .sort();
}

function parsed(path: string): ts.SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** What a file imports of the checkout. */
export function importsOf(path: string): Import[] {
  return parsed(path).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const module = statement.moduleSpecifier;
    if (!module || !ts.isStringLiteral(module) || !module.text.startsWith(".")) return [];
    const to = normalize(join(dirname(path), module.text)).replace(/\.js$/, ".ts");
    return [{ from: path, to, types: isOfTypes(statement) }];
  });
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

/** Groups of files that import one another in a circle, types included; each sorted. */
export function circlesIn(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const reach = new Map([...next.keys()].map((file) => [file, reachedFrom(file, next)]));
  const groups = new Map<string, string[]>();
  for (const file of [...next.keys()].sort()) {
    if (!reach.get(file)?.has(file)) continue;
    const group = [...(reach.get(file) ?? [])].filter((other) => reach.get(other)?.has(file));
    groups.set(group.sort().join(" "), group);
  }
  return [...groups.values()];
}

function reachedFrom(file: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(next.get(file) ?? [])];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    waiting.push(...(next.get(at) ?? []));
  }
  return reached;
}

/** Expressions of more characters than this, made of words, want to be dictionaries. */
const LONGEST = 100;
/** So many words make an expression, or the string that becomes one, a word list. */
const WORDS = 6;

/** How many word lists a file has that are written as expressions or as parts of them. */
export function wordListsIn(path: string): number {
  let found = 0;
  const visit = (node: ts.Node) => {
    // What a page is made of is mark-up, and no expression.
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "markup") return;
    if (isExpression(node) || isSum(node)) {
      if (isWordList(writtenIn(node))) found += 1;
      if (isSum(node)) return;
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(path));
  return found;
}

function isExpression(node: ts.Node): boolean {
  return (
    ts.isRegularExpressionLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent))
  );
}

/** Strings that are added up are one: a list is none the shorter for it. */
function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** What is written in an expression or in a sum of them, without its quotes. */
function writtenIn(node: ts.Node): string {
  if (isSum(node)) return writtenIn(node.left) + writtenIn(node.right);
  return isExpression(node) ? node.getText().slice(1, -1) : "";
}

/** Whether a source is long and made of words: of alternatives, or of characters of which each is a word. */
export function isWordList(source: string): boolean {
  if (source.length <= LONGEST) return false;
  const bare = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]/g, "");
  const words =
    bare.match(/(?<=^|[|(:])\\?[\p{L}. '’-]*\p{L}[\p{L}. '’-]*(?=[|)?]|$)/gu)?.length ?? 0;
  return (bare.includes("|") && words >= WORDS) || classesIn(bare).some(isOfWords);
}

/** The classes of characters in a source, without their brackets. */
function classesIn(source: string): string[] {
  return Array.from(source.matchAll(/\[([^\]]*)\]/g), ([, characters = ""]) => characters);
}

/** Whether a class is long and of characters that are words each. */
function isOfWords(characters: string): boolean {
  return characters.length > LONGEST && /\p{Script=Han}{6}/u.test(characters);
}

/** The test that a file of the code should have: `loaders/a/b.ts`, `test/a/b.test.ts`. */
export function testOf(path: string): string {
  return path.replace(/^(?:loaders|docs(?=\/components))\//, "test/").replace(/\.ts$/, ".test.ts");
}

/** Whether that test is there; what has only types has nothing to be run. */
export function hasTest(path: string): boolean {
  return existsSync(join(root, testOf(path))) || parsed(path).statements.every(hasOnlyTypes);
}

function hasOnlyTypes(statement: ts.Statement): boolean {
  return (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    (ts.isImportDeclaration(statement) && isOfTypes(statement))
  );
}

/** Lines of a file. */
export function lengthOf(path: string): number {
  return readFileSync(join(root, path), "utf8").split("\n").length - 1;
}

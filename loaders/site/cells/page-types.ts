/** The TypeScript compiler's word on the code of pages: an error names the page and the line that it is on. */
import { join, relative } from "node:path";
import type {
  CompilerHost,
  CompilerOptions,
  Diagnostic,
  DiagnosticMessageChain,
  SourceFile,
} from "typescript";
import { projectFolder } from "../../corpus.js";
import { ts } from "./compiler.js";
import type { Column } from "./column-types.js";
import type { PageParts } from "./page-parts.js";
import { hasCode, type VirtualModule, virtualModule } from "./virtual-module.js";

/** A page to be checked. */
export interface TypedPage {
  /** Path of its file; what it imports is looked for from there. */
  file: string;
  parts: PageParts;
  /** Columns of a SQL cell's result, by the line of its first line of SQL; null where they are not known. */
  columnsOf: (line: number) => readonly Column[] | null;
}

// The name that an import has for the declarations beside this file.
const GLOBALS = join(projectFolder, "loaders/site/cells/globals.js");
const STANDARD_LIBRARY = join(projectFolder, "docs/components/observablehq.d.ts");
const SUFFIX = ".cells.ts";

/** What Framework forgives a page, the types forgive too: null everywhere, parameters without types. */
const OPTIONS: CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  strictNullChecks: false,
  noImplicitAny: false,
  useUnknownInCatchVariables: false,
  allowJs: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** What is wrong in the code of pages, a line each: `docs/page.md:12: message`, in the order of pages and lines. */
export function typeFaults(pages: readonly TypedPage[]): string[] {
  const coded = pages.filter(({ parts }) => hasCode(parts));
  if (coded.length === 0) return [];
  const modules = new Map(
    coded.map((page) => [
      page.file + SUFFIX,
      { page, module: virtualModule(page.parts, page.columnsOf, GLOBALS) },
    ]),
  );

  const program = ts.createProgram(
    [STANDARD_LIBRARY, ...modules.keys()],
    OPTIONS,
    hostOf(new Map(Array.from(modules, ([name, { module }]) => [name, module.text]))),
  );
  return Array.from(modules, ([name, { page, module }]) => {
    const file = program.getSourceFile(name);
    if (!file) throw new Error(`page is not in the program: ${page.file}`);
    const shown = relative(process.cwd(), page.file);
    const syntax = program.getSyntacticDiagnostics(file);
    const said = syntax.length > 0 ? syntax : program.getSemanticDiagnostics(file);
    const told = said.filter(({ messageText }) => !isAnyWord(messageText));
    const faults = [...module.faults, ...told.map((one) => faultOf(one, file, module))];
    faults.sort(([a], [b]) => a - b);
    return faults.map(([line, message]) => `${shown}:${line}: ${message}`);
  }).flat();
}

function faultOf(
  { start, messageText }: Diagnostic,
  file: SourceFile,
  { lines }: VirtualModule,
): readonly [number, string] {
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  return [lines[line] ?? 1, shortened(messageText)];
}

type Message = string | DiagnosticMessageChain;

/** The compiler's first words, and its last, which say what is wrong within a type. */
function shortened(message: Message): string {
  const [first, last] = [
    typeof message === "string" ? message : message.messageText,
    innermost(message),
  ];
  return first === last ? oneLine(first) : `${oneLine(first)} ${oneLine(last)}`;
}

function innermost(message: Message): string {
  if (typeof message === "string") return message;
  const [next] = message.next ?? [];
  return next ? innermost(next) : message.messageText;
}

/** A text of a query can be any of some words: no type of SQL says which. */
function isAnyWord(message: Message): boolean {
  return /^Type 'string' is not assignable to type '"/.test(innermost(message));
}

/** Longest name of a type that is told whole, in characters. */
const LONGEST = 160;

function oneLine(text: string): string {
  const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…'` : name);
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/'[^']*'/g, cut);
}

/** Reads pages from memory and all else from the disk; `npm:` is what is installed. */
function hostOf(texts: ReadonlyMap<string, string>): CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const cache = ts.createModuleResolutionCache(projectFolder, (name) => name, OPTIONS);
  return {
    ...host,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const text = texts.get(name);
      return text === undefined
        ? host.getSourceFile(name, version, ...rest)
        : ts.createSourceFile(name, text, version, true);
    },
    // Types of Node, a third of all that there would be to read, which packages refer to and no page has.
    resolveTypeReferenceDirectiveReferences: (references) =>
      references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const name = text.replace(/^npm:(@[^/]+\/[^/@]+|[^/@]+)(?:@[^/]*)?/, "$1");
        return ts.resolveModuleName(name, from, OPTIONS, host, cache);
      }),
  };
}

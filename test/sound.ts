/**
 * The compiler's and the linter's word on all code: the linter asks the program that the compiler has made, so that
 * types are made out once. Exits 1 where one of them has something to say, as `tsc` and `eslint --max-warnings 0` do.
 */
import { join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { root } from "./checkout.js";

const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};

const read = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (fault) => {
    throw new Error(ts.formatDiagnostic(fault, FORMAT));
  },
});
if (!read) throw new Error("tsconfig.json cannot be read");
const program = ts.createProgram(read.fileNames, read.options);
const faults = [...read.errors, ...ts.getPreEmitDiagnostics(program)];
process.stdout.write(ts.formatDiagnostics(faults, FORMAT));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ["**/*.ts", "loaders/**/*.js"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const linted = await eslint.lintFiles(["."]);
const formatter = await eslint.loadFormatter("stylish");
process.stdout.write(await formatter.format(linted));
const told = linted.some(({ errorCount, warningCount }) => errorCount + warningCount > 0);
if (told || faults.length > 0) process.exitCode = 1;

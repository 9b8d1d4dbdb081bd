/**
 * `npm run check` ends here: every relative link in README.md, CONTRIBUTING.md and docs/, and every file that the
 * first two name, leads to something, and README's table of commands is the scripts of package.json. Prints what does not, and
 * exits 1.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { exportFiles } from "../loaders/publication/exports/exports.js";
import { root } from "./checkout.js";

/** Folders that are made, not kept. */
const MADE = /^(dist|\.cache|node_modules)\//;

/** Papers whose code spans name files. */
const PAPERS = ["README.md", "CONTRIBUTING.md"];

/** What is wrong in the papers of a checkout, one line each: `path:line: what is wrong: value`. */
export function brokenLinks(checkout: string): string[] {
  const papers = PAPERS.filter((name) => existsSync(join(checkout, name)));
  const pages = readdirSync(join(checkout, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.startsWith(".observablehq"))
    .map((path) => join(checkout, "docs", path))
    .sort();
  return [
    ...[...papers.map((name) => join(checkout, name)), ...pages].flatMap((page) =>
      linksOf(page, checkout),
    ),
    ...papers.flatMap((name) => fileNames(checkout, name)),
    ...commands(checkout),
  ];
}

/** A page's lines outside code blocks, with their numbers; the others are empty. */
function prose(path: string): string[] {
  let inside = false;
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => {
      const fence = /^\s*(```|~~~)/.test(line);
      if (fence) inside = !inside;
      return fence || inside ? "" : line;
    });
}

function linksOf(page: string, checkout: string): string[] {
  return prose(page).flatMap((line, index) =>
    [...line.matchAll(/\]\(([^)\s]+)[^)]*\)|\b(?:src|href)="([^"]+)"/g)]
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((link) => isRelative(link) && !leads(link, page, checkout))
      .map((link) => `${relative(checkout, page)}:${index + 1}: link leads nowhere: ${link}`),
  );
}

function isRelative(link: string): boolean {
  return !/^[a-z]+:|^#|^\/\/|\$\{/i.test(link);
}

/** What a build lays beside the pages; the build itself fails where such a link leads nowhere. */
const PUBLISHED = new Set<string>([
  ...exportFiles.map(([path]) => path),
  ...["ro-crate-metadata.json", "SHA256SUMS", "THIRD-PARTY-NOTICES.txt"],
]);

function leads(link: string, page: string, checkout: string): boolean {
  const path = decodeURIComponent(link.replace(/[?#].*$/, ""));
  if (PUBLISHED.has(path.replace(/^\.\//, ""))) return true;
  const site = join(checkout, "docs");
  const target = path.startsWith("/") ? join(site, path) : join(dirname(page), path);
  const forms = [target, `${target}.md`, join(target, "index.md")];
  return forms.some((form) => existsSync(form) || existsSync(`${form}.ts`) || isParameter(form));
}

/** Whether a loader such as `[id].md.ts` makes the file. */
function isParameter(path: string): boolean {
  const folder = dirname(path);
  if (!existsSync(folder)) return false;
  const ending = basename(path).replace(/^[^.]*/, "");
  return readdirSync(folder).some((name) => name.replace(/^\[\w+\]/, "") === `${ending}.ts`);
}

/** A paper names files in code spans and in its tree; each must be there. */
function fileNames(checkout: string, paper: string): string[] {
  const lines = readFileSync(join(checkout, paper), "utf8").split("\n");
  const tree = treeOf(lines);
  return lines.flatMap((line, index) =>
    [tree[index] ?? "", ...codeSpans(line)]
      .filter((name) => name !== "")
      .filter((name) => !existsSync(join(checkout, name)))
      .map((name) => `${paper}:${index + 1}: no such file: ${name}`),
  );
}

function codeSpans(line: string): string[] {
  return [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "").filter(isFileName);
}

/** The path that each line of the README's `tree` block names by its place; empty elsewhere. */
function treeOf(lines: string[]): string[] {
  const above: string[] = [];
  let inside = false;
  return lines.map((line) => {
    if (line.startsWith("```")) inside = line === "```tree";
    const [, indent, name] = /^((?: {2})*)([\w.-]+\/?)(?: |$)/.exec(line) ?? [];
    if (!inside || indent === undefined || name === undefined) return "";
    above.splice(indent.length / 2, Infinity, name);
    return above.join("");
  });
}

/** A path of the checkout, not a pattern, a placeholder in capitals, or a folder that is made. */
function isFileName(code: string): boolean {
  return /^\.?[\w.-]+\/[\w./-]*$/.test(code) && !MADE.test(code) && !/[A-Z]{3,}/.test(code);
}

function commands(checkout: string): string[] {
  const manifest = readFileSync(join(checkout, "package.json"), "utf8");
  const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
  const rows = readFileSync(join(checkout, "README.md"), "utf8").matchAll(
    /^\| `npm (?:run )?([\w-]+)/gm,
  );
  const told = new Set([...rows].map((row) => row[1] ?? ""));
  const there = new Set(Object.keys(scripts));
  return [
    ...[...told]
      .filter((name) => !there.has(name) && name !== "ci")
      .map((name) => `README.md:1: no such command: npm run ${name}`),
    ...[...there]
      .filter((name) => !told.has(name))
      .map((name) => `README.md:1: command is not in the table: npm run ${name}`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const broken = brokenLinks(root);
  for (const line of broken) process.stderr.write(`${line}\n`);
  if (broken.length > 0) process.exitCode = 1;
}

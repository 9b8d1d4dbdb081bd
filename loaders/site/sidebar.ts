/** The pages of the sidebar: those that are there, in the order of a reader's way through them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frontMatter, isOfCorpus } from "./particular.js";

export interface SidebarPage {
  name: string;
  path: string;
}

export interface SidebarSection {
  name: string;
  pages: SidebarPage[];
}

/** Where a page of this name goes; a page that nobody listed comes last in the first section. */
const sections: [name: string, pages: string[]][] = [
  ["Read", ["documents", "search", "concordance", "workbench"]],
  [
    "Explore",
    [
      "crossings",
      "timeline",
      "map",
      "citations",
      "missing",
      "correspondence",
      "names",
      "glossary",
      "terms",
    ],
  ],
  ["Check", ["quality", "review", "data", "components", "guide", "elsewhere", "methods"]],
];

/**
 * The sidebar for the pages found in a folder of the site: `<root>/*.md`, and under Analyses
 * `<root>/analyses/*.md`, so that a new page appears by itself, below the overview. Drafts and pages about documents that
 * are not among these stay out.
 */
export function sidebar(
  root: string,
  documents?: ReadonlySet<string>,
): (SidebarPage | SidebarSection)[] {
  const found = pagesIn(root, "", documents);
  const listed = sections.map(([name, order]) => ({
    name,
    pages: order.flatMap((page) => found.get(page) ?? []),
  }));
  const known = new Set(sections.flatMap(([, order]) => order));
  const others = [...found].filter(([page]) => !known.has(page)).map(([, page]) => page);
  listed[1]!.pages.push(...others);
  const analyses = [...pagesIn(root, "analyses", documents).values()];
  listed.splice(2, 0, { name: "Analyses", pages: analyses });
  return [...overview(root), ...listed.filter(({ pages }) => pages.length > 0)];
}

/** The overview stands above all sections. */
function overview(root: string): SidebarPage[] {
  const path = join(root, "index.md");
  if (!existsSync(path)) return [];
  return [{ name: titleOf(readFileSync(path, "utf8")) ?? "Overview", path: "/" }];
}

function pagesIn(
  root: string,
  folder: string,
  documents: ReadonlySet<string> | undefined,
): Map<string, SidebarPage> {
  const directory = join(root, folder);
  if (!existsSync(directory)) return new Map();
  const pages = readdirSync(directory)
    .filter((file) => file.endsWith(".md") && !["index.md", "404.md"].includes(file))
    .sort()
    .flatMap((file) => pageOf(directory, folder, file, documents));
  return new Map(pages);
}

function pageOf(
  directory: string,
  folder: string,
  file: string,
  documents: ReadonlySet<string> | undefined,
): [string, SidebarPage][] {
  const source = readFileSync(join(directory, file), "utf8");
  if (/^draft:\s*true\s*$/m.test(frontMatter(source))) return [];
  if (documents && !isOfCorpus(source, documents)) return [];
  const page = file.slice(0, -".md".length);
  return [[page, { name: titleOf(source) ?? page, path: join("/", folder, page) }]];
}

/** A page's title: of its front matter, else its first heading. */
function titleOf(source: string): string | undefined {
  const title = /^title:\s*(.+?)\s*$/m.exec(frontMatter(source))?.[1];
  if (title !== undefined) return unquoted(title);
  return /^#\s+(.+?)\s*#*\s*$/m.exec(source)?.[1];
}

/** A scalar of YAML: in double quotes it is written as in JSON, in single ones they are doubled. */
function unquoted(scalar: string): string {
  if (/^".*"$/.test(scalar)) return String(JSON.parse(scalar));
  return /^'.*'$/.test(scalar) ? scalar.slice(1, -1).replaceAll("''", "'") : scalar;
}

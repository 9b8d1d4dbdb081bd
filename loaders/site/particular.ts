/**
 * Pages about certain documents. A page whose front matter says `documents: [118201, 118207]` stands only in a
 * site that has all of these; elsewhere it would speak of what is not there.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text between a page's first two lines of `---`; empty where there is none. */
export function frontMatter(source: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source)?.[1] ?? "";
}

/** The documents that a page says it is about. */
export function namedDocuments(source: string): string[] {
  const list = /^documents:\s*\[(.*)\]\s*$/m.exec(frontMatter(source))?.[1] ?? "";
  return list
    .split(",")
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"))
    .filter((name) => name !== "");
}

/** Whether a page belongs to a site of these documents. */
export function isOfCorpus(source: string, documents: ReadonlySet<string>): boolean {
  return namedDocuments(source).every((name) => documents.has(name));
}

/** The addresses, without those of pages below a root that are about documents of another corpus. */
export async function* ofCorpus(
  paths: AsyncIterable<string>,
  root: string,
  documents: ReadonlySet<string>,
): AsyncGenerator<string> {
  for await (const path of paths) {
    const file = join(root, `${path}.md`);
    if (!existsSync(file) || isOfCorpus(readFileSync(file, "utf8"), documents)) yield path;
  }
}

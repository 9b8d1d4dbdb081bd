/** The kinds of pages of a site: what one page of each kind is put through tells of the others. */
import { statSync } from "node:fs";
import { filesOf, pagesOf } from "./pages.js";

/** Pages written by hand are a kind each; the pages of documents are one. */
function kindOf(path: string): string {
  return path.startsWith("/documents/") ? "/documents/" : path;
}

/** One page of each kind, the longest, in the order of their addresses. */
export function pageOfEachKind(site: string): string[] {
  const length = (path: string) =>
    Math.max(
      ...filesOf(site, path).map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    );
  const longest = new Map<string, string>();
  for (const path of pagesOf(site)) {
    const other = longest.get(kindOf(path));
    if (other === undefined || length(path) > length(other)) longest.set(kindOf(path), path);
  }
  return [...longest.values()];
}

/** Scripts of the frame that pages have in common stand once, in files: thousands of documents would each repeat them. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = "_import/frame";

/** A plain script within a page; those of modules, and data, are the page's own. */
const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** The page's own part, which may hold anything. */
const MAIN = "<main";
const MAIN_END = "</main>";

/**
 * A page whose scripts before its main part, and those behind it, are each one script from a file; `depth` is the
 * number of folders that it lies in. `files` gets the files' texts by their paths below the site.
 */
export function withSharedScripts(html: string, depth: number, files: Map<string, string>): string {
  const body = Math.max(0, html.indexOf("<body"));
  const [start, end] = [html.indexOf(MAIN, body), html.lastIndexOf(MAIN_END)];
  if (start < 0 || end < start) return html;
  const shared = (part: string) => joined(part, "../".repeat(depth), files);
  return (
    html.slice(0, body) +
    shared(html.slice(body, start)) +
    html.slice(start, end) +
    shared(html.slice(end))
  );
}

/** Where the last of the scripts stood is the one from a file: all that they look for is there by then. */
function joined(part: string, root: string, files: Map<string, string>): string {
  const scripts = Array.from(part.matchAll(SCRIPT), ([, script = ""]) => script);
  if (scripts.length === 0) return part;
  const text = scripts.map((script) => `${script.trim()}\n`).join("");
  const path = `${FOLDER}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
  files.set(path, text);
  let left = scripts.length;
  return part.replace(SCRIPT, () => (--left > 0 ? "" : `<script src="${root}${path}"></script>`));
}

/** Writes the files into a site. */
export async function writeSharedScripts(
  site: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(join(site, "_import"), { recursive: true });
  for (const [path, text] of files) await writeFile(join(site, path), text);
}

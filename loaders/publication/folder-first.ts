/**
 * Hosts differ in what they show at `/documents` where both `documents.html` and a folder `documents/` are:
 * some prefer the folder. So a folder that has a page of its name beside it gets an `index.html` that leads
 * there, with question and place.
 */
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const LEAD = "location.replace(document.links[0].href + location.search + location.hash);";

/** Writes them; returns the files' names below the site. */
export async function writeFolderFirst(site: string): Promise<string[]> {
  const entries = await readdir(site, { withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(site, `${entry.name}.html`)))
    .map(({ name }) => name)
    .filter((name) => !existsSync(join(site, name, "index.html")))
    .sort();
  for (const name of pages) await writeFile(join(site, name, "index.html"), leadTo(name));
  return pages.map((name) => `${name}/index.html`);
}

function leadTo(name: string): string {
  const address = `../${encodeURIComponent(name)}.html`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name}</title>
</head>
<body>
<main><p><a href="${address}">This page stands at ${name}.html</a></p></main>
<script>${LEAD}</script>
</body>
</html>
`;
}

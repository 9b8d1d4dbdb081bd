/** What is done to Framework's pages before they are published. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { withPolicy } from "./csp.js";
import { filesBelow } from "./fingerprint.js";
import { finishedPage } from "./finished-page.js";
import { nameOf, needsOf } from "./modules.js";
import { withSharedFrame } from "./shell-frame.js";
import { withSharedScripts, writeSharedScripts } from "./shared-scripts.js";

/** Gives every page of a site its policy, and the page for what is not found its base. */
export async function sealSite(folder: string): Promise<void> {
  const pages = await pagesOf(folder);
  const needs = await needsOf(folder, pages);
  const scripts = new Map<string, string>();
  for (const page of pages) {
    const html = await readFile(page, "utf8");
    const based = page === join(folder, "404.html") ? withFoundBase(html) : html;
    const name = nameOf(folder, page);
    const finished = finishedPage(based);
    const framed = isShell(name) ? withSharedFrame(finished, scripts) : finished;
    const shared = withSharedScripts(framed, name.split("/").length - 1, scripts);
    await writeFile(page, withPolicy(shared, needs.get(page)!));
  }
  await writeSharedScripts(folder, scripts);
}

/** Whether documents' pages are made of it. */
function isShell(page: string): boolean {
  return /^documents\/_shell-\d+\.html$/.test(page);
}

export async function pagesOf(folder: string): Promise<string[]> {
  return (await filesBelow(folder)).filter((file) => basename(file).endsWith(".html"));
}

/** How much a site holds. */
export async function sizeOf(folder: string): Promise<{ pages: number; bytes: number }> {
  const files = await filesBelow(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    pages: files.filter((file) => file.endsWith(".html")).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/**
 * A host shows 404.html at whatever address was asked for, and nobody knows at what depth the site itself
 * begins, so the page looks for a file that only the site's own folder has.
 */
const findBase = `
  const parts = location.pathname.split("/").slice(1, -1);
  const bases = parts.reduce((all, part) => [...all, all.at(-1) + part + "/"], ["/"]);
  const found = bases.find((base) => {
    const request = new XMLHttpRequest();
    request.open("HEAD", base + "data/datapackage.json", false);
    try { request.send(); } catch { return false; }
    return request.status === 200;
  });
  const element = document.createElement("base");
  element.href = found ?? "/";
  document.head.append(element);
`;

function withFoundBase(html: string): string {
  return html.replace(/<base href="[^"]*">/, () => `<script>${findBase}</script>`);
}

/** What is done to Framework's output before it is published: every page gets its policy. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { withPolicy } from "./csp.js";
import { filesBelow } from "./fingerprint.js";

/** Finishes the site in a folder; returns how much it holds. */
export async function finishSite(folder: string): Promise<{ pages: number; bytes: number }> {
  const files = await filesBelow(folder);
  const pages = files.filter((file) => file.endsWith(".html"));
  for (const page of pages) await writeFile(page, withPolicy(await readFile(page, "utf8"), false));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

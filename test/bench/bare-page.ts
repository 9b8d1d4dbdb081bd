/** The peer of the pages: one that does nothing but open DuckDB-WASM; and when a page shows its first picture. */
import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { withPage } from "../browser/chromium.js";
import { root, temporaryFolder } from "../checkout.js";

/** What a picture is, in a page's text. */
export const PICTURE = "main figure svg, main svg[class*=plot]";

/** Opens an address with a cold cache, and measures in it. */
export async function timeOf(
  browser: Browser,
  url: string,
  measure: (page: Page) => Promise<number>,
): Promise<number> {
  return withPage(browser, url, async (page) => {
    await page.goto(url, { waitUntil: "commit" });
    return measure(page);
  });
}

/** Milliseconds from navigation to the first picture that stands in the page's text. */
export async function firstPicture(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    (picture) => document.querySelector(picture) && performance.now(),
    PICTURE,
    { polling: "raf" },
  );
  return Number(await handle.jsonValue());
}

/** Milliseconds from navigation to the first answer of the bare page. */
export async function firstAnswer(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => document.body.dataset["answered"]);
  return Number(await handle.jsonValue());
}

/** Makes the peer's folder: one page, its bundled script, and the engine's own files. */
export async function barePage(): Promise<string> {
  const folder = temporaryFolder();
  const engineFolder = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  for (const file of ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"])
    copyFileSync(join(engineFolder, file), join(folder, file));
  await build({
    entryPoints: [join(root, "test", "bench", "bare-engine.ts")],
    outfile: join(folder, "bare-engine.js"),
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
  });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="bare-engine.js"></script>',
  );
  return folder;
}

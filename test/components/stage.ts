/** A page for components by themselves: bundled as the site's pages have them, under the site's policy. */
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Plugin, build } from "esbuild";
import type { Page } from "playwright-core";
import { engineModule, engineWorker } from "../../loaders/site/engine-files.js";
import { withBrowser, withPage } from "../browser/chromium.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The engine's files by their addresses, made once and only where a page asks for them. */
const engine: Record<
  string,
  { make: () => Promise<Uint8Array | string>; made?: Promise<Uint8Array | string> }
> = {
  "/vendor/duckdb-eh.wasm.gz": { make: () => engineModule(1) },
  "/vendor/duckdb-browser-eh.worker.js": { make: engineWorker },
};

/** The policy of the published site. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; " +
  "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; base-uri 'self'; form-action 'none'";

export interface Stage {
  origin: string;
  /** Paths asked for, in order. */
  requests: string[];
  /** Files below the origin; null answers with a failure. */
  files: Map<string, Uint8Array | string | null>;
  close(): Promise<void>;
}

/** Opens such a page in a browser, and waits until its script has set `data-done` on the body. */
export async function onStage(script: string, use: (page: Page) => Promise<void>): Promise<void> {
  const stage = await stageOf(script);
  try {
    await withBrowser((browser) =>
      withPage(browser, stage.origin, async (page) => {
        await page.goto(stage.origin);
        await page.locator("body[data-done]").waitFor();
        await use(page);
      }),
    );
  } finally {
    await stage.close();
  }
}

/** Serves a page that runs TypeScript with the components in it, and HTML in its `main`. */
export async function stageOf(script: string, main = ""): Promise<Stage> {
  const files: Stage["files"] = new Map(await bundled(script));
  files.set("/", page(main));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    requests.push(path);
    const type = TYPES[/\.\w+$/.exec(path)?.[0] ?? ".html"] ?? "application/octet-stream";
    response.setHeader("content-type", type);
    if (path === "/") response.setHeader("content-security-policy", POLICY);
    const part = engine[path];
    if (part) {
      part.made ??= part.make();
      part.made.then(
        (bytes) => response.end(bytes),
        () => response.destroy(),
      );
      return;
    }
    const file = files.get(path) ?? null;
    if (file === null) response.statusCode = 404;
    response.end(file ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, requests, files, close: () => closed(server) };
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

function page(main: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stage</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/theme.css">
<style>body { background: var(--crossings-ground); color: var(--crossings-ink); } a { color: var(--crossings-accent); }</style>
<body><main><h1>Stage</h1>${main}</main><script type="module" src="/main.js"></script></body></html>`;
}

async function bundled(script: string): Promise<[string, string][]> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: `${root}docs`, loader: "ts", sourcefile: "main.ts" },
    entryPoints: { theme: `${root}docs/components/theme.css` },
    bundle: true,
    write: false,
    format: "esm",
    outdir: "/",
    target: "es2022",
    plugins: [framework],
    logLevel: "silent",
  });
  return outputFiles.map(({ path, text }) => [path.replace("/stdin.js", "/main.js"), text]);
}

/** What Framework does for a page's imports; a file can be renamed, as when its content changes. */
export const framework: Plugin = {
  name: "framework",
  setup(setup) {
    setup.onResolve({ filter: /^npm:/ }, ({ path, resolveDir }) =>
      setup.resolve(path.slice("npm:".length), { resolveDir, kind: "import-statement" }),
    );
    setup.onResolve({ filter: /^observablehq:stdlib$/ }, ({ path }) => ({
      path,
      namespace: "own",
    }));
    setup.onLoad({ filter: /./, namespace: "own" }, () => ({
      contents: `export const FileAttachment = (path) => {
        const {href} = new URL(path, new URL("/components/query/", location.href));
        return {href: globalThis.renamed?.(href) ?? href, size: NaN};
      };`,
    }));
  },
};

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

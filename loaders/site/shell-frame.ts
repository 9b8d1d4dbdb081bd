/**
 * The frame of a documents' page, but for what is different in each: thousands of pages would repeat the sidebar's links
 * and the addresses of the modules. Readers without scripts have the words, and the sidebar on the overview, where its
 * first link leads.
 */
import { createHash } from "node:crypto";

/** What stands in the sidebar below the site's name, which leads to its first page. */
const BELOW_NAME = /(<nav id="observablehq-sidebar"[^>]*>[\s\S]*?<\/ol>)([\s\S]*?)(<\/nav>)/;

const SCRIPT = /<script>[\s\S]*?<\/script>/g;

const PRELOADED = /<link rel="modulepreload" href="([^"]+)">\n?/g;
const MODULE = /<script type="module">([\s\S]*?)<\/script>\n?/;

/** Loads early what the next line asks for anyway. */
const PRELOADED_STYLE = /<link rel="preload" as="style"[^>]*>\n?/;

/** The folder of the site that modules stand in: as deep as the documents', so that their addresses hold in both. */
const FOLDER = "_import/";

/** A documents' page, one folder deep, with that in scripts; `files` gets the module's text by its path below the site. */
export function withSharedFrame(html: string, files: Map<string, string>): string {
  return withModuleFile(withScriptedSidebar(html.replace(PRELOADED_STYLE, "")), files);
}

// Before the scripts that want it. Without scripts the search's box would lead nowhere, too.
function withScriptedSidebar(html: string): string {
  return html.replace(BELOW_NAME, (_, before: string, below: string, end: string) => {
    const scripts = below.match(SCRIPT) ?? [];
    const parts = below.replaceAll(SCRIPT, "").replace(/\s*\n\s*/g, "");
    const made = JSON.stringify(parts).replaceAll("</", "<\\/");
    const script = `document.querySelector("#observablehq-sidebar").insertAdjacentHTML("beforeend", ${made});`;
    return [before, `<script>{${script}}</script>`, ...scripts, end].join("");
  });
}

/** One module from a file, that imports at once all that the page said to load early. */
function withModuleFile(html: string, files: Map<string, string>): string {
  const own = MODULE.exec(html)?.[1];
  if (own === undefined) return html;
  const early = Array.from(
    html.matchAll(PRELOADED),
    ([, address = ""]) => `import "${address}";\n`,
  );
  const text = `${early.join("")}${own.trim()}\n`;
  const path = `${FOLDER}page.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
  files.set(path, text);
  return html
    .replaceAll(PRELOADED, "")
    .replace(MODULE, () => `<script type="module" src="../${path}"></script>\n`);
}

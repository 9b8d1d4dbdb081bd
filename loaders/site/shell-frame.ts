/**
 * The frame of a documents' page, but for what is different in each: thousands of pages would repeat the sidebar's links
 * and the addresses of the modules. Readers without scripts have the words, the way to the overview, and the sidebar there.
 */
import { createHash } from "node:crypto";

/** The sidebar's sections; above them stand the ways to the site's first page. */
const SECTIONS =
  /(<nav id="observablehq-sidebar"(?:(?!<\/nav>)[\s\S])*?)(<section[\s\S]*<\/section>)(\s*<\/nav>)/;

const PRELOADED = /<link rel="modulepreload" href="([^"]+)">\n?/g;
const MODULE = /<script type="module">([\s\S]*?)<\/script>\n?/;

/** Loads early what the next line asks for anyway. */
const PRELOADED_STYLE = /<link rel="preload" as="style"[^>]*>\n?/;

/** The folder of the site that modules stand in: as deep as the documents', so that their addresses hold in both. */
const FOLDER = "_import/";

/** A documents' page, one folder deep, with that in scripts; `files` gets the module's text by its path below the site. */
export function withSharedFrame(html: string, files: Map<string, string>): string {
  return withModuleFile(withScriptedSections(html.replace(PRELOADED_STYLE, "")), files);
}

// In the place of the sections, so that it runs before the scripts that want them.
function withScriptedSections(html: string): string {
  return html.replace(SECTIONS, (_, before: string, sections: string, end: string) => {
    const made = JSON.stringify(sections.replace(/\s*\n\s*/g, "")).replaceAll("</", "<\\/");
    const script = `document.querySelector("#observablehq-sidebar").insertAdjacentHTML("beforeend", ${made});`;
    return `${before}<script>{${script}}</script>${end}`;
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

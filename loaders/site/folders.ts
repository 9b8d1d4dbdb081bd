/** Where the site is made. Framework wants its root relative to the folder that it runs in. */
import { join } from "node:path";
import { projectFolder } from "../corpus.js";

/** Framework's root, relative to the project. */
export const siteRoot = "docs";

/** Framework's root while it builds, relative to the project: the same with the components bundled. */
export const stagedRoot = ".cache/pages";

/** What Framework has made or fetched: packages, loaders' outputs, documents' pages. */
export const siteCache = join(projectFolder, siteRoot, ".observablehq", "cache");

/** The documents' pages as Markdown, where Framework looks for what its loader made. */
export const documentPages = join(siteCache, "documents");

/** The published site. */
export const dist = join(projectFolder, "dist");

/** Stamps, logs and locks of the build, which no site needs. */
export const buildCache = join(projectFolder, ".cache");

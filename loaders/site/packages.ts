/**
 * Framework takes the packages of its implicit imports (`d3`, `Plot`, `html`, …) from a network of
 * its own choosing, unless they are in its cache already. So they are put there from node_modules.
 */
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { projectFolder } from "../corpus.js";
import { siteCache } from "./folders.js";
import { writeWhole } from "./write-whole.js";

/** Packages that pages can use by name; each is bundled once, and shares the others. */
export const bundledPackages = [
  "@observablehq/plot",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "htl",
  "isoformat",
  "topojson-client",
] as const;

/** Packages that Framework's client names without using them: a folder keeps it from asking. */
export const namedPackages = [
  "@observablehq/sample-datasets",
  "echarts",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
] as const;

/**
 * Packages that components import from node_modules. Framework would bundle each of their parts by
 * itself, in half a minute; what is not listed here it still does.
 */
export const importedPackages = [
  "@codemirror/autocomplete",
  "@codemirror/commands",
  "@codemirror/lang-sql",
  "@codemirror/language",
  "@codemirror/lint",
  "@codemirror/state",
  "@codemirror/view",
  "@duckdb/duckdb-wasm",
  "@lezer/common",
  "@lezer/highlight",
  "@lezer/lr",
  "@uwdata/flechette",
  "codemirror",
  "fzstd",
  "hyparquet",
  "hyparquet-writer",
  "topojson-client",
] as const;

const recipe = 4;
const noVersion = "0.0.0";

/** Version of an installed package. Throws where it is not installed. */
export function installedVersion(name: string): string {
  const path = join(projectFolder, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

/**
 * Puts every package into Framework's cache, and takes other versions of them out. Does nothing when
 * all is there; safe while another build reads the same cache, since files are renamed into place.
 * Returns whether anything was made.
 */
export async function offlinePackages(cache: string = siteCache): Promise<boolean> {
  const versions = packageVersions();
  const imported = importedVersions();
  const stamp = JSON.stringify({
    recipe,
    versions: Object.fromEntries(versions),
    imported: Object.fromEntries(imported),
  });
  const stampFile = join(cache, "_packages.json");
  const modules = join(cache, "_npm");
  const own = join(cache, "_node");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp)
    if (isComplete(modules, versions) && isImported(own, imported)) return false;
  await removeOtherVersions(modules, versions);
  await removeOtherVersions(own, imported);
  for (const [name, version] of versions)
    await mkdir(join(modules, `${name}@${version}`), { recursive: true });
  await Promise.all([
    ...bundledPackages.map((name) => bundle(name, modules, versions)),
    ...importedPackages.map((name) => bundleImported(name, own, imported)),
  ]);
  await writeWhole(stampFile, stamp);
  return true;
}

function importedVersions(): Map<string, string> {
  return new Map(importedPackages.map((name) => [name, installedVersion(name)]));
}

function isImported(own: string, versions: Map<string, string>): boolean {
  return importedPackages.every((name) => existsSync(ownFile(own, name, versions)));
}

/** Where Framework looks before it bundles a package itself (node.js, 1.13.4). */
function ownFile(own: string, name: string, versions: Map<string, string>): string {
  return join(own, `${name}@${versions.get(name)}`, "index.js");
}

function packageVersions(): Map<string, string> {
  return new Map<string, string>([
    ...bundledPackages.map((name) => [name, installedVersion(name)] as const),
    ...namedPackages.map((name) => [name, noVersion] as const),
  ]);
}

function isComplete(modules: string, versions: Map<string, string>): boolean {
  return (
    bundledPackages.every((name) => existsSync(moduleFile(modules, name, versions))) &&
    namedPackages.every((name) => existsSync(join(modules, `${name}@${noVersion}`)))
  );
}

function moduleFile(modules: string, name: string, versions: Map<string, string>): string {
  return join(modules, `${name}@${versions.get(name)}`, "_esm.js");
}

async function bundle(name: string, modules: string, versions: Map<string, string>): Promise<void> {
  const shared = others(name, bundledPackages, versions, "_esm.js");
  await bundleWhole(name, moduleFile(modules, name, versions), [shared]);
}

// Parts of an editor know each other by identity, so there may be only one of each.
async function bundleImported(
  name: string,
  own: string,
  versions: Map<string, string>,
): Promise<void> {
  const shared = others(name, importedPackages, versions, "index.js");
  await bundleWhole(name, ownFile(own, name, versions), [shared]);
}

async function bundleWhole(name: string, file: string, plugins: Plugin[] = []): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [name],
    absWorkingDir: projectFolder,
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins,
    logLevel: "silent",
  });
  await writeWhole(file, outputFiles[0]!.text);
}

/** Leaves the other packages outside, at their address in the cache. */
function others(
  name: string,
  packages: readonly string[],
  versions: Map<string, string>,
  file: string,
): Plugin {
  const up = "../".repeat(name.split("/").length);
  const filter = new RegExp(`^(${packages.join("|")})$`);
  return {
    name: "others",
    setup(setup) {
      setup.onResolve({ filter }, ({ path, kind }) =>
        path === name || kind === "entry-point"
          ? undefined
          : { path: `${up}${path}@${versions.get(path)}/${file}`, external: true },
      );
    },
  };
}

async function removeOtherVersions(modules: string, versions: Map<string, string>): Promise<void> {
  for (const [name, version] of versions) {
    const folder = dirname(join(modules, name));
    for (const entry of await readdir(folder).catch(() => [])) {
      const path = join(folder, entry);
      if (
        path.startsWith(`${join(modules, name)}@`) &&
        path !== `${join(modules, name)}@${version}`
      )
        await rm(path, { recursive: true, force: true });
    }
  }
}

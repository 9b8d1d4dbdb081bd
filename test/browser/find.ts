/** Where a Chromium that can be driven stands on this machine. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** Names of programs, the best first: the shell has no windows to draw, and takes half as long over a page. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** The first browser that runs, in the order asked for, on the path, in its usual place; else null. */
export function existingChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const candidates = [...onPath(env), ...usualPlaces(env), ...playwrightCache(env)];
  return named(env) ?? candidates.find(runs) ?? null;
}

/** The browser that the environment names; it is taken at its word, or refused by name. */
function named(env: NodeJS.ProcessEnv): string | null {
  for (const variable of ["CHROMIUM", "PUPPETEER_EXECUTABLE_PATH"]) {
    const path = env[variable];
    if (!path) continue;
    if (!isExecutable(path)) throw new Error(`${variable} names no program: ${path}`);
    return path;
  }
  return null;
}

function onPath(env: NodeJS.ProcessEnv): string[] {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === "darwin") return macPlaces();
  if (process.platform === "win32") return windowsPlaces(env);
  return ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"];
}

function macPlaces(): string[] {
  const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
  return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
    apps.map((app) => join(folder, `${app}.app`, "Contents", "MacOS", app)),
  );
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"]];
  const programs = [
    ["Google", "Chrome", "Application", "chrome.exe"],
    ["Chromium", "Application", "chrome.exe"],
    ["Microsoft", "Edge", "Application", "msedge.exe"],
  ];
  return roots.flatMap((root) => (root ? programs.map((path) => join(root, ...path)) : []));
}

/** Playwright's own browsers: the revision that it expects first, then any that lies beside it. */
function playwrightCache(env: NodeJS.ProcessEnv): string[] {
  const expected = chromium.executablePath();
  if (!expected) return [];
  const cache = env["PLAYWRIGHT_BROWSERS_PATH"] ?? dirname(dirname(dirname(expected)));
  if (!existsSync(cache)) return [expected];
  const tail = expected.slice(dirname(dirname(expected)).length);
  const revisions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return [expected, ...revisions.sort().map((name) => join(cache, name, tail))];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` is a script that only says how to install; so ask for the version. */
function runs(path: string): boolean {
  if (!isExecutable(path)) return false;
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

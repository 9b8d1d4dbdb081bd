/** Installs a Chromium where none was found, or says exactly how to. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existingChromium } from "./find.js";

/** Without its glyphs, Chinese text is a row of boxes, and as wide as those. */
const GLYPHS = "fonts-noto-cjk";

/** The shell that has no windows is a package of its own since Debian 12; before, the whole browser is there. */
const DEBIAN_PACKAGES = ["chromium-headless-shell", "chromium"];

/** Tries the system's packages (Debian, as root), then Playwright's own; throws with the command to run. */
export function installChromium(): string {
  if (isDebian() && isRoot()) installFromDebian();
  const found = existingChromium();
  if (found) return found;
  installFromPlaywright();
  const own = existingChromium();
  if (own) return own;
  throw new Error(`no Chromium found or installed; run: ${commandForThisSystem()}`);
}

/** What a user of this system types to get a browser. */
export function commandForThisSystem(platform: NodeJS.Platform = process.platform): string {
  if (platform === "darwin") return "brew install --cask chromium";
  if (platform === "win32") return "winget install Google.Chrome";
  if (isDebian()) return `sudo apt-get install -y chromium ${GLYPHS}`;
  if (existsSync("/usr/bin/dnf")) return "sudo dnf install -y chromium google-noto-sans-cjk-fonts";
  if (existsSync("/usr/bin/pacman")) return "sudo pacman -S chromium noto-fonts-cjk";
  if (existsSync("/sbin/apk")) return "apk add chromium font-noto-cjk";
  return "npx playwright-core install --with-deps chromium";
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isDebian(): boolean {
  const release = "/etc/os-release";
  const named = existsSync(release) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, "utf8"));
  return named && existsSync("/usr/bin/apt-get");
}

function installFromDebian(): void {
  aptGet("update");
  for (const name of DEBIAN_PACKAGES) {
    say(`no browser found; installing ${name} and ${GLYPHS} from Debian's packages`);
    if (aptGet("install", "-y", "--no-install-recommends", name, GLYPHS)) return;
  }
}

function aptGet(...words: string[]): boolean {
  return run("apt-get", ["-qq", ...words], { DEBIAN_FRONTEND: "noninteractive" });
}

function installFromPlaywright(): void {
  say("no browser found; installing Playwright's own Chromium");
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  run(process.execPath, [join(dirname(manifest), "cli.js"), "install", "chromium"]);
}

/** Whether a command succeeds. A failure is no error yet: another way may still work. */
function run(command: string, words: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
    timeout: 300_000,
  });
  if (status !== 0) say(`did not succeed: ${command} ${words.join(" ")}`);
  return status === 0;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * The lock file's entries for other platforms. A registry's mirror may hold a package's build for this
 * platform and not yet those for others; npm then leaves them out of `package-lock.json`, and `npm ci`
 * refuses the file. `npx tsx test/lock.ts` adds what is missing, without check sums, so that each
 * platform can fetch its own and no other is asked for.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain } from "../loaders/command.js";
import { root } from "./checkout.js";

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

/** A build that a package of the lock file asks for on some platform, and that has no entry. */
export interface MissingBuild {
  name: string;
  version: string;
}

/** Every optional dependency on one exact version that has no entry of its own, by name. */
export function missingBuilds({ packages }: LockFile): MissingBuild[] {
  const missing = new Map<string, MissingBuild>();
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies))
      if (/^\d/.test(version) && !isLocked(packages, path, name))
        missing.set(name, { name, version });
  return [...missing.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a package finds a dependency in its own node_modules or in one further out. */
function isLocked(packages: LockFile["packages"], path: string, name: string): boolean {
  const folders = [path, ...outer(path)];
  return folders.some(
    (folder) => `${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages,
  );
}

function outer(path: string): string[] {
  const cut = path.lastIndexOf("/node_modules/");
  if (cut < 0) return path === "" ? [] : [""];
  const parent = path.slice(0, cut);
  return [parent, ...outer(parent)];
}

const SYSTEMS = /[-/](android|darwin|freebsd|linux|openbsd|openharmony|win32|windows)-/;
const PROCESSORS = /-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?=-|$)/;

/** The entry of a build: its version, and the platform that its name tells. */
export function entryOf({ name, version }: MissingBuild): LockedPackage {
  const system = SYSTEMS.exec(name)?.[1];
  const processor = PROCESSORS.exec(name)?.[1];
  if (system === undefined || processor === undefined)
    throw new Error(`no platform in the name of a build: ${name}`);
  const libc = /gnu/.test(name) ? "glibc" : /musl/.test(name) ? "musl" : null;
  return {
    version,
    cpu: [processor],
    ...(system === "linux" && libc !== null ? { libc: [libc] } : {}),
    optional: true,
    os: [system === "windows" ? "win32" : system],
  };
}

function mend(): void {
  const path = join(root, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8")) as LockFile;
  for (const build of missingBuilds(lock))
    lock.packages[`node_modules/${build.name}`] = entryOf(build);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}

if (isMain(import.meta.url)) mend();

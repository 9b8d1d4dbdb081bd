/** What the preview outlives: an output of a loader that is gone when Framework looks at its size. */
import { resolve, sep } from "node:path";
import { siteCache } from "./folders.js";

/**
 * Whether an error says that a file of Framework's cache is gone. Framework asks for the size of what a loader has
 * made a moment after it was made, only to print it; when the tables are made anew just then, the file is away, and
 * the next request makes it again.
 */
export function isGoneOutput(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || !("path" in error)) return false;
  const { code, path } = error;
  return (
    code === "ENOENT" && typeof path === "string" && resolve(path).startsWith(`${siteCache}${sep}`)
  );
}

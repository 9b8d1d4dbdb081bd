/** Which file of a site's folder an address is served from, as static hosts find it. */
import { stat } from "node:fs/promises";
import { join, sep } from "node:path";

export interface ServedFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Time of the last change, in milliseconds. */
  changed: number;
}

/**
 * The file of an address (`/documents/118207?x`): itself, the page of that name, or the index of the folder;
 * null where there is none, or where the address leads out of the folder or cannot be read.
 */
export async function servedFile(folder: string, address: string): Promise<ServedFile | null> {
  const pathname = pathOf(address);
  if (pathname === null) return null;
  const path = join(folder, pathname);
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const candidates = pathname.endsWith("/")
    ? [join(path, "index.html")]
    : [path, `${path}.html`, join(path, "index.html")];
  for (const candidate of candidates) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile()) return { path: candidate, size: found.size, changed: found.mtimeMs };
  }
  return null;
}

/** The path of an address, decoded: `//a` is `/a`, for no other host is meant. Null where it cannot be. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(
      new URL(address.replace(/^\/+/, "/"), "http://localhost").pathname,
    );
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

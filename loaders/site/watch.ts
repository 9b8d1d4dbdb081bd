/** Watching folders for the preview: one call for a burst of changes. */
import { existsSync, watch, type FSWatcher } from "node:fs";

/** Editors write a file in several steps; a change is over when nothing has happened for this long. */
const quiet = 100;

/**
 * Calls `changed` with the folders in which something has changed, after each burst of changes, and never
 * while the last call is still at work.
 */
export function watchFolders(
  folders: string[],
  changed: (folders: Set<string>) => Promise<void>,
): { close(): void } {
  const dirty = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  const work = async (): Promise<void> => {
    if (working || dirty.size === 0) return;
    working = true;
    const burst = new Set(dirty);
    dirty.clear();
    await changed(burst).finally(() => (working = false));
    await work();
  };
  const watchers: FSWatcher[] = folders.filter(existsSync).map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (isBeside(name)) return;
      dirty.add(folder);
      clearTimeout(timer);
      timer = setTimeout(() => void work(), quiet);
    }),
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** What editors and Framework leave beside the files that a person means. */
function isBeside(name: string | null): boolean {
  return name !== null && /(^|[\\/])\.|~$|\.swp$/.test(name);
}

/** Puts a finished folder in the place of another, so that the place never holds half a site. */
import { existsSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";

/**
 * Renames `next` to `place`, and removes what stood there. The two renames follow each other without a
 * pause, and `recoverPlace` undoes the first if the machine stops between them.
 */
export async function swapInto(place: string, next: string): Promise<void> {
  const previous = `${place}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, previous);
  renameSync(next, place);
  await rm(previous, { recursive: true, force: true });
}

/** Clears up after a build that was cut off: the last good folder is back in its place, alone. */
export async function recoverPlace(place: string): Promise<void> {
  const previous = `${place}.previous`;
  if (!existsSync(place) && existsSync(previous)) renameSync(previous, place);
  for (const left of [previous, `${place}.next`]) await rm(left, { recursive: true, force: true });
}

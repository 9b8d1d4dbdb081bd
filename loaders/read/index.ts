/** One reader per format: which, is told by the file's extension. */
import { readCables } from "./typed/cable.js";
import type { Document, SourceFile } from "../document.js";
import { withReceivedTranslations } from "./received.js";
import { readTei } from "./tei/tei.js";

export { isCable, listFolder, readCable, readFolder, shownPath, type Folder } from "./folder.js";
export { readEach, refuseAll, type UnreadFile } from "./unread.js";

/**
 * The documents of one file. Messages name it as `shownAs`, the path that the user can open
 * (`shownPath(directory, file.path)`); `Document.path` stays the path below the folder of cables.
 * @throws InputError for what cannot be read, `path:line: what is wrong: value`.
 */
export function readFile(file: SourceFile, shownAs: string = file.path): Document[] {
  const reader = /\.xml$/i.test(file.path) ? readTei : readCables;
  return reader(file, shownAs).map(withReceivedTranslations);
}

/** Files of installed packages that the site serves as they are. */
import { fontFiles, fontPath } from "../pages/fonts.js";

/** Every file of a package that a loader passes on, with the place where it is installed. */
export function packagedFiles(): [name: string, path: string][] {
  return fontFiles.map(({ name }) => [`fonts/${name}.woff2`, fontPath(name)]);
}

/** What brings a document's page to life, as one module: thousands of pages name it. All of it reads without. */
import { copyLinks } from "./copy-links.js";
import { keepLayers } from "./layers.js";
import { readDocument } from "./reader.js";
import { readingAids } from "./reading-aids.js";
import { recordDownloads } from "./record-downloads.js";
import { showScans } from "./scans.js";
import { teiDownload } from "./tei-download.js";

/** From now on; the function returned ends it and leaves the page as it was. */
export function livePage(): () => void {
  const aids = readingAids();
  const ends = [copyLinks(), showScans(), keepLayers(aids.letReach), readDocument()];
  ends.push(recordDownloads(), teiDownload(), aids.end);
  return () => {
    for (const end of ends) end();
  };
}

/**
 * On a document's page: its TEI, taken out of the file that has all documents'. Each as a file of its own beside that
 * one would be a fifth of a large site. Without this the link brings them all.
 */
import { save } from "../figure/download.js";
import { zipMember } from "./zip-member.js";

/** Lets the links to a ZIP file's members (`<a data-member="a.xml" href="all.zip">`) save these alone. */
export function teiDownload(root: ParentNode = document): () => void {
  const ended = new AbortController();
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[data-member]"))
    link.addEventListener("click", (event) => take(event, link), { signal: ended.signal });
  return () => ended.abort();
}

function take(event: MouseEvent, link: HTMLAnchorElement): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const member = link.dataset["member"] ?? "";
  const saved = zipMember(link.href, member).then((bytes) =>
    save(new Blob([bytes], { type: "application/tei+xml" }), member),
  );
  // What cannot be taken out is still in the whole.
  saved.catch(() => location.assign(link.href));
}

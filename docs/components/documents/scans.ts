/** On a document's page: the scans that the site has itself, small in their links, and beside the text when asked for. */
import { element } from "../element.js";
import { scanView } from "./scan-view.js";

/** Puts the pictures in; without this the links lead to them. The function returned takes them out again. */
export function showScans(): () => void {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>("a.scan-file"));
  const reading = document.querySelector<HTMLElement>(".reading");
  const place = document.querySelector(".scans");
  if (links.length === 0 || !reading || !place) return () => {};
  const listening = new AbortController();
  let opened: HTMLAnchorElement | null = null;
  const close = () => {
    view.element.remove();
    reading.classList.remove("with-scan");
    opened?.focus();
    opened = null;
  };
  const view = scanView(links, close);
  for (const link of links) {
    link.prepend(element("img", { src: link.href, alt: "", loading: "lazy" }));
    const open = (event: MouseEvent) => {
      // Another key asks for another window, and has it.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      opened = link;
      view.show(link);
      place.after(view.element);
      reading.classList.add("with-scan");
      view.element.focus({ preventScroll: true });
    };
    link.addEventListener("click", open, { signal: listening.signal });
  }
  return () => {
    listening.abort();
    close();
    for (const picture of document.querySelectorAll(".scan-file > img")) picture.remove();
  };
}

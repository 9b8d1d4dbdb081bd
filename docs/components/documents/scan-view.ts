/** A scan beside the text: one page at a time, as large as the window lets it be. */
import { element } from "../element.js";

export interface ScanView {
  element: HTMLElement;
  /** Shows the scan that a link leads to. */
  show: (link: HTMLAnchorElement) => void;
}

/** The view for the scans of these links, in their order; `close` is asked when a reader has seen enough. */
export function scanView(links: readonly HTMLAnchorElement[], close: () => void): ScanView {
  const picture = element("img");
  const missing = element("p", { role: "status" });
  const caption = element("figcaption");
  const alone = element("a", { rel: "external" }, "Open it alone");
  let at = 0;
  const show = (link: HTMLAnchorElement) => {
    at = links.indexOf(link);
    const name = nameOf(link);
    missing.textContent = "";
    picture.hidden = false;
    picture.alt = `Scan of ${name}`;
    picture.src = alone.href = link.href;
    const note = link.parentElement?.querySelector(":scope > .muted")?.textContent ?? "";
    caption.textContent = [name, note].filter((words) => words !== "").join(": ");
    before.disabled = at === 0;
    next.disabled = at === links.length - 1;
  };
  picture.addEventListener("error", () => {
    picture.hidden = true;
    missing.textContent = `The scan of ${nameOf(links[at])} cannot be shown: ${picture.src}`;
  });
  const button = (label: string, press: () => void) => {
    const made = element("button", { type: "button", class: "plain" }, label);
    made.addEventListener("click", press);
    return made;
  };
  const step = (by: number) => {
    const link = links[at + by];
    if (!link) return;
    show(link);
    // A button that is of no use any more hears no key.
    if (before.matches(":focus:disabled") || next.matches(":focus:disabled")) root.focus();
  };
  const before = button("Page before", () => step(-1));
  const next = button("Next page", () => step(1));
  const controls = element(
    "p",
    { class: "scan-controls" },
    before,
    next,
    button("Close", close),
    alone,
  );
  const figure = element("figure", {}, controls, picture, missing, caption);
  const root = element("aside", { class: "scan-view", "aria-label": "Scan", tabindex: -1 }, figure);
  root.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  return { element: root, show };
}

/** `page 1 of the English text`, by the link and the label of its list. */
function nameOf(link: HTMLAnchorElement | undefined): string {
  const page = link?.querySelector("span")?.textContent ?? "a page";
  const list = link?.closest("ol")?.previousElementSibling?.textContent ?? "";
  return `${page} ${list.replace(/^Scans /u, "")}`.trim();
}

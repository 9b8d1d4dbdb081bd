/** On a document's page: a button beside each passage's number that copies its address. */
import { element } from "../element.js";

/** The number beside a passage: alone, or before the way to its counterpart. */
const PERMALINK = ".passage-row > a, .passage-row > .margin > a:first-child";

/**
 * Adds the buttons to the links of a kind; what is copied is told to those who cannot see it. Without
 * this the links are links. The function returned takes the buttons out again.
 */
export function copyLinks(selector = PERMALINK): () => void {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>(selector));
  if (links.length === 0) return () => {};
  const status = element("p", { role: "status", class: "crossings-unseen" });
  (document.querySelector("main") ?? document.body).append(status);
  const buttons = links.map((link) => copyButton(link, status));
  return () => {
    for (const part of [status, ...buttons]) part.remove();
  };
}

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 1600;

function copyButton(link: HTMLAnchorElement, status: HTMLElement): HTMLButtonElement {
  const name = link.textContent;
  const label = `Copy the ${link.getAttribute("aria-label")?.replace(/^.*?: /, "") ?? "link to this passage"}`;
  const button = element("button", {
    ...{ type: "button", class: "copy-link", title: "Copy the link to this passage" },
    "aria-label": `${label}: ${name}`,
  });
  button.addEventListener("click", () => {
    void copied(link.href).then((done) => {
      button.classList.toggle("copied", done);
      setTimeout(() => button.classList.remove("copied"), SHOWN);
      // Said again where the same passage is copied twice.
      status.textContent = "";
      status.textContent = done ? `Copied the link to passage ${name}` : notCopied(link);
    });
  });
  if (!link.closest(".margin")) putIntoMargin(link);
  link.after(button);
  return button;
}

/** A link that stands alone beside its passage has no margin on the page as it comes. */
function putIntoMargin(link: HTMLElement): void {
  const margin = element("div", { class: "margin" });
  link.replaceWith(margin);
  margin.append(link);
}

/** Whether the address is on the clipboard; a page that is not served securely may not write there. */
async function copied(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}

/** The next best: the address stands where a browser shows it. */
function notCopied(link: HTMLAnchorElement): string {
  location.hash = new URL(link.href).hash;
  return "Not copied: the link stands in the address bar";
}

/** Files made in the browser: from what is on the page, and sent nowhere. */
import { element } from "../element.js";

/** A button that makes a file when pressed and has the browser save it. */
export function downloadButton(
  label: string,
  filename: string,
  make: () => Blob | Promise<Blob>,
): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", () => {
    button.disabled = true;
    void Promise.resolve()
      .then(make)
      .then((blob) => save(blob, filename))
      .catch((error: unknown) => {
        button.title = `could not be made: ${String(error)}`;
        button.textContent = `${label} failed`;
      })
      .finally(() => (button.disabled = false));
  });
  return button;
}

/** Has the browser save a file. */
export function save(blob: Blob, filename: string): void {
  const link = element("a", { href: URL.createObjectURL(blob), download: filename });
  link.click();
  // The browser has taken the file by then; sooner, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name that every file system takes, from any text. */
export function fileName(text: string, extension: string): string {
  const name = text.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "");
  return `${name.slice(0, 80) || "figure"}.${extension}`;
}

/** On a document's page: buttons that save the references that stand there. Without them they can be copied. */
import { element } from "../element.js";
import { downloadButton } from "../figure/download.js";

/** What a program takes a reference's file for, by the end of its name. */
const TYPES: Readonly<Record<string, string>> = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  json: "application/vnd.citationstyles.csl+json",
};

/** Adds a button below each `<pre data-file="…">`; the function returned takes them out again. */
export function recordDownloads(root: ParentNode = document): () => void {
  const records = Array.from(root.querySelectorAll<HTMLElement>("pre[data-file]"));
  const added = records.map((record) => {
    const file = record.dataset["file"] ?? "";
    const button = downloadButton(`Download ${file}`, file, () =>
      recordFile(file, record.textContent),
    );
    const line = element("p", {}, button);
    record.after(line);
    return line;
  });
  return () => {
    for (const line of added) line.remove();
  };
}

/** A record as a file. RIS has its own ends of lines, which HTML does not keep. */
export function recordFile(file: string, text: string): Blob {
  const kind = file.slice(file.lastIndexOf(".") + 1);
  const lines = kind === "ris" ? text.replaceAll(/\r?\n/g, "\r\n") : text;
  return new Blob([lines], { type: `${TYPES[kind] ?? "text/plain"};charset=utf-8` });
}

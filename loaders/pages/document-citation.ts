/** The section ‘How to cite’ of a document's page. */
import { bibtex, ris } from "./bibliography-formats.js";
import { type Citable, chicagoEntry, chicagoNote, citationKey, cslItem } from "./bibliography.js";
import { type Markup, attribute, markup, visible } from "./markup.js";

/** How to cite a document: Chicago in sight; BibTeX, RIS and CSL-JSON to open, copy and download. */
export function citationOf(document: Citable): Markup {
  const key = citationKey(document);
  const json = `[\n${linesOf(cslItem(document))}\n]\n`;
  return markup`
    <section class="citation" aria-labelledby="cite">
      <h2 id="cite">How to cite</h2>
      ${chicago("Note", chicagoNote(document))}
      ${chicago("Bibliography", chicagoEntry(document))}
      ${format("BibTeX", bibtex(document), `${key}.bib`)}
      ${format("RIS", ris(document), `${key}.ris`)}
      ${format("CSL-JSON", json, `${key}.json`)}
      <p class="small"><a href="../exports/tei.zip" rel="external"${attribute("data-member", `${document.id}.xml`)}>This document as TEI</a>, with what was read in it beside the words.</p>
      <p class="muted small">To cite one passage, add its address: the number beside it is the link.</p>
    </section>`;
}

/** An object as JSON, a line for each of its properties. */
function linesOf(item: object): string {
  const lines = Object.entries(item).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}`;
}

function chicago(label: string, text: string): Markup {
  return markup`<p class="chicago"><span class="label">Chicago, ${label.toLowerCase()}</span> <bdi>${visible(text)}</bdi></p>`;
}

/** A record to read and copy; a script of the page lets it be saved under the name that it has here. */
function format(name: string, text: string, file: string): Markup {
  return markup`
    <details class="format">
      <summary>${name}</summary>
      <pre tabindex="0" aria-label="${name} record"${attribute("data-file", file)}>${text.replaceAll("\r\n", "\n")}</pre>
    </details>`;
}

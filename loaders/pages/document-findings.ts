/** What a careful reader should know of a document before trusting it. */
import type { Row } from "../schema.js";
import { shortened } from "./document-metadata.js";
import { wordsAnchor } from "./document-passages.js";
import { type Markup, markup, visible } from "./markup.js";

/** The findings of a document as a list; null where there are none. */
export function findingsOf(findings: readonly Row<"findings">[]): Markup | null {
  if (findings.length === 0) return null;
  return markup`
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">Before you rely on it</h2>
      <ul>${findings.map(finding)}</ul>
    </section>`;
}

function finding({ kind, message, language, start, stop, quote }: Row<"findings">): Markup {
  const words =
    language === null || start === null || stop === null || quote === null
      ? null
      : markup` <a class="words-link" href="#${wordsAnchor({ language, start, stop })}" lang="${language}"><bdi>${visible(shortened(quote))}</bdi></a>`;
  return markup`<li><span class="label">${kind.replaceAll("_", " ")}</span> ${visible(message)}${words}</li>`;
}

/** What a careful reader should know of a document before trusting it. */
import type { Row } from "../schema.js";
import { shortened } from "./document-metadata.js";
import { wordsAnchor } from "./linked-words.js";
import { type Markup, markup, visible } from "./markup.js";

type Finding = Row<"findings">;

/** The findings of a document as a list; null where there are none. */
export function findingsOf(findings: readonly Finding[]): Markup | null {
  if (findings.length === 0) return null;
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = alike.get(`${finding.kind} ${finding.message}`);
    if (same) same.push(finding);
    else alike.set(`${finding.kind} ${finding.message}`, [finding]);
  }
  return markup`
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">Before you rely on it</h2>
      <ul>${[...alike.values()].map(item)}</ul>
    </section>`;
}

/** Findings that say the same of different words, said once. */
function item(alike: readonly Finding[]): Markup {
  const { kind, message } = alike[0]!;
  return markup`<li><span class="label">${kind.replaceAll("_", " ")}</span> ${visible(message)}${alike.map(wordsLink)}</li>`;
}

function wordsLink({ language, start, stop, quote }: Finding): Markup | null {
  if (language === null || start === null || stop === null || quote === null) return null;
  return markup` <a class="words-link" href="#${wordsAnchor({ language, start, stop })}" lang="${language}"><bdi>${visible(shortened(quote))}</bdi></a>`;
}

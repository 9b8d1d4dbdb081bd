/** All documents in one static list, in the order of time: for print, and without JavaScript. */
import { readRows } from "../parquet.js";
import type { Row } from "../schema.js";
import { inTime } from "./document-page.js";
import { type Markup, markup, visible } from "./markup.js";
import { intervalInWords } from "./words.js";

/** The page as Framework Markdown, from the Parquet tables of a folder. */
export async function contentsPage(tablesFolder: string): Promise<string> {
  const documents = inTime(await readRows(tablesFolder, "documents"));
  const list = markup`<ol class="contents-list">${documents.map(entry)}</ol>`;
  return `---\ntitle: Contents\ntoc: false\n---\n\n# Contents\n\n${list.html}\n`;
}

function entry({ id, title, kind, date, date_end, archive, reference }: Row<"documents">): Markup {
  const when = intervalInWords(date, date_end);
  const what = [kind === "other" ? null : kind, archive, reference].filter((part) => part !== null);
  return markup`
    <li>
      ${date === null ? markup`<span class="undated">undated</span>` : markup`<time datetime="${date}">${when}</time>`}
      <span><a href="./documents/${encodeURIComponent(id)}"><bdi>${visible(title)}</bdi></a> <span class="what">${visible(what.join(", "))}</span></span>
    </li>`;
}

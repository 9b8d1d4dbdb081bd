/**
 * All documents on one static page, in the order of time, a list a year: for print, and without JavaScript. Years that
 * are out of sight are not laid out (style/lists.css), and links lead to each.
 */
import { readRows } from "../parquet.js";
import type { Row } from "../schema.js";
import { inTime } from "./document-page.js";
import { type Markup, markup, visible } from "./markup.js";
import { intervalInWords } from "./words.js";

/** The page as Framework Markdown, from the Parquet tables of a folder. */
export async function contentsPage(tablesFolder: string): Promise<string> {
  const documents = inTime(await readRows(tablesFolder, "documents"));
  const years = yearsOf(documents);
  const ways = years.size > 1 && documents.length > SHORT ? waysTo([...years.keys()]) : null;
  const lists = Array.from(years, ([year, own]) => yearList(year, own));
  const list = markup`<div class="contents">${ways}${lists}</div>`;
  return `---\ntitle: Contents\ntoc: false\n---\n\n# Contents\n\n${list.html}\n`;
}

/** Most documents that are seen at a glance, without ways to their years. */
const SHORT = 100;

const UNDATED = "undated";

/** Documents by the year in which they begin, in their own order. */
function yearsOf(documents: readonly Row<"documents">[]): Map<string, Row<"documents">[]> {
  const years = new Map<string, Row<"documents">[]>();
  for (const document of documents) {
    const year = document.date?.slice(0, 4) ?? UNDATED;
    const own = years.get(year);
    if (own) own.push(document);
    else years.set(year, [document]);
  }
  return years;
}

function waysTo(years: readonly string[]): Markup {
  const links = years.map((year) => markup`<li><a href="#year-${year}">${year}</a></li>`);
  return markup`<nav class="contents-years" aria-label="Years"><ol>${links}</ol></nav>`;
}

// The place that it takes before it is laid out, so that the scroll bar is right: two lines an entry.
function yearList(year: string, documents: readonly Row<"documents">[]): Markup {
  return markup`
    <section id="year-${year}" aria-labelledby="in-${year}" style="--entries: ${documents.length}">
      <h2 id="in-${year}">${year === UNDATED ? "Undated" : year}</h2>
      <ol class="contents-list">${documents.map(entry)}</ol>
    </section>`;
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

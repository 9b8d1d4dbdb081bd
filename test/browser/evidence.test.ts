/** From a row of any table to its words on the document's page. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { fiveTables } from "../acceptance/tables.js";
import { tableNames, tableOf } from "../../loaders/schema.js";
import { type Answer, openTables } from "../query.js";
import { builtSite } from "../site.js";
import { withPage } from "./chromium.js";
import { visit } from "./pages.js";
import { visited } from "./served.js";
import { solid } from "./marked.js";

const site = visited(builtSite);
let query: (sql: string) => Promise<Answer>;
before(async () => {
  query = await openTables(await fiveTables());
});

const withEvidence = tableNames.filter((name) => "quote" in tableOf(name).columns);

interface Marked {
  words: string;
  /** Whether a reader sees the first mark without scrolling. */
  seen: boolean;
}

/** Runs in the page: follows each anchor, and reads what is marked then. */
async function followAll(anchors: string[]): Promise<Marked[]> {
  const marked: Marked[] = [];
  for (const anchor of anchors) {
    const followed = new Promise((resolve) =>
      addEventListener("hashchange", () => requestAnimationFrame(resolve), { once: true }),
    );
    location.hash = anchor;
    await followed;
    const marks = [...document.querySelectorAll("main mark")];
    const { top = -1, bottom = -1 } = marks[0]?.getBoundingClientRect() ?? {};
    const words = marks.map((mark) => mark.textContent).join("");
    marked.push({ words, seen: bottom > 0 && top < innerHeight });
  }
  return marked;
}

describe("the anchor of a row's words", () => {
  it("marks exactly the quote, in view, for every row of every table", async () => {
    const tables = withEvidence.map(
      (name) =>
        `select document_id, language || '-c' || start || '-' || stop as anchor, quote
         from "${name}" where quote is not null`,
    );
    const rows = await query(`select distinct * from (${tables.join(" union all ")}) order by all`);
    assert.ok(rows.length > 0);
    for (const id of new Set(rows.map((row) => String(row["document_id"])))) {
      const own = rows.filter((row) => row["document_id"] === id);
      const marked = await withPage(site.browser, site.origin, async (page) => {
        await visit(page, `${site.origin}/documents/${encodeURIComponent(id)}.html`);
        return page.evaluate(
          followAll,
          own.map((row) => String(row["anchor"])),
        );
      });
      const wrong = own.filter(({ quote }, index) => {
        const { words = "", seen = false } = marked[index] ?? {};
        return solid(words) !== solid(quote) || !seen;
      });
      assert.deepEqual(wrong, [], id);
    }
  });

  it("says so where there are no such words", () =>
    withPage(site.browser, site.origin, async (page) => {
      await visit(page, `${site.origin}/documents/118207.html#en-c900000-900001`);
      assert.equal(await page.locator("main mark").count(), 0);
      await page.getByText("No such words here").waitFor();
    }));
});

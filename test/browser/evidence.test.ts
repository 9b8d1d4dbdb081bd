/** From a row of any table to its words on the document's page. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { FIVE, tablesOf } from "../acceptance/tables.js";
import { tableNames, tableOf } from "../../loaders/schema.js";
import { type Answer, openTables } from "../query.js";
import { builtSite } from "../site.js";
import { launch, withPage } from "./chromium.js";
import { visit } from "./pages.js";
import { type Served, serveSite } from "./served.js";

let browser: Browser;
let served: Served;
let query: (sql: string) => Promise<Answer>;
before(async () => {
  const [site, tables] = await Promise.all([builtSite(), tablesOf(FIVE)]);
  [browser, served, query] = await Promise.all([launch(), serveSite(site), openTables(tables)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

const withEvidence = tableNames.filter((name) => "quote" in tableOf(name).columns);

interface Marked {
  words: string;
  /** Whether a reader sees the first mark without scrolling. */
  seen: boolean;
}

/** Follows an anchor on an open page of a document, and reads what is marked then. */
function follow(page: Page, anchor: string): Promise<Marked> {
  return page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 30));
    const marks = [...document.querySelectorAll("main mark")];
    const { top = -1, bottom = -1 } = marks[0]?.getBoundingClientRect() ?? {};
    const words = marks.map((mark) => mark.textContent ?? "").join("");
    return { words, seen: bottom > 0 && top < innerHeight };
  }, anchor);
}

const solid = (text: unknown) => String(text).replace(/\s+/g, "");

describe("the anchor of a row's words", () => {
  for (const name of withEvidence)
    it(`marks exactly the quote, for every row of ${name}, in view`, async () => {
      const rows = await query(
        `select distinct document_id, language, start, stop, quote from "${name}"
         where quote is not null order by all`,
      );
      for (const id of new Set(rows.map((row) => String(row["document_id"]))))
        await withPage(browser, served.origin, async (page) => {
          await visit(page, `${served.origin}/documents/${encodeURIComponent(id)}.html`);
          for (const row of rows.filter((row) => row["document_id"] === id)) {
            const anchor = `${String(row["language"])}-c${String(row["start"])}-${String(row["stop"])}`;
            const { words, seen } = await follow(page, anchor);
            assert.equal(solid(words), solid(row["quote"]), `${id}#${anchor}`);
            assert.ok(seen, `${id}#${anchor} is out of view`);
          }
        });
    });

  it("says so where there are no such words", () =>
    withPage(browser, served.origin, async (page) => {
      await visit(page, `${served.origin}/documents/118207.html#en-c900000-900001`);
      assert.equal(await page.locator("main mark").count(), 0);
      await page.getByText("No such words here").waitFor();
    }));
});

/** Queries that fail, on a page of the built site: they say so, and harm nothing. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { oddSite } from "../site.js";
import { launch, withPage } from "./chromium.js";
import { visit } from "./pages.js";
import { type Served, serveSite } from "./served.js";

let browser: Browser;
let served: Served;
before(async () => {
  [browser, served] = await Promise.all([launch(), serveSite(await oddSite())]);
});
after(async () => {
  await browser.close();
  await served.close();
});

/** Opens the page of queries; its refused queries may be logged, and nothing else may go wrong. */
function onQueries(use: (page: Page) => Promise<void>): Promise<void> {
  const options = { expected: /console: .*(refused|nowhere|example\.invalid|QueryError)/s };
  return withPage(
    browser,
    served.origin,
    async (page) => {
      await visit(page, `${served.origin}/queries`);
      await page.locator("#last").getByText("true").waitFor();
      await use(page);
    },
    options,
  );
}

describe("a query that fails", () => {
  it("asks for no extension, and the next query works", () =>
    onQueries(async (page) => {
      assert.equal(await page.locator("#answer").textContent(), "3");
    }));

  it("is shown in place of its result, each with its SQL", () =>
    onQueries(async (page) => {
      const shown = (await page.locator("main").innerText()).replace(/\s+/g, " ");
      assert.ok(shown.includes("select '{}'::json as refused"), shown);
      assert.ok(shown.includes(`select nothing from nowhere where "a" < 'b'`), shown);
      assert.ok(shown.includes("read_text('https://example.invalid/x')"), shown);
    }));

  it("says which table is not there", () =>
    onQueries(async (page) => {
      assert.match(await page.locator("main").innerText(), /nowhere/);
      assert.match(await page.locator("main").innerText(), /does not exist/);
    }));
});

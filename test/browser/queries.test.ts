/** Queries that fail, on a page of the built site: they say so, and harm nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { oddSite } from "../site.js";
import { visited } from "./served.js";

const site = visited(oddSite);

/** Opens the page of queries; its refused queries may be logged, and nothing else may go wrong. */
function onQueries(use: (page: Page) => Promise<void>): Promise<void> {
  const expected = /console: .*(refused|nowhere|example\.invalid|QueryError)/s;
  return site.on(
    "/queries",
    async (page) => {
      await page.locator("#last").getByText("true").waitFor();
      await use(page);
    },
    { expected },
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

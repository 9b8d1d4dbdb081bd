/** The list of documents and a document's page, as a reader uses them. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { fiveTables } from "../acceptance/tables.js";
import { type Answer, openTables } from "../query.js";
import { builtSite } from "../site.js";
import { withPage } from "./chromium.js";
import { atRest } from "./idle.js";
import { visited } from "./served.js";

const site = visited(builtSite);
let query: (sql: string) => Promise<Answer>;
before(async () => {
  query = await openTables(await fiveTables());
});

async function textOf(page: Page): Promise<string> {
  const text = await page.locator("main").evaluate((main) => main.textContent);
  return text.replace(/\s+/g, " ");
}

const squeezed = (text: unknown) => String(text).replace(/\s+/g, " ");

describe("a document's page without JavaScript", () => {
  // Scripts that the page names are not fetched then, which counts as a failed request.
  const options = { javaScriptEnabled: false, expected: /: csp: / };
  const bare = <T>(path: string, use: (page: Page) => Promise<T>) =>
    withPage(
      site.browser,
      site.origin,
      async (page) => {
        await page.goto(site.origin + path);
        return use(page);
      },
      options,
    );

  it("has every passage of both languages, each at its permalink", async () => {
    const passages = await query("select language, position, quote from passages");
    assert.ok(passages.length > 0);
    for (const { id } of await query("select id from documents"))
      await bare(`/documents/${encodeURIComponent(String(id))}`, async (page) => {
        const own = await query(
          `select language, position, quote from passages where document_id = '${String(id).replaceAll("'", "''")}'`,
        );
        for (const { language, position, quote } of own) {
          const place = page.locator(`[id="${String(language)}-p${String(position)}"]`);
          assert.equal(
            await place.count(),
            1,
            `${String(id)} ${String(language)} ${String(position)}`,
          );
          assert.ok(squeezed(await place.textContent()).includes(squeezed(quote)), String(quote));
        }
      });
  });

  it("has its metadata, its source and how to cite it", () =>
    bare("/documents/118207", async (page) => {
      const text = await textOf(page);
      const [row] = await query(
        "select title, reference, translator, classification, summary, credits from documents where id = '118207'",
      );
      for (const value of Object.values(row ?? {}))
        assert.ok(text.includes(squeezed(value)), String(value));
      for (const form of [/Chicago/i, /BibTeX/i, /RIS/, /CSL/i]) assert.match(text, form);
      const source = page.locator("main a[href*='/document/118207']");
      assert.ok((await source.count()) >= 1);
    }));

  it("says in which language each text is", () =>
    bare("/documents/118201", async (page) => {
      const language = (id: string) =>
        page
          .locator(`[id="${id}"]`)
          .evaluate((place) => place.closest("[lang]")?.getAttribute("lang"));
      assert.match((await language("zh-p1")) ?? "", /^zh/);
      assert.match((await language("en-p1")) ?? "", /^en/);
    }));
});

describe("the list of documents", () => {
  it("says how many there are, and has a link to each", () =>
    site.on("/documents", async (page) => {
      const ids = await query("select id from documents");
      assert.match(
        await textOf(page),
        new RegExp(`\\b${ids.length} (of ${ids.length} )?documents`),
      );
      for (const { id } of ids) {
        const link = page.locator(`main a[href$="/${encodeURIComponent(String(id))}.html"]`);
        assert.ok((await link.count()) >= 1, String(id));
      }
    }));

  it("keeps a choice in the address, where a reload and the back button find it", () =>
    site.on("/documents", async (page) => {
      const before = page.url();
      const choice = page.locator("main select").first();
      const values = await choice
        .locator("option")
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      const was = await choice.inputValue();
      const chosen = values.find((value) => value !== was) ?? "";
      await choice.selectOption(chosen);
      await page.waitForURL((url) => url.href !== before);
      const filtered = await listed(page);
      await page.reload();
      await atRest(page);
      assert.equal(await page.locator("main select").first().inputValue(), chosen);
      assert.deepEqual(await listed(page), filtered);
      assert.ok(filtered.length < (await query("select id from documents")).length);
      await page.locator("main a[href*='documents/']").first().click();
      await page.waitForLoadState();
      await page.goBack();
      await atRest(page);
      assert.deepEqual(await listed(page), filtered);
    }));
});

/** The documents that the list links to, in its order. */
async function listed(page: Page): Promise<string[]> {
  const links = await page.$$eval("main a[href*='documents/']", (found) =>
    found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return [...new Set(links)];
}

describe("the button beside a passage's number", () => {
  it("copies the link to the passage, and says so", () =>
    site.on("/documents/118207", async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const link = page
        .locator("#en-p7")
        .locator("xpath=ancestor::*[contains(@class,'passage-row')]");
      await link.getByRole("button").focus();
      await page.keyboard.press("Enter");
      await page.getByText("Copied the link to passage 7").waitFor({ state: "attached" });
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(new URL(copied).hash, "#en-p7");
      assert.match(new URL(copied).pathname, /\/documents\/118207/);
    }));
});

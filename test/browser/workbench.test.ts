/** The reader in the workbench: a question, its answer, the words behind it, and the link to all that. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../checkout.js";
import { builtSite } from "../site.js";
import { withPage } from "./chromium.js";
import { visited } from "./served.js";

const site = visited(builtSite);
const PATIENCE = { timeout: 60_000 };

const address = (sql: string, p = "") =>
  `/workbench?sql=${encodeURIComponent(sql)}${p && `&p=${encodeURIComponent(p)}`}`;
const status = (page: Page) => page.locator(".workbench-status");
const answered = (page: Page) =>
  status(page)
    .getByText(/ rows?, /)
    .waitFor(PATIENCE);
const editor = (page: Page) => page.locator(".cm-content");

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
}

/** Drops a file on the workbench, as a reader does who drags it there. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], name, { type: "application/json" }));
      return dropped;
    },
    [name, text] as const,
  );
  for (const type of ["dragover", "drop"])
    await page.dispatchEvent(".workbench", type, { dataTransfer });
}

const WORDS = `select quote, low, document_id, language, start, stop from claims where low is not null order by low, id`;

describe("the workbench", () => {
  it("loads no engine before a question", () =>
    site.on("/workbench", async (page, { requests }) => {
      await editor(page).waitFor();
      assert.deepEqual(
        requests.filter((url) => /duckdb|\.parquet/.test(url)),
        [],
      );
    }));

  it("leads from a chart's page to a query, to another, to its words, and by a link back in a new profile", async () => {
    const link = await site.on("/", async (page) => {
      await page.locator("#observablehq-sidebar").getByText("Workbench").click();
      await page.getByRole("button", { name: "Figures, and the words that they stand on" }).click();
      await answered(page);
      await write(page, WORDS);
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.locator(".workbench-result td a").first().waitFor(PATIENCE);
      await answered(page);
      assert.equal(new URL(page.url()).searchParams.get("sql"), WORDS);
      return page.url();
    });
    await withPage(site.browser, site.origin, async (page) => {
      await page.goto(link);
      const words = page.locator(".workbench-result td a").first();
      await words.waitFor(PATIENCE);
      const quote = (await words.textContent()) ?? "";
      await words.click();
      await page.waitForURL(/\/documents\//);
      await page.locator("main mark").first().waitFor(PATIENCE);
      const marked = await page.locator("main mark").allTextContents();
      assert.equal(marked.join("").replace(/\s/g, ""), quote.replace(/\s/g, ""));
    });
  });

  it("binds parameters from the address", () =>
    site.on(address("select ? as word, ? + 1 as number", '["a\'b", 41]'), async (page) => {
      await answered(page);
      assert.deepEqual(await page.locator(".workbench-result td").allTextContents(), ["a'b", "42"]);
      // Another question takes no values: those of before are no error of it.
      await write(page, "select 7 as lucky");
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.locator(".workbench-result td").getByText("7", { exact: true }).waitFor(PATIENCE);
      assert.equal(await page.getByLabel("Parameters").inputValue(), "");
    }));

  it("marks an error at its place, and names what was probably meant", () =>
    site.on(address("select kind,\n  titel\nfrom documents"), async (page) => {
      await status(page).getByText("line 2, column 3").waitFor(PATIENCE);
      assert.match(await status(page).innerText(), /nearest: title/);
      assert.equal(await page.locator(".cm-lintRange-error").innerText(), "titel");
      await write(page, "install httpfs");
      await page.keyboard.press("ControlOrMeta+Enter");
      await status(page).getByText("the engine is locked").waitFor(PATIENCE);
      assert.equal(await page.locator(".cm-lintRange-error").innerText(), "install");
    }));

  it("ends a query that would never answer, and answers the next", () =>
    site.on("/workbench", async (page) => {
      await write(
        page,
        "select count(*) from range(1000000000) a, range(1000000000) b where a.range % 7 = b.range",
      );
      await page.keyboard.press("ControlOrMeta+Enter");
      const cancel = page.getByRole("button", { name: "Cancel" });
      await page.locator("button:not([disabled])", { hasText: "Cancel" }).waitFor(PATIENCE);
      await cancel.click();
      await status(page).getByText("cancelled").waitFor(PATIENCE);
      await write(page, "select 6 * 7 as answer");
      await page.locator("button:not([disabled])", { hasText: "Run" }).waitFor(PATIENCE);
      await page.keyboard.press("ControlOrMeta+Enter");
      await answered(page);
      assert.deepEqual(await page.locator(".workbench-result td").allTextContents(), ["42"]);
    }));

  it("takes a reader's own file beside the tables, and keeps it when a query was cancelled", () =>
    site.on("/workbench", async (page) => {
      await page.locator("summary", { hasText: "Your own file" }).click();
      const csv = "id,weight\n118207,3\n118201,1\n";
      await page
        .getByLabel("A file of your own")
        .setInputFiles({ name: "My weights.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await page.getByText("is the table my_weights").waitFor(PATIENCE);
      await write(
        page,
        "select sum(w.weight) as n from my_weights w join documents d on d.id = w.id::bigint::varchar",
      );
      await page.keyboard.press("ControlOrMeta+Enter");
      await answered(page);
      assert.deepEqual(await page.locator(".workbench-result td").allTextContents(), ["4"]);
    }));

  it("gives CSV, Parquet and JSON of the result, and opens that JSON again", () =>
    site.on(address("select id, date from documents where id = '118207'"), async (page) => {
      await answered(page);
      const saved = async (name: string) => {
        const bar = page.locator(".workbench-result > .workbench-bar");
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          bar.getByRole("button", { name, exact: true }).click(),
        ]);
        const path = join(temporaryFolder(), name);
        await download.saveAs(path);
        return path;
      };
      assert.equal(
        readFileSync(await saved("CSV"), "utf8"),
        "\ufeffid,date\r\n118207,1962-08-09\r\n",
      );
      const json = await saved("JSON");
      const file = await asyncBufferFromFile(await saved("Parquet"));
      const [row] = await parquetReadObjects({ file });
      assert.ok(row);
      assert.equal(row["id"], "118207");
      assert.equal((row["date"] as Date).toISOString().slice(0, 10), "1962-08-09");

      await page.goto(new URL("/workbench", page.url()).href);
      await page.locator("summary", { hasText: "A saved figure" }).click();
      await page.getByLabel("Open a saved figure").setInputFiles(json);
      const view = page.locator(".workbench-saved");
      await view.getByText("All 1 rows are as they were saved.").waitFor(PATIENCE);
      await view.getByText("It stands on 1 document").waitFor();
    }));

  it("opens a saved figure: its query is asked again, and what has changed is told", () =>
    site.on(
      address("select kind, count(*) as n from documents group by kind order by kind"),
      async (page) => {
        await answered(page);
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator("figure").getByRole("button", { name: "JSON", exact: true }).click(),
        ]);
        const path = join(temporaryFolder(), "figure.json");
        await download.saveAs(path);
        const figure = JSON.parse(readFileSync(path, "utf8")) as { rows: { kind: string }[] };
        figure.rows[0] = { ...figure.rows[0], kind: "<img src=x>" };

        await page.goto(new URL("/workbench", page.url()).href);
        await page.locator("summary", { hasText: "A saved figure" }).click();
        const open = (text: string) =>
          page.getByLabel("Open a saved figure").setInputFiles({
            ...{ name: "figure.json", mimeType: "application/json" },
            buffer: Buffer.from(text),
          });
        await open("{");
        await page.getByText("figure.json: no saved figure: the file is no JSON").waitFor(PATIENCE);
        await open(JSON.stringify(figure));
        const saved = page.locator(".workbench-saved");
        await saved.getByText("Its corpus is the one here.").waitFor(PATIENCE);
        assert.match(
          await saved.locator(".workbench-changes").innerText(),
          /1 are gone, 1 are new/,
        );
        assert.equal(await saved.getByText("<img src=x>").count(), 2);
        await answered(page);
        const view = saved.getByRole("link", { name: "Open the view that it was saved from" });
        await view.click();
        await page.waitForURL(/workbench.*sql=select/);
      },
    ));

  it("takes a saved figure that is dropped on it, and says what it cannot take", () =>
    site.on(address("select kind, count(*) as n from documents group by kind"), async (page) => {
      await answered(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("figure").getByRole("button", { name: "JSON", exact: true }).click(),
      ]);
      const path = join(temporaryFolder(), "figure.json");
      await download.saveAs(path);

      await page.goto(new URL("/workbench", page.url()).href);
      await page.locator("summary", { hasText: "A saved figure" }).click();
      await dropFile(page, "figure.json", "{");
      await page.getByText("figure.json: no saved figure: the file is no JSON").waitFor(PATIENCE);
      await dropFile(page, "figure.json", readFileSync(path, "utf8"));
      const saved = page.locator(".workbench-saved");
      await saved.getByText("Its corpus is the one here.").waitFor(PATIENCE);
    }));

  it("keeps past queries, and explains one", () =>
    site.on(address("select 1 as one"), async (page) => {
      await answered(page);
      await page.locator("summary", { hasText: "Past queries" }).click();
      await page.getByRole("button", { name: "select 1 as one" }).waitFor();
      await page.getByRole("button", { name: "Explain" }).click();
      await page.locator(".workbench-plan", { hasText: "PROJECTION" }).waitFor(PATIENCE);
    }));
});

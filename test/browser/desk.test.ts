/**
 * The reviewer at the desk of `npm run dev`: a direction turned, a date rejected, a citation resolved, a place added.
 * The desk writes into data/review/ and data/authority/ itself, and the pages follow.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { copyCheckout } from "../checkout.js";
import { launch } from "./chromium.js";
import { type Preview, startPreview } from "./previewed.js";

/** The pages that the reviewer opens, beside those of documents. */
const OPENED = new Set(["index.md", "review.md", "crossings.md", "quality.md"]);

const PATIENCE = { timeout: 240_000 };

let browser: Browser;
let preview: Preview;
let copy: string;
let page: Page;

const inData = (name: string) => join(copy, "data", name);
const textOf = (name: string) => readFileSync(inData(name), "utf8");

before(async () => {
  copy = copyCheckout();
  // Each change of the tables has the queries of all pages asked anew: those that are opened here are enough.
  rmSync(join(copy, "docs", "analyses"), { recursive: true });
  for (const name of readdirSync(join(copy, "docs")))
    if (name.endsWith(".md") && !OPENED.has(name)) rmSync(join(copy, "docs", name));
  // Another reviewer was here before.
  mkdirSync(join(copy, "data", "review"), { recursive: true });
  writeFileSync(
    inData("review/dates.csv"),
    "document_id,language,quote,occurrence,verdict,reviewer\n118201,en,26 June,1,confirmed,B.\n",
  );
  preview = await startPreview(copy);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await preview.open(page, "/review");
});
after(async () => {
  await browser.close();
  await preview.stop();
});

const card = () => page.locator(".review-card");
const saved = () => page.locator(".review-saving [role=status]");

/** Shows the rows of a subject in a document, and gives the form of the first that stands on these words. */
async function rowOn(subject: string, id: string, words: string): Promise<Locator> {
  const choice = page.getByRole("form", { name: "What to review" });
  await choice.getByRole("textbox").fill("A. N.");
  await choice.getByRole("combobox").first().selectOption(subject);
  await choice.getByRole("combobox").last().selectOption(id);
  for (let step = 0; step < 60; step++) {
    await page.locator(".review-card:not([aria-busy]) mark").first().waitFor(PATIENCE);
    const [marked = ""] = await card().locator("mark").allInnerTexts();
    if (marked === words) return card().locator("form.review-row").first();
    const shown = await page.locator(".review-desk > [role=status]").innerText();
    await card().focus();
    await page.keyboard.press("j");
    await page.waitForFunction(
      (before) => document.querySelector(".review-desk > [role=status]")?.textContent !== before,
      shown,
    );
  }
  throw new Error(`no row of ${subject} on these words: ${words}`);
}

async function writes(file: string, said: RegExp): Promise<void> {
  await page.getByRole("button", { name: `Write data/review/${file}` }).click();
  await saved().getByText(said).waitFor(PATIENCE);
}

/** The form of a name that no file knows, for an entity of a type. */
async function nameForm(at: number, type: string): Promise<Locator> {
  const name = page.locator(".review-names > li").nth(at);
  await name.getByRole("button").first().click();
  const form = name.locator("form");
  await form.getByRole("combobox").first().selectOption(type);
  return form;
}

/** Fills in a form of a name, and waits until the row is written. */
async function added(form: Locator, file: string, id: string, name: string): Promise<void> {
  await form.getByLabel("id", { exact: true }).fill(id);
  await form.getByLabel("name en").fill(name);
  await form.getByLabel("source").fill("Made up for a test");
  await form.getByRole("button", { name: "Write it" }).click();
  await form.getByText(`data/authority/${file}: added`).waitFor(PATIENCE);
}

const lastLine = (file: string) => textOf(`authority/${file}`).trimEnd().split("\n").at(-1) ?? "";

/** What the preview answers to a request that no page of its own sends. */
function answerTo(headers: Record<string, string>): Promise<number> {
  const { host, hostname, port, origin } = new URL(preview.origin);
  const usual = { host, origin, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const path = "/_crossings/reviews";
    request(
      { hostname, port, path, method: "POST", headers: { ...usual, ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    )
      .on("error", reject)
      .end(JSON.stringify({ subject: "mentions", rows: [] }));
  });
}

describe("the desk of npm run dev", () => {
  it("has the sheet of keys, as every page of a finished site has", async () => {
    await page.locator("h1").click();
    await page.keyboard.press("?");
    const sheet = page.locator("#crossings-keys");
    await sheet.waitFor(PATIENCE);
    assert.match(await sheet.innerText(), /At the desk of Review/);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
  });

  it("listens to no page of elsewhere, and to no name of elsewhere", async () => {
    assert.equal(await answerTo({ origin: "http://elsewhere.example" }), 403);
    assert.equal(
      await answerTo({ host: "elsewhere.example", origin: "http://elsewhere.example" }),
      403,
    );
    assert.equal(await answerTo({ "content-type": "text/plain" }), 403);
    assert.equal(existsSync(inData("review/mentions.csv")), false);
  });

  it("rejects a date by a key, and adds to what another reviewer wrote without overwriting it", async () => {
    await rowOn("dates", "118201", "26 June");
    await card().focus();
    await page.keyboard.press("x");
    await page.getByText(/^rejected\. /).waitFor(PATIENCE);
    await writes("dates.csv", /data\/review\/dates\.csv: 1 added/);
    const lines = textOf("review/dates.csv").trim().split("\n");
    assert.equal(lines.length, 3);
    assert.match(lines[1] ?? "", /^118201,en,26 June,1?,,confirmed,.*,B\.,$/);
    assert.match(lines[2] ?? "", /^118201,en,26 June,1?,,rejected,.*,A\. N\.,$/);
    await writes("dates.csv", /dates\.csv: 0 added/);
  });

  it("keeps what is chosen and typed when the preview draws the page anew", async () => {
    const row = await rowOn("claims", "118207", "mass exodus of residents");
    await row.getByLabel("Note").fill("half a sentence");
    const drawnAnew = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new MutationObserver((changes) => {
            const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
            if (added.some((node) => node instanceof Element && node.matches(".review-desk")))
              resolve();
          }).observe(document.body, { childList: true, subtree: true });
        }),
    );
    writeFileSync(
      inData("review/mentions.csv"),
      "document_id,language,quote,occurrence,verdict,reviewer\n118201,en,Xinjiang,1,confirmed,B.\n",
    );
    await drawnAnew;
    assert.equal(await row.getByLabel("Note").inputValue(), "half a sentence");
    assert.match(page.url(), /\?rows=claims&of=118207(&row=\d+)?$/);
    await page.reload();
    await page.locator(".review-card:not([aria-busy]) mark").first().waitFor(PATIENCE);
    assert.deepEqual(await card().locator("mark").allInnerTexts(), ["mass exodus of residents"]);
  });

  it("resolves a citation", async () => {
    const row = await rowOn("citations", "118201", "Your cable dated 26 June");
    await row.getByLabel("target id").fill("118207");
    await row.getByRole("button", { name: "Save the change" }).click();
    await page.getByText(/^corrected\. /).waitFor(PATIENCE);
    await writes("citations.csv", /citations\.csv: 1 added/);
    assert.match(textOf("review/citations.csv"), /\n118201,en,Your cable dated 26 June,.*,118207,/);
  });

  it("refuses a place that no file knows, with file and line, and takes it once it is added", async () => {
    const row = await rowOn("claims", "118207", "mass exodus of residents");
    await row.getByLabel("to place").fill("xinjiangg");
    await row.getByRole("button", { name: "Save the change" }).click();
    await page.getByText(/^corrected\. /).waitFor(PATIENCE);
    await writes(
      "claims.csv",
      /data\/review\/claims\.csv:2: to_place is an id that no authority file has: xinjiangg/,
    );
    assert.equal(existsSync(inData("review/claims.csv")), false);
    const again = await rowOn("claims", "118207", "mass exodus of residents");
    await again.getByLabel("from place").fill("soviet-union");
    await again.getByLabel("to place").fill("xinjiang");
    await again.getByRole("button", { name: "Save the change" }).click();
    await page.getByText(/^corrected\. /).waitFor(PATIENCE);
    await writes("claims.csv", /claims\.csv: 1 added/);
  });

  it("adds a place that no file knows to the authority file, where the map is pressed", async () => {
    const form = await nameForm(0, "place");
    await form.getByRole("img").click(PATIENCE);
    await added(form, "places.csv", "ford-of-the-test", "Ford of the Test");
    assert.match(
      lastLine("places.csv"),
      /^ford-of-the-test,Ford of the Test,.*,-?\d+\.\d,-?\d+\.\d,,Made up for a test/,
    );
  });

  it("adds an office and a person, which have no place on the map", async () => {
    for (const [at, type, file] of [
      [1, "office", "offices.csv"],
      [2, "person", "people.csv"],
    ] as const) {
      const form = await nameForm(at, type);
      assert.equal(await form.getByRole("img").count(), 0);
      assert.equal(await form.getByLabel("latitude").isVisible(), false);
      await form.getByLabel("within").fill("china");
      await added(form, file, `${type}-of-the-test`, "Ada of the Test");
      assert.match(
        lastLine(file),
        new RegExp(`^${type}-of-the-test,Ada of the Test,.*,china,.*Made up for a test$`),
      );
    }
  });

  it("has the charts follow, with what was extracted beside what holds", async () => {
    const turned = page.locator(".crossings-claims tbody tr", { hasText: "corrected" }).first();
    for (const started = Date.now(); ;) {
      await preview.open(page, "/crossings?people=mass+exodus");
      await page.locator(".crossings-claims caption").waitFor({ state: "attached", ...PATIENCE });
      if ((await turned.count()) > 0) break;
      assert.ok(Date.now() - started < PATIENCE.timeout, await page.locator("main").innerText());
    }
    assert.match(await turned.innerText(), /Soviet Union → Xinjiang/);
    // The preview may load the page once more while it is read.
    await turned.locator("ins").nth(1).waitFor(PATIENCE);
    assert.deepEqual(await turned.locator("del").allInnerTexts(), ["xinjiang", "soviet-union"]);
    assert.deepEqual(await turned.locator("ins").allInnerTexts(), ["soviet-union", "xinjiang"]);
    await preview.open(page, "/documents/118201");
    const found = await page.locator(".reviews").innerText();
    assert.match(found, /dates, rejected\W+26 June.*1962-06-26/s);
    assert.match(found, /dates, confirmed/);
    assert.match(found, /citations, corrected\W+Your cable dated 26 June/);
  });

  it("says on Quality how far two reviewers of one row agree", async () => {
    await preview.open(page, "/quality");
    const pairs = page.locator("table", { hasText: "Pairs of reviewers" }).locator("tbody tr");
    await pairs.first().waitFor(PATIENCE);
    // One row, judged otherwise: no agreement, and none by chance either.
    assert.deepEqual(await pairs.first().locator("td, th").allInnerTexts(), [
      "A. N.",
      "B.",
      "1",
      "0",
      "0",
    ]);
  });
});

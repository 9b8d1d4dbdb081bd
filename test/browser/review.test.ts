/** The reviewer at the desk: keys, a correction, what the browser keeps, files out and in. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { readReviews } from "../../loaders/review/read.js";
import { temporaryFolder } from "../checkout.js";
import { builtSite } from "../site.js";
import { visited } from "./served.js";

const site = visited(builtSite);
const PATIENCE = { timeout: 60_000 };
const card = (page: Page) => page.locator(".review-card");
const status = (page: Page) => page.locator(".review-desk > [role=status]");
const ready = (page: Page) => page.locator(".review-card:not([aria-busy]) mark").waitFor(PATIENCE);

/** Shows all dates of a document, by its title's first words. */
async function datesOf(page: Page, document: string): Promise<void> {
  const choice = page.getByRole("form", { name: "What to review" });
  await choice.getByRole("combobox").first().selectOption("dates");
  await choice.getByRole("combobox").last().selectOption(document);
  await choice.getByRole("textbox").fill("A. N.");
  await ready(page);
}

async function saved(page: Page, name: RegExp): Promise<{ path: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent("download", PATIENCE);
  await page.getByRole("button", { name }).click();
  const path = join(temporaryFolder(), "dates.csv");
  await (await coming).saveAs(path);
  return { path: "dates.csv", bytes: readFileSync(path) };
}

describe("the desk", () => {
  it("judges by keys, corrects a value, keeps all through a reload, and saves what the build reads", () =>
    site.on("/review", async (page) => {
      await datesOf(page, "118201");
      await card(page).focus();
      await page.keyboard.press("x");
      await status(page)
        .getByText(/^rejected\. 2 of/)
        .waitFor(PATIENCE);
      await ready(page);
      await page.keyboard.press("e");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("1962-06-25");
      await page.keyboard.press("Enter");
      await status(page)
        .getByText(/^corrected\. 3 of/)
        .waitFor(PATIENCE);
      await page.reload();
      const reviews = readReviews(await saved(page, /^Save dates\.csv \(2\)$/), "dates");
      assert.deepEqual(
        reviews.map(({ document_id, verdict, reviewer }) => [document_id, verdict, reviewer]),
        [
          ["118201", "rejected", "A. N."],
          ["118201", "corrected", "A. N."],
        ],
      );
      assert.deepEqual(reviews[1]?.values, { date: "1962-06-25" });
    }));

  it("takes in another reviewer's file without overwriting", () =>
    site.on("/review", async (page) => {
      await datesOf(page, "118201");
      await card(page).focus();
      await page.keyboard.press("c");
      await status(page)
        .getByText(/^confirmed\./)
        .waitFor(PATIENCE);
      const { bytes } = await saved(page, /^Save dates\.csv \(1\)$/);
      const own = new TextDecoder().decode(bytes);
      const other = join(temporaryFolder(), "dates.csv");
      const [head = "", row = ""] = own.trim().split("\r\n");
      const lines = [head, row.replace("confirmed", "rejected"), row.replace("A. N.", "B.")];
      writeFileSync(other, lines.join("\n"));
      await page.getByLabel("Take in a reviewer’s file").setInputFiles(other);
      await page.getByText("dates.csv: 1 added, 1 were here already.").waitFor(PATIENCE);
      const after = readReviews(await saved(page, /^Save dates\.csv \(2\)$/), "dates");
      assert.deepEqual(
        after.map(({ verdict, reviewer }) => [verdict, reviewer]),
        [
          ["confirmed", "A. N."],
          ["confirmed", "B."],
        ],
      );
    }));

  it("makes a place's row, where the map is pressed", () =>
    site.on("/review", async (page) => {
      await page.locator(".review-names button").first().click();
      const form = page.locator(".review-names form");
      await form.getByRole("combobox").first().selectOption("place");
      const map = form.getByRole("img");
      await map.waitFor(PATIENCE);
      await map.click({ position: { x: 5, y: 5 } });
      assert.match(await form.getByLabel("longitude").inputValue(), /^-17\d\.\d$/);
      assert.match(await form.getByLabel("latitude").inputValue(), /^8\d\.\d$/);
    }));
});

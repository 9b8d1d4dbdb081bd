/** The correspondence: its network and matrix lead to the documents and the words that name both ends. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { atRest } from "./idle.js";
import { visited } from "./served.js";
import { markedWords, solid } from "./marked.js";

const site = visited(() => builtSite());

const marksOf = (page: Page) => page.locator(".crossings-figure").first().locator(".chart svg a");

/** The marks of the network that are no longer faded. */
const standingOut = (page: Page) =>
  marksOf(page).evaluateAll(
    (marks) => marks.filter((mark) => (mark as SVGAElement).style.opacity === "").length,
  );

describe("the network of correspondence", () => {
  it("opens the documents of an arc, whose names lead to their words", () =>
    site.on("/correspondence", async (page) => {
      const arc = marksOf(page).and(page.locator('[aria-label*="Gromyko → Joseph Stalin"]'));
      await arc.focus();
      await page.keyboard.press("Enter");
      await atRest(page);
      const query = new URL(page.url()).searchParams;
      assert.ok(query.get("from") && query.get("to"));
      const table = page.getByRole("table", { name: /^Documents with who wrote them/ });
      assert.equal(await table.locator("tbody tr").count(), 1);
      const link = table.locator(".crossings-evidence-link").first();
      const quote = solid(await link.textContent());
      await link.click();
      await page.waitForURL(/\/documents\//);
      assert.ok((await markedWords(page)).includes(quote));
    }));

  it("picks out a name and all that it is tied to, by pointer and by keyboard", () =>
    site.on("/correspondence", async (page) => {
      const name = marksOf(page).filter({ hasText: "Gromyko" }).first();
      const all = await marksOf(page).count();
      assert.equal(await standingOut(page), all);
      await name.hover();
      assert.equal(await standingOut(page), 3);
      await page.mouse.move(0, 0);
      assert.equal(await standingOut(page), all);
      await name.focus();
      assert.equal(await standingOut(page), 3);
    }));

  it("shows one name's letters alone, and keeps that in the address", () =>
    site.on("/correspondence", async (page) => {
      await marksOf(page).filter({ hasText: "Gromyko" }).first().click();
      await atRest(page);
      assert.equal(await marksOf(page).count(), 3);
      await page.reload();
      await atRest(page);
      assert.equal(await marksOf(page).count(), 3);
      assert.equal(await page.locator("select[name=party] option:checked").count(), 1);
    }));

  it("draws copies as a line of their own, and says how many are left out", () =>
    site.on("/correspondence?recipients=copies&most=12", async (page) => {
      assert.ok((await marksOf(page).locator("path[stroke-dasharray]").count()) > 0);
      const told = await page.locator(".crossings-figure .subtitle").first().textContent();
      assert.match(told ?? "", /^The strongest: 12 correspondents .* are left out/);
    }));
});

describe("the matrix of correspondence", () => {
  it("counts a recipient once that two languages name", () =>
    site.on("/correspondence", async (page) => {
      const names = await marksOf(page).evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute("aria-label") ?? ""),
      );
      const told = names.filter((name) => /→.*Xinjiang/.test(name));
      assert.equal(told.length, 2);
      assert.equal(new Set(told.map((name) => name.split("→")[1])).size, 1);
    }));
});

describe("the distribution list", () => {
  it("leads from a bar to its entry", () =>
    site.on("/correspondence?document=118207", async (page) => {
      const bars = page.locator(".crossings-figure").last().locator(".chart svg a");
      assert.equal(await bars.count(), 42);
      await bars.first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/documents\/118207/);
      assert.match(await markedWords(page), /5/);
    }));
});

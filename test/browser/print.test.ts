/** What comes to paper: the text and the words that it stands on, and nothing to press. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { visited } from "./served.js";

const site = visited(builtSite);
const notesOf = (page: Page) => page.locator(".crossings-notes li");
const CONTROLS = "button:not(th button), input, select, textarea, nav, #crossings-keys";

async function assertNothingToPress(page: Page): Promise<void> {
  const seen = await page
    .locator(CONTROLS)
    .evaluateAll((controls) =>
      controls.filter((one) => one.getClientRects().length > 0).map(({ outerHTML }) => outerHTML),
    );
  assert.deepEqual(seen, []);
}

describe("an article on paper", () => {
  it("has a note for each link to words, with the words and where they are, and no controls", () =>
    site.on("/analyses/exodus-of-1962", async (page) => {
      assert.equal(await notesOf(page).count(), 0);
      await page.emulateMedia({ media: "print" });
      await notesOf(page).first().waitFor();
      const links = await page
        .locator("main a[href*='documents/'][href*='#']:not(svg a)")
        .evaluateAll((all) =>
          all
            .filter((link) => link.getClientRects().length > 0)
            .map((link) => (link as HTMLAnchorElement).href),
        );
      const different = [...new Set(links)];
      assert.ok(different.length > 3);
      assert.equal(await notesOf(page).count(), different.length);
      assert.equal(await page.locator(".crossings-note-number").count(), links.length);
      const [first = ""] = await notesOf(page).allTextContents();
      const address = new URL(different[0] ?? "");
      assert.ok(first.endsWith(address.pathname.replace(/^\//, "") + address.hash), first);
      assert.ok((await notesOf(page).first().locator("q").innerText()).length > 3);
      await assertNothingToPress(page);
      await page.emulateMedia({ media: "screen" });
      await page.locator(".crossings-notes").waitFor({ state: "detached" });
      assert.equal(await page.locator(".crossings-note-number").count(), 0);
    }));

  it("comes out as a PDF of some pages", () =>
    site.on("/analyses/exodus-of-1962", async (page) => {
      const pdf = await page.pdf({ format: "A4" });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 2 && pages <= 40, String(pages));
    }));
});

describe("a table on paper", () => {
  it("has the names of its columns, without the marks of sorting", () =>
    site.on("/analyses/exodus-of-1962", async (page) => {
      await page.locator(".crossings-table th button").first().waitFor();
      await page.emulateMedia({ media: "print" });
      const names = await page.locator(".crossings-table th button").evaluateAll((buttons) =>
        buttons.map((button) => ({
          shown: button.getClientRects().length > 0 && button.textContent.trim() !== "",
          mark: getComputedStyle(button, "::after").content,
        })),
      );
      assert.ok(names.length > 0 && names.every(({ shown, mark }) => shown && mark === "none"));
    }));
});

describe("a document on paper", () => {
  it("has both texts side by side in black on white, and no controls", () =>
    site.on("/documents/118207", async (page) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await assertNothingToPress(page);
      const [left, right] = await Promise.all(
        [".side-1 .passage", ".side-2 .passage"].map((side) =>
          page.locator(side).first().isVisible(),
        ),
      );
      assert.ok(left && right);
      const style = await page.locator("#zh-p1").evaluate((passage) => {
        const { color } = getComputedStyle(passage);
        return { color, ground: getComputedStyle(document.documentElement).backgroundColor };
      });
      assert.deepEqual(style, { color: "rgb(0, 0, 0)", ground: "rgb(255, 255, 255)" });
    }));
});

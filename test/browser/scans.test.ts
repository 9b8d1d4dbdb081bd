/** Scans of a document: small above its text, and beside it, page by page, when a reader asks. */
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { SCANNED } from "../acceptance/hostile.js";
import { copyCheckout, runScript } from "../checkout.js";
import { oddSite } from "../site.js";
import { assertNoBarrierByDayAndNight, assertNoOverflow } from "./barriers.js";
import { visited } from "./served.js";

const site = visited(oddSite);
const path = `/documents/${SCANNED}`;
const view = (page: Page) => page.locator(".scan-view");
const small = (page: Page) => page.locator(".scan-file img");
const isLoaded = (page: Page, selector: string) =>
  page.waitForFunction((asked) => {
    const picture = document.querySelector<HTMLImageElement>(asked);
    return picture !== null && picture.complete && picture.naturalWidth > 0;
  }, selector);

describe("the scans of a document", () => {
  it("open beside the text, page by page, and close by Escape, by the keyboard alone", () =>
    site.on(path, async (page) => {
      assert.equal(await small(page).count(), 2);
      await page.locator(".scan-file").first().focus();
      await page.keyboard.press("Enter");
      await isLoaded(page, ".scan-view img");
      const picture = view(page).locator("img");
      assert.equal(await picture.getAttribute("alt"), "Scan of page 1 of the English text");
      assert.match(await view(page).innerText(), /page 1 of the English text: corner <b>torn<\/b>/);
      const [scan, text] = await Promise.all([
        picture.boundingBox(),
        page.locator(".passage").last().boundingBox(),
      ]);
      assert.ok(scan && text && scan.x >= text.x + text.width, JSON.stringify([scan, text]));
      await assertNoBarrierByDayAndNight(page);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await isLoaded(page, ".scan-view img[alt='Scan of page 2 of the English text']");
      assert.equal(await view(page).getByRole("button", { name: "Next page" }).isDisabled(), true);
      const alone = view(page).getByRole("link", { name: "Open it alone" });
      assert.match((await alone.getAttribute("href")) ?? "", /\/scans\/letter-2\.png$/);
      await page.keyboard.press("Escape");
      await view(page).waitFor({ state: "detached" });
      const focused = await page.evaluate(() => document.activeElement?.className);
      assert.equal(focused, "scan-file");
    }));

  it("stand above the text in a narrow window, and fit into it", () =>
    site.on(
      path,
      async (page) => {
        await page.locator(".scan-file").first().click();
        await isLoaded(page, ".scan-view img");
        await assertNoOverflow(page);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it("load nothing from elsewhere: what lies there is a link", () =>
    site.on(path, async (page, record) => {
      const link = page.locator(".scans a[href^='https://reading.example/']");
      assert.equal(await link.innerText(), "page 1 at reading.example");
      assert.deepEqual(record.foreign, []);
    }));

  it("say in one line that a picture is not there", () =>
    site.on(path, async (page) => {
      await page
        .locator(".scan-file")
        .first()
        .evaluate((link: HTMLAnchorElement) => {
          link.href = "data:image/png;base64,";
        });
      await page.locator(".scan-file").first().click();
      await view(page)
        .getByText("The scan of page 1 of the English text cannot be shown")
        .waitFor();
      assert.equal(await view(page).locator("img").isVisible(), false);
    }));
});

describe("a build without a picture that data/scans.csv names", () => {
  it("ends with one line that names file and line", async () => {
    const copy = copyCheckout();
    rmSync(join(copy, "docs", "analyses"), { recursive: true });
    writeFileSync(
      join(copy, "data", "scans.csv"),
      "document_id,language,page,image_or_iiif,note\n118207,en,1,nowhere.png,\n",
    );
    const { status, stderr } = await runScript(copy, "loaders/site/build.ts");
    assert.equal(status, 1);
    const line = stderr.split("\n").find((one) => one.includes("scans.csv"));
    assert.equal(line, "data/scans.csv:2: no such file below data/scans/: nowhere.png");
  });
});

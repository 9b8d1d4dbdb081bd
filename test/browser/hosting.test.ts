/** The built site on hosts that its publisher chooses, on paper, and where nothing is. */
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import sirv from "sirv";
import { builtSite } from "../site.js";
import { launch, withPage } from "./chromium.js";
import { cellErrors, visit } from "./pages.js";
import { type Served, serveSite } from "./served.js";

const FOLDER = "/x/y";

let browser: Browser;
let served: Served;
let below: Server;
before(async () => {
  const site = await builtSite();
  below = serveBelow(site);
  await new Promise<void>((resolve) => below.listen(0, "127.0.0.1", resolve));
  [browser, served] = await Promise.all([launch(), serveSite(site)]);
});
after(async () => {
  await browser.close();
  await served.close();
  below.close();
});

/** A plain static host that has the site in a folder of its own. */
function serveBelow(site: string): Server {
  const files = sirv(site, { dev: true, extensions: ["html"] });
  return createServer((request, response) => {
    const url = request.url ?? "";
    const missing = () => void response.writeHead(404).end();
    request.url = url.slice(FOLDER.length);
    if (url.startsWith(`${FOLDER}/`)) files(request, response, missing);
    else missing();
  });
}

describe("the built site in a folder of a host", () => {
  for (const path of ["/", "/documents", "/documents/118207", "/data"])
    it(`opens ${path} without an error, and stays in its folder`, () => {
      const origin = `http://127.0.0.1:${(below.address() as AddressInfo).port}`;
      return withPage(browser, origin, async (page, { requests }) => {
        await visit(page, origin + FOLDER + path);
        assert.deepEqual(await cellErrors(page), []);
        const outside = requests.filter((url) => !url.startsWith(`${origin}${FOLDER}/`));
        assert.deepEqual(outside, []);
      });
    });
});

describe("an address that is not there", () => {
  for (const path of ["/nowhere", "/documents/nowhere/at/all"])
    it(`is answered with 404 and a page that works: ${path}`, () =>
      withPage(
        browser,
        served.origin,
        async (page) => {
          const answer = await page.goto(served.origin + path);
          assert.equal(answer?.status(), 404);
          const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
          assert.doesNotMatch(family, /^"?Times/, "no style sheet");
          await page.locator("main a").first().click();
          await page.waitForLoadState();
          assert.equal(new URL(page.url()).pathname.includes("nowhere"), false);
        },
        { expected: new RegExp(`404.*${path}`, "s") },
      ));
});

describe("a printed page", () => {
  for (const path of ["/", "/documents/118207"])
    it(`has its text and no sidebar: ${path}`, () =>
      withPage(browser, served.origin, async (page) => {
        await visit(page, served.origin + path);
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator("#observablehq-sidebar").isVisible(), false);
        assert.equal(await page.locator("main").isVisible(), true);
        const white = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.match(white, /^rgba?\((255, 255, 255|0, 0, 0, 0)/);
      }));
});

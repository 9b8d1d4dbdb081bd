import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { findChromium, launch, withPage } from "./chromium.js";
import { atRest } from "./idle.js";

let browser: Browser;
let server: Server;
let origin: string;

before(async () => {
  browser = await launch();
  server = createServer((request, response) => {
    response.statusCode = request.url === "/" ? 200 : 404;
    response.setHeader("content-type", "text/html").end("<link rel=icon href=data:,>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  await browser.close();
  server.close();
});

/** Opens the page, runs a script there, and waits until that is done. */
function behave(script: string): Promise<void> {
  return withPage(browser, origin, async (page) => {
    await page.goto(origin);
    await page.evaluate(script);
    await atRest(page);
  });
}

/** The same with a script that misbehaves, until that is noticed. */
function misbehave(script: string): Promise<void> {
  return withPage(browser, origin, async (page, { errors, foreign }) => {
    await page.goto(origin);
    await page.evaluate(script);
    while (errors.length + foreign.length === 0) await atRest(page);
  });
}

describe("findChromium()", () => {
  it("refuses a browser that the environment names and that is not there", async () => {
    const before = process.env["CHROMIUM"];
    process.env["CHROMIUM"] = "/nowhere/chromium";
    await assert.rejects(findChromium(), /CHROMIUM names no program: \/nowhere\/chromium/);
    if (before === undefined) delete process.env["CHROMIUM"];
    else process.env["CHROMIUM"] = before;
  });
});

describe("withPage(browser, origin, use)", () => {
  it("passes a page that keeps to itself", () => behave("void 0"));

  it("fails on a request to another origin", () =>
    assert.rejects(
      misbehave("fetch('http://example.invalid/x').catch(() => {})"),
      /another origin/,
    ));

  it("fails on a request to another origin that a worker makes", () =>
    assert.rejects(
      misbehave(
        "new Worker(URL.createObjectURL(new Blob(['fetch(\"http://example.invalid/\")'])));0",
      ),
      /another origin/,
    ));

  it("fails on a logged error, a thrown one, a missing file and a dialog", async () => {
    await assert.rejects(misbehave("console.error('broken')"), /broken/);
    await assert.rejects(misbehave("setTimeout(() => { throw new Error('thrown') });0"), /thrown/);
    await assert.rejects(misbehave("fetch('/missing');0"), /404/);
    await assert.rejects(misbehave("setTimeout(() => alert('hello'));0"), /hello/);
  });
});

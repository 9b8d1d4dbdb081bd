import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { finishedPage, finishesPages } from "../../loaders/site/finished-page.js";

const PAGE =
  "<!DOCTYPE html>\n<html>\n<head></head>\n<body>\n<main><h1>A</h1></main>\n<footer></footer>\n</body>\n</html>\n";

describe("finishedPage(html)", () => {
  it("has a language, the sheet of keys, ways past the sidebar, and notes on paper", () => {
    const page = finishedPage(PAGE);
    for (const part of ['<html lang="en">', "crossings-keys", "crossings-skip", "beforeprint"])
      assert.ok(page.includes(part), part);
  });
});

describe("finishesPages(response)", () => {
  const server = createServer((request, response) => {
    finishesPages(response);
    const isPage = request.url === "/page";
    response.setHeader("content-type", isPage ? "text/html; charset=utf-8" : "text/plain");
    if (request.url === "/nothing") response.end();
    else response.end(PAGE);
  });
  let origin = "";
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => server.close());
  const bodyOf = async (path: string) => (await fetch(origin + path)).text();

  it("finishes what is a page, and nothing else", async () => {
    assert.equal(await bodyOf("/page"), finishedPage(PAGE));
    assert.equal(await bodyOf("/other"), PAGE);
    assert.equal(await bodyOf("/nothing"), "");
  });
});

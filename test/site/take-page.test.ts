import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { takePage } from "../../loaders/site/take-page.js";
import { temporaryFolder } from "../checkout.js";
import { ownServer } from "./own-request.js";

const folder = temporaryFolder();
const { send, origin } = ownServer<{ path?: string }>((asked, response) =>
  takePage(asked, response, folder),
);

const PAGE = { title: "Seven persons", markdown: "# Seven persons\n" };

describe("takePage(request, response, folder)", () => {
  it("writes the page of a page of this preview, and says where it is", async () => {
    assert.deepEqual(await send(PAGE), { status: 201, body: { path: "analyses/seven-persons" } });
    assert.equal(readFileSync(join(folder, "seven-persons.md"), "utf8"), PAGE.markdown);
  });

  it("overwrites nothing", async () => {
    const { status, body } = await send({ ...PAGE, markdown: "other" });
    assert.equal(status, 400);
    assert.match(body.error ?? "", /there already/);
    assert.equal(readFileSync(join(folder, "seven-persons.md"), "utf8"), PAGE.markdown);
  });

  it("writes nowhere else", async () => {
    for (const title of ["../x", "/etc/x", "a\nb", "", "index"])
      assert.equal((await send({ ...PAGE, title })).status, 400, title);
    assert.deepEqual(readdirSync(folder), ["seven-persons.md"]);
  });

  it("listens to a page of this preview alone", async () => {
    const from = { ...PAGE, title: "From elsewhere" };
    assert.equal((await send(from, { origin: "http://example.invalid" })).status, 403);
    assert.equal((await fetch(origin())).status, 403);
    assert.deepEqual(readdirSync(folder), ["seven-persons.md"]);
  });

  it("refuses what is no page", async () => {
    const refused = { status: 400, body: { error: "a page has a title and its Markdown" } };
    assert.deepEqual(await send({ title: "Seven persons" }), refused);
  });
});

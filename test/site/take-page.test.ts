import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { takePage } from "../../loaders/site/take-page.js";
import { temporaryFolder } from "../checkout.js";

const folder = temporaryFolder();
const server = createServer((asked, response) => void takePage(asked, response, folder));
let port = 0;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
after(() => server.close());

interface Answer {
  status: number;
  body: { path?: string; error?: string };
}

/** Sends a page as a browser would, but for what is given. */
function send(content: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const host = `127.0.0.1:${port}`;
  const usual = { host, origin: `http://${host}`, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: "127.0.0.1", method: "POST", headers: { ...usual, ...headers } },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Answer["body"] }),
        );
      },
    );
    asked.on("error", reject).end(JSON.stringify(content));
  });
}

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

  it("does not listen to another origin, another name, a form, or another method", async () => {
    const from = { ...PAGE, title: "From elsewhere" };
    assert.equal((await send(from, { origin: "http://example.invalid" })).status, 403);
    const rebound = { host: "example.invalid", origin: "http://example.invalid" };
    assert.equal((await send(from, rebound)).status, 403);
    assert.equal((await send(from, { "content-type": "text/plain" })).status, 403);
    assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 403);
    assert.deepEqual(readdirSync(folder), ["seven-persons.md"]);
  });
});

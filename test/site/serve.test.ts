import assert from "node:assert/strict";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Serving, serve } from "../../loaders/site/serve.js";
import { addressAsked } from "../../loaders/site/start.js";
import { temporaryFolder } from "../checkout.js";

describe("serve(folder)", () => {
  const folder = join(temporaryFolder(), "dist");
  let serving: Serving;
  const get = (path: string, range?: string): Promise<Response> =>
    fetch(new URL(path, serving.address), range === undefined ? {} : { headers: { range } });

  before(async () => {
    mkdirSync(join(folder, "data"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "<p>home");
    writeFileSync(join(folder, "404.html"), "<p>nothing here");
    writeFileSync(join(folder, "data", "texts.parquet"), "PAR1....PAR1");
    for (const name of ["a.wasm", "a.js", "a.css", "a.json", "a.csv", "a.woff2"])
      writeFileSync(join(folder, name), "x");
    serving = await serve(folder);
  });
  after(() => serving.close());

  it("serves the page of a folder", async () => {
    assert.equal(await (await get("/")).text(), "<p>home");
  });

  it("shows 404.html with status 404 for what is not there", async () => {
    const response = await get("/no/such/page");
    assert.equal(response.status, 404);
    assert.equal(await response.text(), "<p>nothing here");
    assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
  });

  const types: [string, RegExp][] = [
    ["a.wasm", /^application\/wasm$/],
    ["a.js", /^text\/javascript/],
    ["a.css", /^text\/css/],
    ["a.json", /^application\/json/],
    ["a.csv", /^text\/csv/],
    ["a.woff2", /^font\/woff2$/],
    ["data/texts.parquet", /^application\/vnd\.apache\.parquet$/],
  ];
  for (const [path, type] of types)
    it(`says what ${path} is`, async () => {
      assert.match((await get(path)).headers.get("content-type") ?? "", type);
    });

  it("serves a range from within a file", async () => {
    const response = await get("/data/texts.parquet", "bytes=4-7");
    assert.equal(response.status, 206);
    assert.equal(response.headers.get("content-range"), "bytes 4-7/12");
    assert.equal(await response.text(), "....");
  });

  it("serves the last bytes of a file", async () => {
    assert.equal(await (await get("/data/texts.parquet", "bytes=-4")).text(), "PAR1");
  });

  const ranges: [range: string, status: number, said: string | null, body: string][] = [
    ["bytes=0-0", 206, "bytes 0-0/12", "P"],
    ["bytes=8-", 206, "bytes 8-11/12", "PAR1"],
    ["bytes=4-9999999999999999999999", 206, "bytes 4-11/12", "....PAR1"],
    ["bytes=-99", 206, "bytes 0-11/12", "PAR1....PAR1"],
    ["bytes=12-", 416, "bytes */12", ""],
    ["bytes=9-4", 416, "bytes */12", ""],
    ["bytes=x-y", 416, "bytes */12", ""],
    ["lines=1-2", 200, null, "PAR1....PAR1"],
    ["bytes=0-1,4-5", 200, null, "PAR1....PAR1"],
  ];
  for (const [range, status, said, body] of ranges)
    it(`answers ${range} with ${status}`, async () => {
      const response = await get("/data/texts.parquet", range);
      assert.equal(response.status, status);
      assert.equal(response.headers.get("content-range"), said);
      assert.equal(await response.text(), body);
    });

  it("takes // for /, and lives on after an address that is none", async () => {
    const { port } = new URL(serving.address);
    const statusOf = (path: string) =>
      new Promise((resolve) => {
        request({ port, path }, (response) => resolve(response.resume().statusCode)).end();
      });
    assert.equal(await statusOf("//"), 200);
    for (const path of ["/%zz", "//%00", "/%"]) assert.equal(await statusOf(path), 404, path);
    assert.equal((await get("/")).status, 200);
  });

  it("allows GET and HEAD alone", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const response = await fetch(serving.address, { method });
      assert.equal(response.status, 405, method);
      assert.equal(response.headers.get("allow"), "GET, HEAD");
    }
    assert.equal((await fetch(serving.address, { method: "HEAD" })).status, 200);
  });

  it("serves nothing from outside its folder", async () => {
    writeFileSync(join(folder, "..", "secret.txt"), "secret");
    const { port } = new URL(serving.address);
    for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt"]) {
      const status = await new Promise((resolve) => {
        request({ port, path }, (response) => resolve(response.resume().statusCode)).end();
      });
      assert.equal(status, 404, path);
    }
  });

  it("takes the next free port", async () => {
    const port = Number(new URL(serving.address).port);
    const second = await serve(folder, { port });
    assert.ok(Number(new URL(second.address).port) > port);
    await second.close();
  });

  it("serves the new site after a swap", async () => {
    const next = join(folder, "..", "next");
    mkdirSync(next);
    writeFileSync(join(next, "index.html"), "<p>new home");
    renameSync(folder, join(folder, "..", "previous"));
    renameSync(next, folder);
    assert.equal(await (await get("/")).text(), "<p>new home");
  });
});

describe("addressAsked(env)", () => {
  it("is this machine's port 3000 unless somebody says otherwise", () => {
    assert.deepEqual(addressAsked({}), { port: 3000, host: "127.0.0.1" });
    assert.deepEqual(addressAsked({ PORT: "80", HOST: "0.0.0.0" }), { port: 80, host: "0.0.0.0" });
  });

  it("refuses what is no port", () => {
    for (const PORT of ["x", "-1", "70000", "3000.5"])
      assert.throws(() => addressAsked({ PORT }), {
        message: `PORT is not a port number: ${PORT}`,
      });
  });
});

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type Serving, serve } from "../../loaders/site/serve.js";
import { temporaryFolder } from "../checkout.js";

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const PAGE = `<p>${"the border is quiet ".repeat(500)}`;

describe("serve(folder, {compress: true})", () => {
  const folder = join(temporaryFolder(), "dist");
  let serving: Serving;

  /** Asks as a client does that takes the body as it is sent. */
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = new URL(serving.address);
      request({ port, path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const { statusCode: status, headers: answered } = response;
          resolve({ status, headers: answered, body: Buffer.concat(chunks) });
        });
      })
        .on("error", reject)
        .end();
    });

  before(async () => {
    mkdirSync(join(folder, "data"), { recursive: true });
    writeFileSync(join(folder, "page.html"), PAGE);
    writeFileSync(join(folder, "small.json"), "{}");
    writeFileSync(join(folder, "data", "texts.parquet"), "PAR1".repeat(1000));
    writeFileSync(join(folder, "..", "secret.json"), PAGE);
    serving = await serve(folder, { compress: true });
  });
  after(() => serving.close());

  it("sends brotli or gzip to whom takes it, and the file itself to others", async () => {
    const brotli = await ask("/page", { "accept-encoding": "gzip, deflate, br" });
    assert.equal(brotli.headers["content-encoding"], "br");
    assert.equal(brotliDecompressSync(brotli.body).toString(), PAGE);
    const gzip = await ask("/page.html", { "accept-encoding": "gzip, br;q=0" });
    assert.equal(gzip.headers["content-encoding"], "gzip");
    assert.equal(gunzipSync(gzip.body).toString(), PAGE);
    const plain = await ask("/page");
    assert.equal(plain.headers["content-encoding"], undefined);
    assert.equal(plain.body.toString(), PAGE);
  });

  it("tells caches that the answer varies, whichever it is", async () => {
    for (const headers of [{}, { "accept-encoding": "br" }]) {
      const answer = await ask("/page", headers);
      assert.equal(answer.headers.vary, "Accept-Encoding");
      assert.match(answer.headers["content-type"] ?? "", /^text\/html/);
    }
  });

  it("never compresses a range, nor Parquet, nor what is small", async () => {
    const accept = { "accept-encoding": "br, gzip" };
    const range = await ask("/page.html", { ...accept, range: "bytes=0-2" });
    assert.equal(range.status, 206);
    assert.equal(range.body.toString(), "<p>");
    for (const path of ["/data/texts.parquet", "/small.json", "/page.html"]) {
      const headers = path === "/page.html" ? { ...accept, range: "bytes=3-9" } : accept;
      assert.equal((await ask(path, headers)).headers["content-encoding"], undefined, path);
    }
  });

  it("answers with 304 where the client has it, and afresh when the file has changed", async () => {
    const accept = { "accept-encoding": "br" };
    const tag = (await ask("/page", accept)).headers.etag ?? "";
    assert.equal((await ask("/page", { ...accept, "if-none-match": tag })).status, 304);
    writeFileSync(join(folder, "page.html"), `${PAGE} again`);
    const changed = await ask("/page", { ...accept, "if-none-match": tag });
    assert.equal(changed.status, 200);
    assert.equal(brotliDecompressSync(changed.body).toString(), `${PAGE} again`);
  });

  it("answers HEAD without a body", async () => {
    const answer = await ask("/page", { "accept-encoding": "br" }, "HEAD");
    assert.equal(answer.headers["content-encoding"], "br");
    assert.equal(answer.body.length, 0);
  });

  it("serves nothing from outside its folder", async () => {
    for (const path of ["/../secret.json", "/..%2fsecret.json", "/%2e%2e/secret.json"])
      assert.equal((await ask(path, { "accept-encoding": "br" })).status, 404, path);
  });
});

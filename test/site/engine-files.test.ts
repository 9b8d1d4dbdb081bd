import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { engineModule, engineWorker } from "../../loaders/site/engine-files.js";

const installed = new URL("../../node_modules/@duckdb/duckdb-wasm/dist/", import.meta.url);

describe("engineModule(level)", () => {
  it("is the installed module, packed to less than a third", async () => {
    const own = readFileSync(new URL("duckdb-eh.wasm", installed));
    const packed = await engineModule(1);
    assert.ok(packed.length < own.length / 3);
    assert.ok(gunzipSync(packed).equals(own));
  });
});

describe("engineWorker()", () => {
  it("is the installed worker, with what unpacks the module before it", async () => {
    const own = readFileSync(new URL("duckdb-browser-eh.worker.js", installed), "utf8");
    const worker = await engineWorker();
    assert.ok(worker.endsWith(own));
    const before = worker.slice(0, -own.length);
    assert.ok(before.length < 2000);
    const plain = () => Promise.resolve(new Response(""));
    const self = { fetch: plain };
    runInNewContext(before, { self, Response, ReadableStream });
    assert.notEqual(self.fetch, plain);
  });
});

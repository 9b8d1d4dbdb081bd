import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { unpacked, unpackModules } from "../../../docs/components/query/packed-module.js";

const code = new Uint8Array(100_000).map((_, at) => at % 251);
code.set([0, 0x61, 0x73, 0x6d]);

/** A response whose body comes in pieces of so many bytes. */
function inPieces(bytes: Uint8Array, length: number): Response {
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      if (at >= bytes.length) stream.close();
      else stream.enqueue(bytes.subarray(at, (at += length)));
    },
  });
  return new Response(body);
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

describe("unpacked(response, headers)", () => {
  for (const length of [1000, 7, 1_000_000])
    it(`gives what was packed, however it comes: ${length} bytes at once`, async () => {
      const response = await unpacked(inPieces(gzipSync(code), length));
      assert.deepEqual(await bytesOf(response), code);
    });

  it("leaves what the browser has unpacked", async () => {
    const response = await unpacked(inPieces(code, 1000));
    assert.deepEqual(await bytesOf(response), code);
  });

  it("fails where the file ends too soon", async () => {
    const cut = gzipSync(code).subarray(0, 200);
    await assert.rejects(bytesOf(await unpacked(inPieces(cut, 100))));
  });
});

describe("unpackModules(worker, size)", () => {
  const answered = (url: string, status = 200) => {
    const response = new Response(gzipSync(code), { status });
    Object.defineProperty(response, "url", { value: url });
    const worker = { fetch: () => Promise.resolve(response) };
    unpackModules(worker, code.length);
    return (worker.fetch as unknown as typeof fetch)(url);
  };

  for (const address of ["/engine.0123abcd.gz", "/engine.wasm.gz", "/engine.wasm.gz?1"])
    it(`unpacks ${address}`, async () => {
      assert.deepEqual(await bytesOf(await answered(address)), code);
    });

  it("says what it is and how long, as the compiler and the bar of progress ask", async () => {
    const { headers } = await answered("/engine.wasm.gz");
    assert.equal(headers.get("content-type"), "application/wasm");
    assert.equal(headers.get("content-length"), "100000");
  });

  it("leaves other files, and failures, as they are", async () => {
    assert.deepEqual((await bytesOf(await answered("/table.parquet")))[0], 0x1f);
    assert.equal((await answered("/engine.wasm.gz", 404)).status, 404);
  });
});

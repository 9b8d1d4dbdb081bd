import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { strToU8, zipSync } from "fflate";
import { zipMember } from "../../../docs/components/documents/zip-member.js";

const long = "An address of a lake. ".repeat(40);
const bytes = Uint8Array.from(
  zipSync({ "a.xml": strToU8("<a/>"), "été.xml": [strToU8(long), { level: 6 }] }, { level: 0 }),
);

/** A server of one file; without ranges it sends the whole. */
function serves(ranges: boolean): typeof fetch {
  return (_, { method, headers } = {}) => {
    const range = new Headers(headers).get("Range") ?? "";
    const asked = /^bytes=(\d+)-(\d+)$/.exec(range);
    const length = { "content-length": String(bytes.length) };
    if (method === "HEAD") return Promise.resolve(new Response(null, { headers: length }));
    if (!asked || !ranges) return Promise.resolve(new Response(bytes));
    const part = bytes.slice(Number(asked[1]), Number(asked[2]) + 1);
    return Promise.resolve(new Response(part, { status: 206 }));
  };
}

describe("zipMember(address, member)", () => {
  const own = globalThis.fetch;
  beforeEach(() => void (globalThis.fetch = serves(true)));
  afterEach(() => void (globalThis.fetch = own));
  const textOf = async (member: string) =>
    new TextDecoder().decode(await zipMember("all.zip", member));

  it("takes out what is deflated and what is not, by any name", async () => {
    assert.equal(await textOf("a.xml"), "<a/>");
    assert.equal(await textOf("été.xml"), long);
  });

  it("does so where the server knows no ranges", async () => {
    globalThis.fetch = serves(false);
    assert.equal(await textOf("été.xml"), long);
  });

  it("rejects for what is not in it", async () => {
    await assert.rejects(zipMember("all.zip", "b.xml"), /no such file in all\.zip: b\.xml/);
  });

  it("rejects where there is no file", async () => {
    globalThis.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
    await assert.rejects(zipMember("all.zip", "a.xml"), /could not load all\.zip: status 404/);
  });
});

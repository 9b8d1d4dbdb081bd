import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { sealNetwork } from "../../loaders/site/sealed.js";

const { fetch: before } = globalThis;
after(() => (globalThis.fetch = before));

describe("sealNetwork()", () => {
  it("lets nothing be fetched, and names what was asked for", async () => {
    sealNetwork();
    for (const asked of [
      "https://cdn.example/d3",
      new URL("https://cdn.example/d3"),
      new Request("https://cdn.example/d3"),
    ])
      await assert.rejects(fetch(asked), /not installed: https:\/\/cdn\.example\/d3/);
  });
});

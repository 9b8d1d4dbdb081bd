import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { zipOf } from "../../../loaders/publication/exports/zip.js";

describe("zipOf(files)", () => {
  const files: [string, string][] = [
    ["b.xml", "<p>边民 😀</p>".repeat(500)],
    ["a-é.xml", ""],
    ["c.xml", "one line\n"],
  ];
  const zip = zipOf(files);

  it("holds every text under its name, in the order given", () => {
    const texts = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    assert.deepEqual(texts, files);
  });

  it("is deflated, and the same each time", () => {
    assert.ok(zip.length < 1200, String(zip.length));
    assert.deepEqual(zipOf(files), zip);
  });
});

import assert from "node:assert/strict";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { copyScans } from "../../loaders/site/scans.js";

describe("copyScans(scans, site)", () => {
  const one = { document_id: "a", language: null, page: "1", note: null };

  it("copies no address", async () => {
    const site = mkdtempSync(join(tmpdir(), "scans-"));
    await copyScans([{ ...one, image: { address: "https://reading.example/1.jpg" } }], site);
    assert.equal(existsSync(join(site, "scans")), false);
  });

  it("fails for a picture that is not there any more", async () => {
    const site = mkdtempSync(join(tmpdir(), "scans-"));
    await assert.rejects(copyScans([{ ...one, image: { file: "nowhere.jpg" } }], site), {
      code: "ENOENT",
    });
  });
});

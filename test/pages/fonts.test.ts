import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { fontFaces, fontFiles, fontPath } from "../../loaders/pages/fonts.js";

const faces = await fontFaces();

describe("fontFaces()", () => {
  it("names each file that is installed, under its hash", () => {
    for (const { name } of fontFiles) {
      assert.ok(existsSync(fontPath(name)));
      assert.match(faces, new RegExp(`url\\("\\./${name}\\.[0-9a-f]{8}\\.woff2"\\)`));
    }
  });

  it("makes faces of the reader's machine as wide as the site's own, which come later", () => {
    const standIns = faces.split("@font-face").filter((face) => face.includes("local("));
    assert.ok(standIns.length > 0);
    for (const face of standIns) {
      assert.match(face, /size-adjust: (?:7|8|9|10|11)\d?(?:\.\d)?%/);
      assert.match(face, /font-family: "Source (?:Serif 4|Sans 3) as \w+"/);
    }
  });
});

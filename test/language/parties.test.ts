import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { partiesIn } from "../../loaders/language/wording.js";

describe("partiesIn(title, language)", () => {
  const rows = readFileSync(new URL("parties.tsv", import.meta.url), "utf8");
  for (const row of rows.split("\n").filter(Boolean)) {
    const [language = "", title = "", expected = ""] = row.split("\t");
    it(`${language}: ${title}`, () => {
      const found = partiesIn(title, language).map(
        ({ role, start, stop }) => `${role} ${title.slice(start, stop)}`,
      );
      assert.equal(found.join(" | "), expected);
    });
  }
});

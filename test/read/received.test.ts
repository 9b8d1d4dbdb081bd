import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withReceivedTranslations } from "../../loaders/read/received.js";
import { documentOf, type Part } from "../extract/builders.js";

const role = (language: string, parts: readonly Part[]) =>
  withReceivedTranslations(documentOf({ texts: { [language]: parts } })).texts[0]?.role;

describe("withReceivedTranslations(document)", () => {
  for (const [language, head, expected] of [
    ["en", "[Translation]", "received translation"],
    ["zh", "譯文", "received translation"],
    ["it", "(Traduzione)", "received translation"],
    ["pt", "Tradução do russo", "received translation"],
    ["en", "Translation of the treaty is wanted", "original"],
    ["en", "Northport, May 3, 1962", "original"],
  ] as const)
    it(`${language}, ${head}: ${expected}`, () => {
      assert.equal(role(language, [["header", head], "They crossed the border."]), expected);
    });

  it("leaves a document as it is where no head says so", () => {
    const document = documentOf({ texts: { en: ["They crossed."] } });
    assert.equal(withReceivedTranslations(document), document);
  });
});

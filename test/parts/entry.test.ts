import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describe as describeDocument } from "../../loaders/extract/documents/documents.js";
import { identify } from "../../loaders/extract/documents/identify.js";
import { listedOf } from "../../loaders/parts/entry.js";
import { documentOf } from "../extract/builders.js";

describe("listedOf(entry)", () => {
  const document = documentOf({ title: "复电", texts: { zh: ["渡口已关闭。"], en: ["Closed."] } });
  const entry = { id: "a", document, description: describeDocument(document) };

  it("names a document as its words do, without them", () => {
    const listed = listedOf(entry);
    assert.deepEqual(identify([listed]), identify([entry]));
    assert.equal(JSON.stringify(listed).includes("渡口"), false);
    assert.deepEqual(
      listed.texts.map(({ language, passages }) => [language, passages]),
      [
        ["zh", 1],
        ["en", 1],
      ],
    );
  });

  it("needs nothing of the words of a document that has its archive's number", () => {
    const numbered = { ...entry, document: { ...document, archiveId: "4711" } };
    const { document: listed } = listedOf(numbered);
    assert.equal("content" in listed && listed.content, null);
  });
});

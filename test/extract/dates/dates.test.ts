import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesOf } from "../../../loaders/extract/dates/dates.js";
import { describe as describeDocument } from "../../../loaders/extract/documents/documents.js";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";
import { documentOf, type Part } from "../builders.js";

/** `role edtf words` of each date. */
function rolesIn(texts: Record<string, readonly Part[]>): string[] {
  const document = documentOf({ texts });
  const { date, witnesses } = describeDocument(document);
  return datesOf(document, "x", date, witnesses).map(
    (row) => `${row.role} ${row.edtf} ${row.quote}`,
  );
}

describe("datesOf(document, id, ownDate, witnesses)", () => {
  it("knows the document's own date in its head and at its signature", () => {
    const found = rolesIn({
      en: [
        ["header", "Kabul, 4 May 1955"],
        "The ferry sank on 3 May.",
        ["signature", "4 May 1955"],
      ],
    });
    assert.deepEqual(found, [
      "written 1955-05-04 4 May 1955",
      "mentioned 1955-05-03 3 May",
      "written 1955-05-04 4 May 1955",
    ]);
  });

  it("reads the notes of offices: received, printed, sent, delivered", () => {
    const found = rolesIn({
      zh: [
        ["heading", "1960年3月2日苏联大使面交的照会"],
        "边民四十人过境。",
        ["stamp", "1960年3月3日收到"],
        ["stamp", "3月4日印发"],
        ["header", "3月5日发出"],
      ],
    });
    assert.deepEqual(
      found.map((row) => row.split(" ")[0]),
      ["delivered", "received", "printed", "sent"],
    );
  });

  it("reads them in English too, in a line of their own", () => {
    const found = rolesIn({
      en: [["header", "4 May 1955"], ["stamp", "Received 6 May 1955"], "The ferry sank."],
    });
    assert.equal(found[1], "received 1955-05-06 6 May 1955");
  });

  it("leaves what is told in the story to the story", () => {
    const story =
      "On 26 June, the Government received the reply that its envoy had been handed on 20 June, and sent it on.";
    const found = rolesIn({ en: [["header", "4 July 1955"], story] });
    assert.deepEqual(
      found.map((row) => row.split(" ")[0]),
      ["written", "mentioned", "mentioned"],
    );
  });

  it("names the words by code points, also after letters outside the basic plane", () => {
    const document = documentOf({ texts: { zh: ["𠀀𠀁于1955年5月3日过境，5月4日返回。"] } });
    const [text] = document.texts;
    for (const row of datesOf(document, "x", null, [])) {
      assert.equal(sliceCodePoints(text!.text, row.start, row.stop), row.quote);
    }
  });
});

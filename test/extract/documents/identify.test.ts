import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describe as describeDocument } from "../../../loaders/extract/documents/documents.js";
import { identify } from "../../../loaders/extract/documents/identify.js";
import type { Document } from "../../../loaders/document.js";
import { documentOf } from "../builders.js";

function identified(...documents: Document[]): string[] {
  return identify(
    documents.map((document) => ({ document, description: describeDocument(document) })),
  );
}

function letter(path: string, body: string, title = "Letter on the Ferry at the River"): Document {
  return documentOf({ path, title, texts: { en: [["header", "4 May 1955"], body] } });
}

describe("identify(entries)", () => {
  it("takes the archive's number", () => {
    assert.deepEqual(identified(documentOf({ archiveId: "4711", texts: { en: ["A."] } })), [
      "4711",
    ]);
  });

  it("else makes a name of the date and the first six words", () => {
    const document = letter("a.txt", "A.", "Lettre du Chargé d’affaires à Pékin, 1955");
    assert.deepEqual(identified(document), ["1955-05-04-lettre-du-charge-d-affaires-a"]);
  });

  it("names what has neither date nor Latin letters by its content", () => {
    const [id] = identified(documentOf({ title: "复电", texts: { zh: ["渡口已关闭。"] } }));
    assert.match(id ?? "", /^undated-[0-9a-f]{8}$/);
  });

  it("tells two of one derived name apart in the order of their paths", () => {
    const [second, first] = identified(
      letter("b.txt", "The second."),
      letter("a.txt", "The first."),
    );
    assert.deepEqual([first, second], [`${first}`, `${first}-2`]);
  });

  it("gives the same names whatever the order", () => {
    const [a, b] = [letter("a.txt", "One."), letter("b.txt", "Two.")];
    assert.deepEqual(identified(a, b), identified(b, a).reverse());
  });

  it("refuses two files with one number", () => {
    const twin = (path: string, body: string): Document =>
      documentOf({ path, archiveId: "4711", texts: { en: [body] } });
    assert.throws(() => identified(twin("b.txt", "B."), twin("a.txt", "A.")), {
      name: "InputError",
      message: "b.txt:1: two files with one id: 4711 (also in a.txt)",
    });
  });

  it("tells apart ids that are one in a file system, and shortens long ones", () => {
    const named = (archiveId: string) =>
      documentOf({
        path: `${archiveId.slice(0, 9)}.xml`,
        archiveId,
        texts: { en: [`Body of ${archiveId}.`] },
      });
    const ids = identified(
      ...["v-d1", "v-D1", "v.d1", "v-d1.a", "v-d1-a", "x".repeat(300), `${"x".repeat(300)}y`].map(
        named,
      ),
    );
    assert.equal(new Set(ids.map((id) => id.toLowerCase())).size, ids.length, ids.join());
    assert.ok(
      ids.every((id) => id.length <= 130),
      ids.join(),
    );
  });

  it("refuses one document that is there twice", () => {
    assert.throws(() => identified(letter("a.txt", "A."), letter("b.txt", "A.")), {
      message: /^b\.txt:1: the same document twice: .*\(also in a\.txt\)$/,
    });
  });

  it("makes names that are safe in paths and addresses", () => {
    const hostile = ["..", "../../etc", "index", "a/b?c#d", "CON", ".", "", "<script>", "404"];
    for (const archiveId of hostile) {
      const [id] = identified(documentOf({ archiveId, texts: { en: [`Body of ${archiveId}.`] } }));
      assert.match(id ?? "", /^[A-Za-z0-9][A-Za-z0-9._-]*$/, archiveId);
      assert.doesNotMatch(id ?? "", /^(?:index|con|404)$/i);
    }
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InputError } from "../../loaders/document.js";
import { readFile } from "../../loaders/read/index.js";

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const TEI = "<TEI><text><body><p>The pass is shut.</p></body></text></TEI>";

describe("readFile(file, shownAs)", () => {
  it("reads XML as TEI, whatever the case of its ending, and all else as typed", () => {
    for (const path of ["a.xml", "b/a.XML"])
      assert.equal(readFile(file(path, TEI))[0]?.texts[0]?.text, "The pass is shut.", path);
    assert.match(readFile(file("a.txt", TEI))[0]?.texts[0]?.text ?? "", /<p>/);
  });

  it("keeps the path below the folder, and names in a message the one that the user can open", () => {
    const [document] = readFile(file("b/a.xml", TEI), "data/cables/b/a.xml");
    assert.equal(document?.path, "b/a.xml");
    assert.throws(
      () => readFile(file("a.xml", "<html/>"), "data/cables/a.xml"),
      (error) => error instanceof InputError && error.message.startsWith("data/cables/a.xml:1: "),
    );
  });

  it("marks a translation that was received as one, of either reader", () => {
    const [note, words] = ["[Translation]", "The pass is shut, and nobody comes over it."];
    const marked = `<TEI><text><body><p>${note}</p><p>${words}</p></body></text></TEI>`;
    const roleIn = (path: string, text: string) => readFile(file(path, text))[0]?.texts[0]?.role;
    assert.equal(roleIn("a.txt", `${note}\n\n${words}`), "received translation");
    assert.equal(roleIn("a.xml", marked), "received translation");
    assert.equal(roleIn("a.txt", words), "original");
  });
});

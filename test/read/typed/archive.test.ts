import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEntry } from "../../../loaders/read/typed/archive.js";
import { linesOf } from "../../../loaders/read/typed/lines.js";

const read = (text: string) => readEntry(linesOf(text));

const bodyOf = (text: string) =>
  read(text)
    ?.body.map((line) => line.text)
    .filter((words) => words !== "");

const ADDRESS = "https://archive.example.org/document/4711";
const CITATION = `"Report on the Border", May 1, 1960, Some Archive, 12-3, 4. <${ADDRESS}>`;

const ENTRY = `May 1, 1960

Report on the
Border

Citation:

${CITATION}

Summary:

What the consul saw.

Credits:

Made possible by a foundation.

Original Language:

Russian

Contents:

Original Scan
Translation - English

The frontier is quiet.`;

describe("readEntry(lines)", () => {
  it("reads date, title, labels and the document after them", () => {
    const entry = read(ENTRY);
    assert.deepEqual(entry?.catalogue, {
      date: "May 1, 1960",
      citation: CITATION,
      summary: "What the consul saw.",
      credits: "Made possible by a foundation.",
      originalLanguage: "Russian",
      contents: ["Original Scan", "Translation - English"],
      others: [],
    });
    assert.equal(entry.title, "Report on the Border");
    assert.equal(entry.archiveId, "4711");
    assert.deepEqual(bodyOf(ENTRY), ["The frontier is quiet."]);
  });

  it("reads the same from bold labels, upper case, and values on the label's line", () => {
    const plain = read(ENTRY);
    const bold = ENTRY.replace(/^(\w[\w ]*:)$/gm, "**$1**").replace(
      "Report on the\nBorder",
      "**Report on the\nBorder**",
    );
    const beside = ENTRY.replace(/^(\w[\w ]*:)\n\n/gm, "$1 ").replace("Contents: ", "Contents:\n");
    const upper = ENTRY.replace(/^\w[\w ]*:$/gm, (label) => label.toUpperCase());
    for (const variant of [bold, beside, upper]) {
      assert.deepEqual(read(variant)?.catalogue, plain?.catalogue);
      assert.equal(read(variant)?.title, plain?.title);
      assert.deepEqual(bodyOf(variant), ["The frontier is quiet."]);
    }
  });

  it("reads labels in any order", () => {
    const [head, ...parts] = ENTRY.split(
      /\n\n(?=Citation|Summary|Credits|Original Language|Contents)/,
    );
    const [contents, document] = parts
      .pop()!
      .split("\n\n")
      .reduce<[string, string]>(
        ([before, last], part) => [before === "" ? last : `${before}\n\n${last}`, part],
        ["", ""],
      );
    const turned = [head, contents, ...parts.reverse(), document].join("\n\n");
    assert.deepEqual(read(turned)?.catalogue, read(ENTRY)?.catalogue);
    assert.deepEqual(bodyOf(turned), ["The frontier is quiet."]);
  });

  it("does without any of the labels", () => {
    for (const label of ["Summary", "Credits", "Original Language", "Contents"]) {
      const without = ENTRY.replace(new RegExp(`${label}:\\n\\n(?:.+\\n)+\\n`), "");
      assert.notEqual(without, ENTRY);
      assert.deepEqual(bodyOf(without), ["The frontier is quiet."], label);
    }
  });

  it("keeps labels that it does not know", () => {
    const more = ENTRY.replace(
      "Credits:",
      "Translated by: A. Person\n\nSubjects:\n\nBorders; Trade\n\nCredits:",
    );
    assert.deepEqual(read(more)?.catalogue.others, [
      { label: "Translated by", value: "A. Person" },
      { label: "Subjects", value: "Borders; Trade" },
    ]);
  });

  it("keeps a summary of several paragraphs whole", () => {
    const more = ENTRY.replace(
      "What the consul saw.",
      "What the consul saw.\n\nAnd what he did not.",
    );
    assert.equal(read(more)?.catalogue.summary, "What the consul saw. And what he did not.");
  });

  it("finds no label in the document itself", () => {
    const more = ENTRY.replace(
      "is quiet.",
      "is quiet.\n\nSummary:\n\nAll is well.\n\nContents:\n\nNothing.",
    );
    assert.deepEqual(read(more)?.catalogue, read(ENTRY)?.catalogue);
    assert.deepEqual(bodyOf(more), [
      "The frontier is quiet.",
      "Summary:",
      "All is well.",
      "Contents:",
      "Nothing.",
    ]);
  });

  it("leaves what the document's head has to the document", () => {
    const more = ENTRY.replace(
      "The frontier is",
      "Subject: Frontier\n\nTo: The Ministry\n\nThe frontier is",
    );
    assert.deepEqual(bodyOf(more)?.slice(0, 2), ["Subject: Frontier", "To: The Ministry"]);
  });

  it("takes the archive's number from the address, and nothing that could not be a name", () => {
    const idOf = (address: string) => read(ENTRY.replace(`<${ADDRESS}>`, address))?.archiveId;
    assert.equal(idOf("https://a.example/document/some-slug_1.2"), "some-slug_1.2");
    assert.equal(idOf("<https://a.example/documents/77?lang=en#top>."), "77");
    assert.equal(idOf("https://a.example/item.php?id=905,"), "905");
    assert.equal(idOf("https://a.example/document/../../etc/passwd"), null);
    assert.equal(idOf("https://a.example/document/%2e%2e"), null);
    assert.equal(idOf(""), null);
  });

  it("takes no telegram for a catalogue entry", () => {
    assert.equal(read("SUBJECT: BORDER\n\nSUMMARY: ALL QUIET.\n\n1. NOTHING TO REPORT."), null);
    assert.equal(read("Citation: the word as such.\n\nThe end."), null);
    assert.equal(read("Moscow, May 5, 1960.\n\nThe Minister spoke."), null);
  });
});

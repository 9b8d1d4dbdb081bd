import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFile } from "../../../loaders/read/index.js";
import { assertCovered, fixture, quotes, read, summary, textIn } from "./reading.js";

describe("readFile(file) of other archives' cables", () => {
  const plain: [path: string, title: string | null, languages: string][] = [
    ["british-telegram", "FROM PEKING TO FOREIGN OFFICE", "en"],
    [
      "russian-memorandum",
      "Записка посольства СССР в КНР «О положении советских граждан в Синьцзяне»",
      "ru",
    ],
    ["chinese-request", "外交部关于处理朝鲜边民越境问题的请示", "zh"],
    ["bare-letter", null, "en"],
    ["american-telegram", "HOA CHIAO CROSSING INTO YUNNAN", "en"],
    ["body-only", null, "en"],
    ["conversation", "MEMORANDUM OF CONVERSATION", "en"],
    [
      "french-telegram",
      "Télégramme de M. Georges-Picot, chargé d'affaires de France à Moscou, à M. Pineau, ministre des Affaires étrangères",
      "fr",
    ],
    ["hostile", '<script>alert("x")</script>', "en"],
  ];
  for (const [name, title, language] of plain) {
    it(`reads a ${name.replace("-", " ")}`, () => {
      const document = fixture(`plain/${name}.txt`);
      assert.equal(document.title, title);
      assert.equal(summary(document), `${language} original`);
      assert.equal(document.collection, "plain");
      assert.ok(quotes(document.texts[0]!, "body").length > 0);
      assertCovered(document);
    });
  }

  it("takes nothing in a hostile text for anything but text", () => {
    const { text } = fixture("plain/hostile.txt").texts[0]!;
    for (const part of [
      "${process.env.HOME}",
      "`drop table texts; --`",
      "\u202E",
      "** stray *",
      "| a | b |",
      "𠮷野家",
    ])
      assert.ok(text.includes(part), part);
  });

  it("reads the translation before the original", () => {
    const document = fixture("archive/translation-first.txt");
    assert.equal(document.archiveId, "99001");
    assert.equal(summary(document), "zh original, en translation");
    assert.match(textIn(document, "en").text, /落叶归根/);
    assert.match(textIn(document, "zh").text, /as soon as possible/);
    assert.deepEqual(
      document.catalogue.others.map((other) => other.label),
      ["Subjects"],
    );
  });

  it("reads paragraphs that alternate with their translation", () => {
    const document = fixture("archive/interleaved.txt");
    assert.equal(summary(document), "ru original, en translation");
    assert.deepEqual(
      document.texts.map((text) => text.passages.length),
      [4, 4],
    );
    assert.deepEqual(
      textIn(document, "ru").passages.map((passage) => passage.counterpart),
      [1, 2, 3, 4],
    );
  });

  it("reads Korean", () => {
    assert.equal(summary(fixture("archive/korean.txt")), "ko original, en translation");
  });

  it("names the file as the user can open it, and keeps the path below the folder", () => {
    const file = { path: "box/a.txt", bytes: Buffer.from("") };
    assert.throws(
      () => readFile(file, "/cables/box/a.txt"),
      /^InputError: \/cables\/box\/a\.txt:1: empty file/,
    );
    assert.equal(
      readFile({ ...file, bytes: Buffer.from("Text.") }, "/cables/box/a.txt")[0]?.path,
      "box/a.txt",
    );
  });

  it("refuses a catalogue entry without a document", () => {
    assert.throws(
      () => read("Title\n\nCitation:\n\nA, 1960.\n\nSummary:\n\nNone.\n"),
      /^InputError: box\/cable\.txt:\d+: no document after the catalogue entry/,
    );
  });
});

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";
import type { Document, Text } from "../../../loaders/document.js";
import { readTei } from "../../../loaders/read/tei/tei.js";
import { only, tei, xml } from "./elements.js";

const fixture = (name: string) => ({
  path: `set/${name}`,
  bytes: readFileSync(new URL(`../../fixtures/tei/${name}`, import.meta.url)),
});
const wordsOf = ({ text, passages }: Text) =>
  passages.map(({ kind, start, stop }) => [kind, sliceCodePoints(text, start, stop)]);

describe("readTei(file)", () => {
  it("puts a word together over a line, column or page that ends within it", () => {
    const [document] = readTei(
      tei(
        `<div type="letter"><p>refu<lb break="no"/>gees and fa-\n  <pb break="no" n="2"/><lb break="no"/>milies at<lb/>the ferry</p></div>`,
      ),
    );
    assert.equal(document?.texts[0]?.text, "refugees and families at the ferry");
  });

  it("knows a language by its shortest code, and says `und` where nothing tells it", () => {
    const languageOf = (code: string) =>
      readTei(tei(`<div type="letter" xml:lang="${code}"><p>x</p></div>`))[0]?.texts[0]?.language;
    for (const [code, language] of [
      ["zh-Hant", "zh"],
      ["zh_Hans", "zh"],
      ["zho", "zh"],
      ["und", "und"],
      ["und-Latn", "und"],
      ["", "und"],
    ] as const)
      assert.equal(languageOf(code), language, code);
    assert.equal(readTei(tei("<p>x</p>"))[0]?.texts[0]?.language, "und");
  });

  const volume = readTei(fixture("volume.xml"));
  const [first, second, third] = volume as [Document, Document, Document];

  it("names each document <volume>-<xml:id>, and a second one of that id apart", () => {
    assert.deepEqual(
      volume.map(({ archiveId }) => archiveId),
      ["river_papers-d1", "river_papers-d2", "river_papers-d2.2"],
    );
    assert.ok(volume.every(({ collection }) => collection === "river_papers"));
  });

  it("takes an empty xml:id for none", () => {
    const letter = (n: number) =>
      `<div type="document" xml:id="" n="${n}"><head>${n}. Letter</head><p>The border is quiet.</p></div>`;
    assert.deepEqual(
      readTei(tei(letter(1) + letter(2))).map(({ archiveId }) => archiveId),
      ["v-1", "v-2"],
    );
  });

  it("gives every document the file's path and hash, and its own line", () => {
    const { bytes } = fixture("volume.xml");
    assert.equal(first.path, "set/volume.xml");
    assert.equal(first.sha256, createHash("sha256").update(bytes).digest("hex"));
    const line =
      bytes
        .toString()
        .split("\n")
        .findIndex((words) => words.includes('xml:id="d1"')) + 1;
    assert.equal(first.line, line);
  });

  it("titles it by its heading, without number and notes", () => {
    assert.equal(first.title, "The Consul at Ford (Grey) to Minister Lowe");
    assert.equal(second.title, "Letter of April 1950");
  });

  it("takes the date from the first dateline outside attachments, else from the heading", () => {
    assert.deepEqual(first.markup.date, { start: "1950-03-04", end: null });
    assert.deepEqual(second.markup.date, { start: "1950-04-01", end: "1950-04-30" });
    assert.equal(third.markup.date, null);
  });

  it("takes correspondents and source from the mark-up", () => {
    assert.deepEqual(first.markup.from, ["Consul at Ford", "Grey"]);
    assert.deepEqual(first.markup.to, ["Minister Lowe"]);
    assert.equal(first.markup.source, "File 12/3–450: Telegram");
  });

  it("keeps what the header and the headings round it say", () => {
    const { others } = first.catalogue;
    assert.deepEqual(
      others.map(({ label, value }) => `${label}: ${value}`),
      [
        "volume: The River Papers, 1950–1951",
        "series: River Papers",
        "editor: Ada Quill",
        "publisher: River Press",
        "place of publication: Lund",
        "date of publication: 1987",
        "section: The Frontier",
        "document number: 1",
      ],
    );
  });

  it("cuts passages by kind, the notes after the rest and the source note first of them", () => {
    assert.deepEqual(wordsOf(first.texts[0]!), [
      ["heading", "1. The Consul at Ford (Grey) to Minister Lowe"],
      ["header", "Ford, March 4, 1950."],
      ["header", "secret"],
      ["header", "SUBJECT"],
      ["header", "Crossings"],
      [
        "body",
        "Some forty families crossed at 𠀀 Ford on Friday & <Saturday>, and (so it is said) more [1 line not declassified].",
      ],
      ["gap", "[Here follows discussion of other matters.]"],
      ["body", "a. First item"],
      ["body", "b. Second item"],
      ["body", "Month\tFamilies"],
      ["signature", "Grey"],
      ["heading", "Enclosure"],
      ["header", "January 1, 1949"],
      ["body", "Attached words."],
      ["note", "File 12/3–450: Telegram"],
      ["note", "[1] Source: River Archive. Secret."],
      ["note", "[2] See Document 2."],
    ]);
  });

  it("covers the text with its passages, by code points", () => {
    for (const { texts } of volume)
      for (const text of texts)
        assert.equal(
          wordsOf(text)
            .map(([, words]) => words)
            .join("\n\n"),
          text.text,
        );
  });

  it("says where each note is anchored", () => {
    const { text, passages, anchors } = first.texts[0]!;
    const before = (anchors ?? []).map(({ note, at }) => [
      passages[note - 1]!.position,
      sliceCodePoints(text, 0, at).split("\n\n").at(-1),
    ]);
    assert.deepEqual(before, [
      [16, "1. The Consul at Ford (Grey) to Minister Lowe"],
      [17, "Some forty families"],
    ]);
  });

  it("keeps the source's own spelling and shows where something is missing", () => {
    assert.deepEqual(wordsOf(second.texts[0]!)[1], ["body", "Recieved […] today."]);
  });

  it("tells the language from the words where the mark-up does not", () => {
    assert.deepEqual(
      volume.map(({ texts }) => texts[0]!.language),
      ["en", "en", "ru"],
    );
  });

  it("leaves out a document without a word", () => {
    assert.ok(volume.every(({ archiveId }) => !archiveId?.includes("empty")));
  });
});

describe("readTei(file) without document divisions", () => {
  const letter = only(readTei(fixture("letter.xml")));

  it("takes the text as one document, named by its file", () => {
    assert.equal(letter.archiveId, "letter");
    assert.equal(letter.collection, "set");
    assert.equal(letter.title, "A letter on the ferry");
  });

  it("reads the correspondence in the header; a month is an interval", () => {
    assert.deepEqual(letter.markup.date, { start: "1951-02-01", end: "1951-02-28" });
    assert.deepEqual(letter.markup.from, ["Li Wen"]);
    assert.deepEqual(letter.markup.to, ["Anna Berg"]);
    assert.deepEqual(letter.markup.header, {
      from: [{ name: "Li Wen", isPerson: true }],
      to: [{ name: "Anna Berg", isPerson: true }],
      dated: true,
    });
    assert.ok(
      letter.catalogue.others.some(({ label, value }) => `${label} ${value}` === "shelf mark F 7"),
    );
  });

  it("parts original and translation, the original first, and aligns them", () => {
    assert.deepEqual(
      letter.texts.map(({ language, role }) => `${language} ${role}`),
      ["zh original", "en translation"],
    );
    for (const { passages } of letter.texts)
      assert.deepEqual(
        passages.map(({ counterpart }) => counterpart),
        [1, 2],
      );
  });

  it("takes each text of a group, and P4's ids", () => {
    const group = `<TEI.2 id="g"><text><group><text id="a"><body><p>One.</p></body></text><text><body><p>Two.</p></body></text></group></text></TEI.2>`;
    assert.deepEqual(
      readTei(xml(group)).map(({ archiveId }) => archiveId),
      ["g-a", "g-2"],
    );
  });
});

const shared =
  process.env.CROSSINGS_SHARED ?? new URL("../../../../shared", import.meta.url).pathname;
const volumes = join(shared, "frus");

describe("readTei(file) on published volumes", () => {
  const skip = existsSync(volumes) ? false : `no volumes in ${volumes}`;

  it("reads every document that has words, each under a name of its own", { skip }, () => {
    const name = readdirSync(volumes)
      .filter((file) => file.endsWith(".xml"))
      .sort()[0]!;
    const bytes = readFileSync(join(volumes, name));
    const documents = readTei({ path: name, bytes });
    const marked = bytes.toString().match(/<div type="document"/g)!.length;
    assert.ok(documents.length > 0.98 * marked && documents.length <= marked);
    assert.equal(new Set(documents.map(({ archiveId }) => archiveId)).size, documents.length);
    assert.ok(documents.every(({ title, texts }) => title && texts[0]!.text.length > 0));
    const dated = documents.filter(({ markup }) => markup.date).length;
    assert.ok(dated > 0.8 * documents.length, `${dated} of ${documents.length} dated`);
    for (const { texts } of documents)
      assert.equal(
        wordsOf(texts[0]!)
          .map(([, words]) => words)
          .join("\n\n"),
        texts[0]!.text,
      );
  });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  assertCovered,
  lettersAndDigits,
  quotes,
  read,
  sorted,
  summary,
  textIn,
} from "./reading.js";

const CABLES = new URL("../../../data/cables/", import.meta.url);

/** The cable of the corpus whose file name has these words. */
const cable = (words: string) => {
  const path = readdirSync(CABLES).find((name) => name.includes(words))!;
  return read(readFileSync(new URL(path, CABLES)), path);
};

describe("readFile(file) of the corpus's cables", () => {
  it("reads an archive's entry with an original and its translation", () => {
    const document = cable("(118201)");
    assert.equal(document.archiveId, "118201");
    assert.equal(document.catalogue.date, "July 4, 1964");
    assert.match(
      document.catalogue.citation!,
      /PRC FMA 118-01140-02, 22\. Translated by Charles Kraus/,
    );
    assert.equal(document.catalogue.originalLanguage, "Chinese");
    assert.deepEqual(document.catalogue.contents, ["Original Scan", "Translation - English"]);
    assert.equal(summary(document), "zh original, en translation");
    const chinese = textIn(document, "zh");
    assert.deepEqual(quotes(chinese, "heading"), [
      "外交部发电",
      "复对苏領館閉館前后有关工作的部署和意見",
    ]);
    assert.ok(quotes(chinese, "header").includes("外發(62)午 56 号"));
    assert.deepEqual(quotes(chinese, "signature"), ["外 交 部", "公 安 部", "1962年7月4日"]);
    assert.deepEqual(quotes(textIn(document, "en"), "signature"), [
      "Ministry of Foreign Affairs",
      "Ministry of Public Security",
      "4 July 1962",
    ]);
  });

  it("keeps gaps in the text that they belong to", () => {
    const document = cable("(118201)");
    assert.deepEqual(quotes(textIn(document, "zh"), "gap"), [
      "Handwritten signature or initials.",
      "[...]",
    ]);
    assert.deepEqual(quotes(textIn(document, "en"), "gap"), ["[...]"]);
    assert.deepEqual(quotes(textIn(cable("(115326)"), "en"), "gap"), ["□□", "□□", "□□"]);
    assert.deepEqual(quotes(textIn(cable("(118207)"), "en"), "gap"), [
      "[...]",
      "[...]",
      "[Illegible brief handwritten note]",
    ]);
  });

  it("keeps OCR's scraps in the Chinese text, apart from its sentences", () => {
    const chinese = textIn(cable("(118207)"), "zh");
    const scraps = quotes(chinese, "marginalia");
    for (const scrap of ["孙", "KP 19/8", "38", "118-01767-01"])
      assert.ok(scraps.includes(scrap), scrap);
    assert.deepEqual(quotes(chinese, "distribution").length, 1);
    assert.match(quotes(chinese, "distribution")[0]!, /^抄送: 主席.*共印61分$/);
    assert.deepEqual(quotes(chinese, "header"), ["机密 文 409"]);
    assert.equal(quotes(chinese, "stamp").length, 3);
  });

  it("puts sentences together over a page break, in both languages", () => {
    const document = cable("(118207)");
    assert.match(textIn(document, "en").text, /lest it would cause significant damage/);
    assert.match(textIn(document, "zh").text, /最好通过相应的协議/);
    assert.match(textIn(document, "zh").text, /汉夫同志当时說的是: 現在/);
  });

  it("reads a letter without labels: title in one line, date and classification in its head", () => {
    const document = cable("1952-01-07");
    assert.equal(
      document.title,
      "Letter From the First Deputy Minister of Foreign Affairs of the SU A.A. Gromyko to I.V. Stalin On The Possibility of Repatriation Of Soviet Citizens from The People's Republic Of China In 1952.",
    );
    assert.deepEqual(
      [document.archiveId, document.catalogue.date, document.collection],
      [null, null, null],
    );
    assert.equal(summary(document), "en original");
    assert.deepEqual(quotes(document.texts[0]!, "header"), ["January 7, 1952", "Top Secret"]);
    assert.equal(quotes(document.texts[0]!, "body").length, 12);
  });

  it("tells seals, stamps, marginal notes and file numbers from the text", () => {
    const document = cable("(208190)");
    const english = document.texts[0]!;
    assert.equal(summary(document), "en translation");
    assert.ok(quotes(english, "header").includes("(59) Korean Consular No. 085"));
    assert.equal(quotes(english, "seal").length, 1);
    assert.deepEqual(quotes(english, "stamp"), [
      "[stamp] First Consular Department No. 6/48(6)",
      "October 11, 1959",
    ]);
    assert.match(quotes(english, "marginalia")[0]!, /^\[handwritten note in left margin/);
  });

  it("ties the passages of both languages to each other", () => {
    for (const words of ["(118201)", "(118207)"])
      for (const { passages } of cable(words).texts)
        assert.ok(passages.filter((passage) => passage.counterpart !== null).length >= 5);
  });

  it("loses no letter, digit or order", () => {
    for (const name of readdirSync(CABLES)) {
      const source = readFileSync(new URL(name, CABLES), "utf8");
      const document = read(source, name);
      const all = lettersAndDigits(source);
      for (const { text, passages } of document.texts) {
        assert.deepEqual(
          passages.map((passage) => passage.line),
          passages.map((passage) => passage.line).sort((a, b) => a - b),
        );
        if (document.texts.length === 1) assert.ok(all.endsWith(lettersAndDigits(text)));
      }
      const together = sorted(document.texts.map((text) => text.text).join(""));
      const body = source
        .split("\n")
        .slice(Math.min(...document.texts.map((text) => text.passages[0]!.line)) - 1);
      assert.equal(together, sorted(body.join("\n")));
      assertCovered(document);
    }
  });

  it("reads the same from any encoding and line ending", () => {
    const source = readFileSync(
      new URL(
        readdirSync(CABLES).find((name) => name.includes("118201"))!,
        CABLES,
      ),
      "utf8",
    );
    const { sha256, ...expected } = read(source);
    const variants = [
      Buffer.from(`\uFEFF${source}`),
      Buffer.from(source.replaceAll("\n", "\r\n")),
      Buffer.from(`\uFEFF${source}`, "utf16le"),
      Buffer.from(source.replaceAll("\n", "\r")),
    ];
    for (const bytes of variants) {
      const { sha256: other, ...rest } = read(bytes);
      assert.deepEqual(rest, expected);
      assert.notEqual(other, sha256);
    }
  });
});

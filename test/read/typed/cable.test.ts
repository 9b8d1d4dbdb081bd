import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "../../property.js";
import { codePointLength, sliceCodePoints } from "../../../loaders/text/codepoints.js";
import type { Document, Text } from "../../../loaders/document.js";
import { readFile } from "../../../loaders/read/index.js";

const CABLES = new URL("../../../data/cables/", import.meta.url);
const FIXTURES = new URL("../../fixtures/read/", import.meta.url);

const read = (text: string | Uint8Array, path = "box/cable.txt") => {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return readFile({ path, bytes })[0]!;
};

const fixture = (path: string) => read(readFileSync(new URL(path, FIXTURES)), path);

/** The cable of the corpus whose file name has these words. */
const cable = (words: string) => {
  const path = readdirSync(CABLES).find((name) => name.includes(words))!;
  return read(readFileSync(new URL(path, CABLES)), path);
};

const textIn = (document: Document, language: string) =>
  document.texts.find((text) => text.language === language)!;

const quotes = (text: Text, kind: string) =>
  text.passages
    .filter((passage) => passage.kind === kind)
    .map(({ start, stop }) => sliceCodePoints(text.text, start, stop));

const summary = (document: Document) =>
  document.texts.map((text) => `${text.language} ${text.role}`).join(", ");

const lettersAndDigits = (text: string) =>
  text
    .normalize("NFC")
    .match(/[\p{L}\p{N}]/gu)
    ?.join("") ?? "";

const sorted = (text: string) => Array.from(lettersAndDigits(text)).sort().join("");

function assertCovered(document: Document): void {
  for (const { text, passages } of document.texts) {
    let start = 0;
    passages.forEach((passage, index) => {
      assert.equal(passage.position, index + 1);
      assert.equal(passage.start, start);
      assert.ok(passage.stop > passage.start);
      start = passage.stop + 2;
    });
    assert.equal(start - 2, codePointLength(text));
    const parts = passages.map(({ start, stop }) => sliceCodePoints(text, start, stop));
    assert.equal(parts.join("\n\n"), text);
  }
}

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

describe("readFile(file) of any text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "",
      "",
      "[...]",
      "Citation:",
      "Contents:",
      "Summary:",
      "**Title**",
      "# 标题",
      "□□",
      "1962年7月4日",
      "[1] Not printed.",
      "Top Secret",
      "To the Ministry:",
      "Subject: Borders",
      "cc: EUR",
      "7",
      "KP 19/8",
      "Распоряжение",
      "Sino-",
      "С уважением,",
      "苏联政府收到了中华人民共和国外交部副部长的声明，这是",
      "应的协議取得对双方都有利的解决。",
      "---",
      "* * *",
      "The Consul reports that some three hundred families crossed the frontier in the month of",
      "may, and that the authorities had not been told.",
      "Distribution:",
      "[stamp] Registry",
      "𠮷野家 𝒜",
    ),
    fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.replace(/[\0\n\r]/g, "")),
  );
  const source = fc
    .array(line, { minLength: 1, maxLength: 25 })
    .map((lines) => lines.join("\n"))
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^\uFEFF/.test(text));

  it("keeps every letter and digit of the document, and covers it by passages", () => {
    fc.assert(
      fc.property(source, (text) => {
        const plain = text.replace(/citation|contents|summary/gi, "Word");
        const document = read(plain);
        assertCovered(document);
        assert.equal(sorted(document.texts.map((one) => one.text).join("")), sorted(plain));
        if (document.texts.length === 1) {
          assert.equal(lettersAndDigits(document.texts[0]!.text), lettersAndDigits(plain));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("either reads a text with labels or says what is wrong", () => {
    fc.assert(
      fc.property(source, (text) => {
        try {
          assertCovered(read(text));
        } catch (error) {
          assert.match(String(error), /^InputError: box\/cable\.txt:\d+: no document after/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

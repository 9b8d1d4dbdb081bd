import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import { decodeText } from "../../../loaders/read/typed/decode.js";
import { InputError } from "../../../loaders/document.js";

const SAMPLE = "Первая строка\n第二行 é\n";

const decode = (bytes: Uint8Array) => decodeText({ path: "box/a.txt", bytes }, "cables/box/a.txt");

const utf16 = (text: string) => Buffer.from(text, "utf16le");

const refused = (bytes: Uint8Array) => {
  try {
    decode(bytes);
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error.message;
  }
  throw new Error("it was read");
};

describe("decodeText(file, shownAs)", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    assert.equal(decode(Buffer.from(SAMPLE)), SAMPLE);
    assert.equal(decode(Buffer.from(`\uFEFF${SAMPLE}`)), SAMPLE);
  });

  it("reads UTF-16 of both byte orders by its mark", () => {
    const little = utf16(`\uFEFF${SAMPLE}`);
    assert.equal(decode(little), SAMPLE);
    assert.equal(decode(Buffer.from(little).swap16()), SAMPLE);
  });

  it("ends every line by a line feed", () => {
    assert.equal(decode(Buffer.from("a\r\nb\rc\n\r\nd")), "a\nb\nc\n\nd");
  });

  it("composes letters and their accents", () => {
    assert.equal(decode(Buffer.from("Charge\u0301")), "Chargé");
  });

  it("refuses an empty file, and one of blanks", () => {
    assert.equal(refused(Buffer.from("")), "cables/box/a.txt:1: empty file: 0 bytes without text");
    assert.match(refused(Buffer.from(" \n\t\n")), /:1: empty file: 4 bytes/);
  });

  it("names line and value of a byte that is not UTF-8, and how to convert it", () => {
    const chinese = Buffer.from("610ab9d8d3dab1dfbeb3c7e9bff6b5c4b1a8b8e60a", "hex");
    assert.match(
      refused(chinese),
      /^cables\/box\/a\.txt:2: bytes that are not UTF-8: 0xB9; convert it with: iconv -f GB18030 -t UTF-8/,
    );
    const russian = Buffer.from(
      "cf eeebeee6e5ede8e520ede020e3f0e0ede8f6e5".replaceAll(" ", ""),
      "hex",
    );
    assert.match(refused(russian), /:1: .*0xCF; .*WINDOWS-1251/);
    assert.match(refused(Buffer.from("Charg\xe9 d'affaires", "latin1")), /0xE9; .*WINDOWS-1252/);
  });

  it("finds the broken byte after whole characters, and at the end of the file", () => {
    assert.match(
      refused(Buffer.concat([Buffer.from("边\n民\n"), Buffer.from([0xe8, 0xbe])])),
      /:3: .*0xE8/,
    );
    assert.match(
      refused(Buffer.concat([Buffer.from("边"), Buffer.from([0xff, 0x61])])),
      /:1: .*0xFF/,
    );
  });

  it("tells UTF-16 without its mark from stray NUL characters", () => {
    assert.match(
      refused(utf16("Moscow\nMay 5")),
      /:1: UTF-16 without a byte order mark: 0x00; .*UTF-16LE/,
    );
    assert.match(refused(utf16("Moscow").swap16()), /UTF-16BE/);
    assert.match(
      refused(Buffer.from("a\nb\0\0c")),
      /:2: a NUL character, which no text has: 0x00$/,
    );
  });

  it("names other formats that were given a text's extension", () => {
    const what = "no plain text; save it as text first";
    assert.match(refused(Buffer.from("%PDF-1.4\n")), new RegExp(`:1: ${what}: PDF$`));
    assert.match(refused(Buffer.from("PK\u0003\u0004…")), new RegExp(`:1: ${what}: ZIP`));
    assert.match(refused(Buffer.from("{\\rtf1 A letter}")), new RegExp(`:1: ${what}: RTF$`));
    assert.match(refused(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])), /:1: UTF-32, which/);
  });

  it("refuses half a character of UTF-16", () => {
    assert.match(refused(utf16("\uFEFFa\nb\uD840c")), /:2: half a character in UTF-16: UTF-16LE/);
  });

  it("gives back any text that was encoded", () => {
    const text = fc
      .string({ unit: "grapheme" })
      .map((given) => given.replace(/[\0\r\uFEFF]/g, "").normalize("NFC"))
      .filter((given) => given.trim() !== "");
    fc.assert(
      fc.property(text, (given) => {
        assert.equal(decode(Buffer.from(given)), given);
        assert.equal(decode(utf16(`\uFEFF${given}`)), given);
      }),
    );
  });
});

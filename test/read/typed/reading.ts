/** What is read of a file, and what every reading keeps. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { codePointLength, sliceCodePoints } from "../../../loaders/text/codepoints.js";
import type { Document, Text } from "../../../loaders/document.js";
import { readFile } from "../../../loaders/read/index.js";

const FIXTURES = new URL("../../fixtures/read/", import.meta.url);

export const read = (text: string | Uint8Array, path = "box/cable.txt") => {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return readFile({ path, bytes })[0]!;
};

export const fixture = (path: string) => read(readFileSync(new URL(path, FIXTURES)), path);

export const textIn = (document: Document, language: string) =>
  document.texts.find((text) => text.language === language)!;

export const quotes = (text: Text, kind: string) =>
  text.passages
    .filter((passage) => passage.kind === kind)
    .map(({ start, stop }) => sliceCodePoints(text.text, start, stop));

export const summary = (document: Document) =>
  document.texts.map((text) => `${text.language} ${text.role}`).join(", ");

export const lettersAndDigits = (text: string) =>
  text
    .normalize("NFC")
    .match(/[\p{L}\p{N}]/gu)
    ?.join("") ?? "";

export const sorted = (text: string) => Array.from(lettersAndDigits(text)).sort().join("");

export function assertCovered(document: Document): void {
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

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Found,
  numberInDateline,
  numberInHeading,
  serialAfterKind,
  serialAfterShort,
} from "../../../loaders/extract/documents/numbers.js";

const shown = (words: string, found: Found | null): string | null =>
  found && words.slice(found.start, found.stop);

describe("numberInDateline(line, language)", () => {
  for (const [language, line, number] of [
    ["en", "Cablegram 406 NORTHPORT, 15 September 1947", "406"],
    ["en", "(No. 215. Telegraphic) LAKESIDE, May 13, 1938", "215"],
    ["it", "T. segreto 7152/214. Porto Reale, 12 marzo 1949, ore 20,15 (per. il 13).", "7152/214"],
    ["ru", "Из Озёрска № 317 3 мая 1962 г.", "317"],
    ["ru", "3 мая 1962 г. № 3396", "3396"],
    ["it", "R. 1204/88.     Porto Reale, 9 luglio 1923 (perv. il 14).", "1204/88"],
    ["en", "Number 14.2 Northport, May 3, 1962", "14.2"],
    ["en", "Northport, May 3, 1962", null],
    ["en", "The telegram 12 came on May 3, 1962 and was read.", null],
  ] as const)
    it(`${line}: ${String(number)}`, () => {
      assert.equal(shown(line, numberInDateline(line, language)), number);
    });
});

describe("numberInHeading(heading)", () => {
  for (const [heading, number] of [
    ["Telegram 2010 From the Embassy in Lakeland to the Department of State", "2010"],
    ["99. Airgram A–737 to the Department", "A–737"],
    ["Telegram From the Embassy about telegram 12", null],
    ["Telegram of 3 May 1962", null],
    ["INFORMATION  March 1953", null],
  ] as const)
    it(`${heading}: ${String(number)}`, () => {
      assert.equal(shown(heading, numberInHeading(heading)), number);
    });
});

describe("serialAfterKind(words), serialAfterShort(words, language)", () => {
  it("have marks of secrecy before the number", () => {
    const words = "Telespresso riservato 2345/1234.";
    assert.equal(shown(words, serialAfterKind(words)), "2345/1234");
    assert.equal(shown("CABLE CIFRADO N.º 217", serialAfterKind("CABLE CIFRADO N.º 217")), "217");
  });
  it("know the short forms of their language alone", () => {
    const words = "T. nos 123 à 126. Urgent.";
    assert.equal(shown(words, serialAfterShort(words, "fr")), "123 à 126");
    assert.equal(serialAfterShort(words, "en"), null);
    assert.equal(shown("Tel. (No. 55.)", serialAfterShort("Tel. (No. 55.)", "en")), "55");
    assert.equal(shown("Tel (No. 299.)", serialAfterShort("Tel (No. 299.)", "en")), "299");
  });
  it("take no number of a paper that is answered", () => {
    assert.equal(serialAfterKind("Auf Telegramm Nr. 288 vom 12. d. M."), null);
    assert.equal(serialAfterKind("In risposta al telegramma n. 288"), null);
  });
  it("take no note's mark for a number", () => assert.equal(serialAfterKind("Telegram [1]"), null));
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { emptyAuthority } from "../../../loaders/authority/authority.js";
import { mentionsOf } from "../../../loaders/extract/mentions/mentions.js";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";
import { documentOf } from "../builders.js";
import { known } from "../known.js";

/** `quote = type:id` of each mention in words of one language. */
function mentions(words: string, authority = known, written: string | null = null): string[] {
  const language = /\p{Script=Han}/u.test(words) ? "zh" : "en";
  const document = documentOf({ texts: { [language]: [words] } });
  return mentionsOf(document, "x", authority, written).map(
    ({ quote, type, entity_id }) => `${quote} = ${type}:${entity_id ?? "?"}`,
  );
}

describe("mentionsOf(document, id, authority): names that the files know", () => {
  it("takes the longest name at each place, and no two that overlap", () => {
    assert.deepEqual(mentions("The People's Republic of China and China met Chou En-lai."), [
      "People's Republic of China = place:china",
      "China = place:china",
      "Chou En-lai = person:zhou",
    ]);
  });

  it("leaves a possessive outside", () => {
    assert.deepEqual(mentions("China’s reply and Peking's note"), [
      "China = place:china",
      "Peking = place:peking",
    ]);
  });

  it("folds case where that is safe: capitals yes, small letters no, acronyms neither", () => {
    assert.deepEqual(mentions("PEIPING AND TURKEY AGREE"), [
      "PEIPING = place:peking",
      "TURKEY = place:turkey",
    ]);
    assert.deepEqual(mentions("they gave us a turkey; china cups"), []);
    assert.deepEqual(mentions("told the US so"), ["US = place:us"]);
  });

  it("folds diacritics, apostrophes and hyphens", () => {
    assert.deepEqual(mentions("Chou Enlai left Ch’ing-tao; Ching-tao; Chou En‑lai"), [
      "Chou Enlai = person:zhou",
      "Ch’ing-tao = place:tsingtao",
      "Ching-tao = place:tsingtao",
      "Chou En‑lai = person:zhou",
    ]);
  });

  it("folds script, and keeps the characters of the text in its quote", () => {
    assert.deepEqual(mentions("中國政府與周恩來在新疆維吾尔自治区"), [
      "中國政府 = government:government-china",
      "周恩來 = person:zhou",
      "新疆維吾尔自治区 = place:xinjiang",
    ]);
  });

  it("reads through blanks in Chinese and brackets in English", () => {
    assert.deepEqual(mentions("致外 交 部"), ["外 交 部 = office:ministry-china"]);
    assert.deepEqual(mentions("the Xinjiang [Uyghur] Autonomous Region; [North] Korea"), [
      "Xinjiang [Uyghur] Autonomous Region = place:xinjiang",
      "[North] Korea = place:north-korea",
    ]);
  });

  it("keeps names apart that a stop, a colon or a passage parts", () => {
    assert.deepEqual(mentions("They went north. North. Korea stayed."), ["Korea = place:korea"]);
    assert.deepEqual(mentions("North: Korea"), ["Korea = place:korea"]);
  });

  it("needs whole words", () => {
    assert.deepEqual(mentions("Chinatown, Koreans, USAF"), []);
  });

  it("says which of two is meant only where the document does", () => {
    assert.deepEqual(mentions("Georgia voted."), ["Georgia = place:?"]);
    assert.deepEqual(mentions("The Georgian SSR: Georgia voted."), [
      "Georgian SSR = place:georgia-caucasus",
      "Georgia = place:georgia-caucasus",
    ]);
  });

  it("knows a surname once its bearer has been named, and beside a title", () => {
    assert.deepEqual(mentions("Chou En-lai came. Chou said no. Ambassador Muccio agreed."), [
      "Chou En-lai = person:zhou",
      "Chou = person:zhou",
      "Muccio = person:muccio",
    ]);
    assert.deepEqual(mentions("Chou said no."), []);
    assert.deepEqual(mentions("Mr. Bundy called."), ["Bundy = person:?"]);
  });

  it("knows a title's bearer of that time, and nobody of another", () => {
    const in1952 = (words: string) => mentions(words, known, "1952-03-01");
    assert.deepEqual(in1952("President Garth spoke."), ["Garth = person:garth"]);
    assert.deepEqual(in1952("Garth spoke."), ["Garth = person:garth"]);
    assert.deepEqual(mentions("President Garth spoke.", known, "1931-03-01"), ["Garth = person:?"]);
    assert.deepEqual(mentions("Paul Garth spoke.", known, "1880-03-01"), ["Paul Garth = person:?"]);
    assert.deepEqual(in1952("Ambassador Garth spoke."), ["Garth = person:garth"]);
    assert.deepEqual(in1952("Mrs. Garth and King Garth spoke."), [
      "Garth = person:?",
      "Garth = person:?",
    ]);
  });

  it("means by a surname whom the text named, known or not, and nobody where it named two", () => {
    assert.deepEqual(mentions("Mr. Edwin P. Muccio came. Mr. Muccio left.", known, "1952-03-01"), [
      "Edwin P. Muccio = person:?",
      "Muccio = person:?",
    ]);
    assert.deepEqual(mentions("William Bundy and McGeorge Bundy met. Bundy left."), [
      "William Bundy = person:bundy-w",
      "McGeorge Bundy = person:bundy-m",
      "Bundy = person:?",
    ]);
  });

  it("takes no land for a person's surname, and no person for a place", () => {
    assert.deepEqual(mentions("Mr. China and William Turkey came to China."), [
      "China = person:?",
      "William Turkey = person:?",
      "China = place:china",
    ]);
    assert.deepEqual(mentions("John J. Muccio saw Cape Muccio and Muccio Island."), [
      "John J. Muccio = person:muccio",
    ]);
  });

  it("means by a surname the bearer of whom the mark-up's register tells", () => {
    const document = documentOf({
      texts: { en: ["Mr. Bundy called. President Garth answered."] },
      markup: { register: ["Bundy, Ambassador William P.", "Garth, Emil"] },
    });
    const rows = mentionsOf(document, "x", known, "1952-03-01");
    assert.deepEqual(
      rows.map(({ entity_id }) => entity_id),
      ["bundy-w", null],
    );
  });

  it("quotes what stands at its offsets, also behind characters outside the basic plane", () => {
    const document = documentOf({ texts: { zh: ["𠮷𠮷见周恩來于北京"] } });
    const text = document.texts[0]!.text;
    const rows = mentionsOf(document, "x", known);
    assert.equal(rows.length, 2);
    for (const row of rows) assert.equal(sliceCodePoints(text, row.start, row.stop), row.quote);
  });
});

describe("mentionsOf(document, id, authority): names that no file knows", () => {
  const unknown = (words: string) => mentions(words, emptyAuthority);

  it("finds persons by title and by initials", () => {
    assert.deepEqual(unknown("Comrade Ivan Petrovich met Ambassador Hilaly and J. R. Wiggins."), [
      "Ivan Petrovich = person:?",
      "Hilaly = person:?",
      "J. R. Wiggins = person:?",
    ]);
    assert.deepEqual(unknown("Comrade Pak Il-u spoke. Pak left."), [
      "Pak Il-u = person:?",
      "Pak = person:?",
    ]);
  });

  it("takes no office, month or sentence for a person", () => {
    assert.deepEqual(
      unknown("The Minister However refused. Secretary General. President January"),
      [],
    );
    assert.deepEqual(unknown("See Part A. The U.S. Command. At 5 p.m. Monday"), []);
  });

  it("finds offices round their head word", () => {
    assert.deepEqual(
      unknown("the Ministry of Ways and Means and the Second Border Department said"),
      ["Ministry of Ways and Means = office:?", "Second Border Department = office:?"],
    );
    assert.deepEqual(unknown("The Embassy of Ruritania in Zenda protested."), [
      "Embassy of Ruritania in Zenda = office:?",
    ]);
    assert.deepEqual(unknown("The embassy and the department met; the Department agreed."), []);
  });

  it("finds places before their kind", () => {
    assert.deepEqual(unknown("in Kuandian County and the province"), ["Kuandian County = place:?"]);
  });

  it("finds Chinese offices, titled persons and counties", () => {
    assert.deepEqual(unknown("请塔城外事处和孙一平同志到裕民县商办"), [
      "外事处 = office:?",
      "孙一平 = person:?",
      "裕民县 = place:?",
    ]);
    assert.deepEqual(unknown("临时代办谢尔巴科夫面交照会"), ["谢尔巴科夫 = person:?"]);
    assert.deepEqual(unknown("群众大批越境,时间拖久,对我不利"), []);
  });

  it("joins a Chinese office to the place before it", () => {
    assert.deepEqual(mentions("新疆外事处来电"), ["新疆外事处 = office:?"]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";
import { correspondents, heading } from "./shown.js";

describe("correspondentsOf(document, id, authority): headings", () => {
  it("reads From and to", () => {
    assert.deepEqual(
      heading("17. Telegram From the American Embassy in China to the Department of State"),
      ["from American Embassy in China = us-in-china", "to Department of State = state"],
    );
  });

  it("knows whose embassy is meant by the other correspondent", () => {
    assert.deepEqual(heading("Telegram From the Embassy in China to the Department of State"), [
      "from Embassy in China = us-in-china",
      "to Department of State = state",
    ]);
    assert.deepEqual(
      heading("Cable From the Embassy in China to the North Korean Foreign Ministry"),
      [
        "from Embassy in China = korea-in-china",
        "to North Korean Foreign Ministry = ministry-korea",
      ],
    );
    assert.deepEqual(heading("Letter From the Embassy in China to Mr. Smith"), [
      "from Embassy in China = ?",
      "to Mr. Smith = ?",
    ]);
  });

  it("reads a sender without a kind, and the person in brackets", () => {
    assert.deepEqual(heading("The Ambassador in Korea (Muccio) to the Secretary of State"), [
      "from Ambassador in Korea (Muccio) = muccio",
      "to Secretary of State = secretary",
    ]);
  });

  it("means nobody of another time by a surname", () => {
    const title: Part = ["heading", "The Ambassador in Korea (Muccio) to Mr. John J. Muccio"];
    const letter = documentOf({ texts: { en: [title, "Text follows."] } });
    const of = (date: string | null) =>
      correspondentsOf(letter, "x", known, date).map(
        (row) => `${row.role} ${row.entity_id ?? "?"}`,
      );
    assert.deepEqual(of("1952-05-03"), ["from muccio", "to muccio"]);
    assert.deepEqual(of(null), ["from muccio", "to muccio"]);
    // Ten years after the sources name him, a full name may mean him still, a surname somebody else.
    assert.deepEqual(of("1966-05-03"), ["from ?", "to muccio"]);
    assert.deepEqual(of("1926-05-03"), ["from ?", "to ?"]);
  });

  it("splits at the right to", () => {
    assert.deepEqual(
      heading(
        "Memorandum From the Special Assistant to the President (Bundy) to the Ambassador to Japan (Smith)",
      ),
      ["from Special Assistant to the President (Bundy) = ?", "to Ambassador to Japan (Smith) = ?"],
    );
    assert.deepEqual(
      heading("Telegram From the Mission to the United Nations to the Department of State"),
      ["from Mission to the United Nations = ?", "to Department of State = state"],
    );
  });

  it("ends an addressee at place, date or subject, not inside a title", () => {
    assert.deepEqual(heading("Letter From William Bundy to Chou En-lai, Washington, May 5, 1971"), [
      "from William Bundy = bundy-w",
      "to Chou En-lai = zhou",
    ]);
    assert.deepEqual(
      heading("Telegram From the Department of State to the Commander in Chief, Pacific (Felt)")[1],
      "to Commander in Chief, Pacific (Felt) = ?",
    );
    assert.deepEqual(
      heading("Letter From A. Petrov to Zhou Enlai on the Return of Citizens From China to Korea"),
      ["from A. Petrov = ?", "to Zhou Enlai = zhou"],
    );
  });

  it("reads two addressees", () => {
    assert.deepEqual(
      heading(
        "Message From the Department of State to the Commander (Hull) and the Ambassador (Muccio)",
      ).slice(1),
      ["to Commander (Hull) = ?", "to Ambassador (Muccio) = muccio"],
    );
  });

  it("makes the author of a record its drafter, and those between whom a talk was its participants", () => {
    assert.deepEqual(heading("Memorandum of Conversation, by the Ambassador in Korea (Muccio)"), [
      "drafter Ambassador in Korea (Muccio) = muccio",
    ]);
    assert.deepEqual(
      heading("Memorandum of a Conversation Between the President and Chou En-lai, Peking"),
      ["participant President = ?", "participant Chou En-lai = zhou"],
    );
    assert.deepEqual(heading("Editorial Note"), []);
    assert.deepEqual(
      heading("Response to Work Arrangements and on the Closure of the Consulates"),
      [],
    );
    assert.deepEqual(heading("Memorandum for the Record"), []);
  });

  it("reads who handed what to whom", () => {
    assert.deepEqual(
      heading(
        "Note of the Chinese Government concerning the Border as Delivered to Comrade Petrov by Zhou Enlai, Premier",
      ),
      [
        "from Chinese Government = government-china",
        "to Comrade Petrov = ?",
        "bearer Zhou Enlai = zhou",
      ],
    );
    assert.deepEqual(
      correspondents(
        [
          "heading",
          "一九六〇年五月一日外交部副部长章漢夫面交周恩來同志的美国政府关于边界問題的照会",
        ],
        "正文。",
      ),
      ["bearer 章漢夫 = zhang", "to 周恩來 = zhou", "from 美国政府 = government-us"],
    );
  });
});

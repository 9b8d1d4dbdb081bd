import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Citation } from "../../../loaders/language/citations/citation.js";
import { citationsOf } from "../../../loaders/extract/citations/citations.js";
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { datesOf } from "../../../loaders/extract/dates/dates.js";
import { describe as describeDocument } from "../../../loaders/extract/documents/documents.js";
import { mentionsOf } from "../../../loaders/extract/mentions/mentions.js";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";

const OPENING: readonly Part[] = [
  ["heading", "Telegram From the American Embassy in China to the Department of State"],
  ["header", "Peking, July 4, 1962."],
];

function cited(
  words: string,
  { language = "en", written = "1962-07-04", head = OPENING, notes = [] as string[] } = {},
): Citation[] {
  const document = documentOf({
    texts: { [language]: [...head, words, ...notes.map((note): Part => ["note", note])] },
  });
  const context = {
    authority: known,
    written,
    dates: datesOf(document, "d", written, describeDocument(document).witnesses),
    mentions: mentionsOf(document, "d", known),
    correspondents: correspondentsOf(document, "d", known),
  };
  const citations = citationsOf(document, "d", context);
  const { text } = document.texts[0]!;
  for (const { start, stop, quote } of citations)
    assert.equal(sliceCodePoints(text, start, stop), quote);
  return citations;
}

const told = (words: string, options = {}) =>
  cited(words, options).map(({ kind, number, series, edtf }) =>
    [kind, series, number, edtf].filter((part) => part !== null).join(" "),
  );

describe("citationsOf(document, id, context)", () => {
  const forms: [string, string[]][] = [
    ["We have received your cable dated 26 June.", ["cable 1962-06-26"]],
    [
      "We answer your statements of 8 June and 11 June.",
      ["statement 1962-06-08", "statement 1962-06-11"],
    ],
    [
      "As the 26 June statement of the Chinese Government says, nothing is settled.",
      ["statement 1962-06-26"],
    ],
    [
      "Your telegrams Nos. 12, 13 and 15 of June 20 have come.",
      ["telegram 12 1962-06-20", "telegram 13 1962-06-20", "telegram 15 1962-06-20"],
    ],
    ["During his 11 June talk with the Minister, he said so.", ["conversation 1962-06-11"]],
    [
      "Received letter (59) Second Passport Affairs No. 7/12.",
      ["letter (59) Second Passport Affairs No. 7/12"],
    ],
    [
      "The Government's memorandum on the crossing of residents dated May 9 is known.",
      ["memorandum 1962-05-09"],
    ],
    [
      "Your reports Nos. K/4, K/5 and K/6 dated June 2 came.",
      ["report K/4 1962-06-02", "report K/5 1962-06-02", "report K/6 1962-06-02"],
    ],
    [
      "The cable instruction ZT-8000012 dated June 1 stands.",
      ["instruction ZT-8000012 1962-06-01"],
    ],
    ["REF: (A) PEKING 5512; (B) STATE 180330", ["telegram 5512", "telegram 180330"]],
    ["The map, in two sheets, is attached.", ["enclosure"]],
    ["Act on Border Affairs Telegram 77 at once.", ["telegram Border Affairs 77"]],
    ["Telegram 390 from Peking, January 14, told the rest.", ["telegram 390 1962-01-14"]],
    ["See your telegram 310 for the list.", ["telegram 310"]],
    [
      "Embtels 931 and 940 and Deptel 85 gave the reasons.",
      ["telegram 931", "telegram 940", "telegram 85"],
    ],
    ["We refer to urtel 860 Mar 4.", ["telegram 860 1962-03-04"]],
    ["Secto 49 and CINCPAC 210535Z agree.", ["telegram Secto 49", "telegram CINCPAC 210535Z"]],
    ["Your long and thoughtful telegram no. 201 is here.", ["telegram 201"]],
    ["Your Despatch No. 581 is here.", ["despatch 581"]],
    ["In view of Peking’s 504 we shall wait.", ["telegram 504"]],
    ["See C–71309 and UK 977142 CC.", ["telegram C 71309", "telegram UK 977142"]],
    ["See our 1541 Peking repeated Tokyo 937.", ["telegram 1541"]],
    ["The airgram A-123 was late.", ["airgram A 123"]],
    [
      "It follows from NSC 5429/5 and NSC Action No. 1302-a.",
      ["paper NSC 5429/5", "decision NSC Action 1302-a"],
    ],
    [
      "See footnote 2, Document 45, and Documents 12 and 14.",
      ["document 45", "document 12", "document 14"],
    ],
    [
      "The matter was settled at a meeting of the Council on December 20, 1951.",
      ["meeting 1951-12-20"],
    ],
    ["The draft protocol is attached.", ["enclosure"]],
    ["The Ministry answers note No. 31-114 of 10 May.", ["note 31-114 1962-05-10"]],
    ["The Ministry answers note No. 1204/56 of 10 May.", ["note 1204/56 1962-05-10"]],
    ["Draft Answer to the Chinese Declaration of 20 May is here.", ["statement 1962-05-20"]],
    ["No action yet. Sent Department 31, rptd info Peking 32.", []],
  ];
  for (const [words, expected] of forms)
    it(`reads: ${words}`, () => assert.deepEqual(told(words), expected));

  const vague = [
    "In all its statements the Government said so.",
    "They asserted in a statement that nothing had happened.",
    "We crossed 12 rivers and sent our 30 trucks back.",
    "In Korea 38 degrees is a border.",
    "According to verified data, many left.",
    "Please note that May 5 is a holiday.",
    "It is in the National Archives, Planning Files: Lot 61 D 5, Policy Toward Korea (NSC 5702).",
    "The originals are ibid., NSC 5702 Series.",
    "They want a supra-national office and a kind of supra-government.",
  ];
  for (const words of vague) it(`finds none in: ${words}`, () => assert.deepEqual(told(words), []));

  it("takes a number that an editor corrects", () =>
    assert.deepEqual(told("I set this out in my telegram 72 [27] in full."), ["telegram 27"]));

  it("does not take the numbers under which a telegram was repeated for others", () =>
    assert.deepEqual(told("Reference your 2671, repeated Taipei 94, Rangoon 155."), [
      "telegram 2671",
    ]));

  it("knows the sides of the pair by your, our, Deptel and Embtel", () => {
    const sides = (words: string) => {
      const [{ author, recipient } = { author: null, recipient: null }] = cited(words);
      return [author?.entity, recipient?.entity];
    };
    assert.deepEqual(sides("See your telegram 310."), ["state", "us-in-china"]);
    assert.deepEqual(sides("See our telegram 310."), ["us-in-china", "state"]);
    assert.deepEqual(sides("See Deptel 310."), ["state", "us-in-china"]);
    assert.deepEqual(sides("See Embtel 310."), ["us-in-china", "state"]);
  });

  it("names writer and receiver of a dated document, also behind its date", () => {
    const parties = (words: string) => {
      const [{ author, recipient } = { author: null, recipient: null }] = cited(words);
      return [author?.name, recipient?.name];
    };
    assert.deepEqual(
      parties("A letter dated May 5, 1962 from the Secretary of State to the Department of State."),
      ["secretary of state", "department of state"],
    );
    assert.deepEqual(parties("My letter to Mr. Griffin of May 9 says so."), [
      "american embassy in china",
      "griffin",
    ]);
  });

  it("reads a long opening that its capitals make a heading", () => {
    const opening = `DEAR WALTER: Thank you for your letter of 30 May 1962, ${"which I have read with great care. ".repeat(6)}`;
    assert.deepEqual(told("Nothing.", { head: [...OPENING, ["heading", opening]] }), [
      "letter 1962-05-30",
    ]);
  });

  it("puts a day that would be to come into the year before", () =>
    assert.deepEqual(told("Your letter of 30 December is here.", { written: "1963-01-05" }), [
      "letter 1962-12-30",
    ]));

  it("acknowledges your cable without a date only where no date is told", () => {
    assert.equal(told("Your cable has been received.").length, 1);
    assert.deepEqual(told("Your cable of 26 June is here. Your cable has been received."), [
      "cable 1962-06-26",
    ]);
  });

  describe("beside the notes of an edition", () => {
    const noted = (words: string, note: string) => cited(words, { notes: [note] })[0]!;
    it("takes a mention's date from the note at its mark", () => {
      assert.equal(noted("See our telegram 310[1] on it.", "[1] Dated May 2.").edtf, "1962-05-02");
      assert.equal(noted("See our telegram 310 on it.[1]", "[1] Dated May 2.").edtf, null);
    });
    it("follows the note to a place in the edition", () => {
      const place = (note: string) => noted("See our telegram 310[1] on it.", note).pointer;
      assert.deepEqual(place("[1] Document 12."), { edition: "12" });
      assert.deepEqual(place("[1] See the memorandum, supra."), { step: -1 });
      assert.equal(place("[1] See footnote 3, Document 12."), null);
    });
    it("remembers that the edition does not print it", () => {
      const unprinted = (note: string) => noted("See our telegram 310[1].", note).unprinted;
      assert.ok(unprinted("[1] Not printed."));
      assert.ok(unprinted("[1] Dated May 2, not printed."));
      assert.ok(!unprinted("[1] Repeated to Tokyo."));
    });
    it("gives your and our no side in the words that a note quotes", () => {
      const [citation] = cited("Nothing.", { notes: ["[1] It reads: “Your telegram 310 helps.”"] });
      assert.deepEqual([citation!.author, citation!.recipient], [null, null]);
    });
  });

  it("reads nothing in a signature or stamp", () => {
    const head: Part[] = [...OPENING, ["stamp", "Telegram 55 of May 5, 1962"]];
    assert.deepEqual(told("Nothing more.", { head }), []);
  });

  describe("in Chinese", () => {
    const chinese: [string, string[]][] = [
      ["6月26日电悉。", ["cable 1962-06-26"]],
      [
        "我们6月8日和11日关于边境居民的声明已经说明。",
        ["statement 1962-06-08", "statement 1962-06-11"],
      ],
      ["今年6月11日章汉夫同志在同大使的谈话中说，不能这样。", ["conversation 1962-06-11"]],
      ["外事电77号已收到。", ["cable 外事 77"]],
      ["收到(59)领二字第7/12号函。", ["letter (59)领二字第7/12号"]],
      ["在历次声明中都不承认这一切。", []],
    ];
    for (const [words, expected] of chinese)
      it(`reads: ${words}`, () =>
        assert.deepEqual(
          told(words, { language: "zh", head: [["header", "外交部："]] }),
          expected,
        ));
  });

  it("takes nothing from the end of one paragraph and the beginning of the next", () => {
    const document = documentOf({
      texts: { en: ["The paper was written here on 14 March 1950", "MEMORANDUM of the office"] },
    });
    const context = {
      authority: known,
      written: "1950-05-03",
      dates: datesOf(document, "d", "1950-05-03", describeDocument(document).witnesses),
      mentions: [],
      correspondents: [],
    };
    assert.deepEqual(citationsOf(document, "d", context), []);
  });

  it("takes a document's own number for no citation", () => {
    const words = "See STATE 187001 and STATE 180330.";
    const document = documentOf({ texts: { en: [words] } });
    const none = { dates: [], mentions: [], correspondents: [] };
    const context = { authority: known, written: "1976-07-29", ...none };
    const cites = (number: string | null) =>
      citationsOf(document, "d", { ...context, number }).map(({ quote }) => quote);
    assert.deepEqual(cites("STATE 187001"), ["STATE 180330"]);
    assert.deepEqual(cites(null), ["STATE 187001", "STATE 180330"]);
    const numbers = [{ number: "180330", series: null, year: null }];
    const further = citationsOf(document, "d", { ...context, numbers });
    assert.deepEqual(
      further.map(({ quote }) => quote),
      ["STATE 187001"],
    );
  });

  it("takes a paper's name alone in a line of its opening for its own", () => {
    assert.deepEqual(told("NIE 63–5–55"), []);
    assert.deepEqual(told("We follow NIE 63–5–55 here."), ["paper NIE 63–5–55"]);
  });

  it("takes what a government called its own for that government's", () => {
    const words = "The Chinese Government has read it. It holds to its memorandum of 20 May.";
    assert.deepEqual(
      cited(words).map(({ author }) => author?.entity),
      ["government-china"],
    );
  });

  describe("in Russian", () => {
    const russian: [string, string[]][] = [
      ["Ссылаюсь на телеграмму № 317 от 3 июня 1962 г.", ["telegram 317 1962-06-03"]],
      [
        "Ваших телеграмм №№ 12, 13 и 15 от 3 июня 1962 г.",
        ["telegram 12 1962-06-03", "telegram 13 1962-06-03", "telegram 15 1962-06-03"],
      ],
      ["Получили Вашу ноту от 8 июня.", ["note 1962-06-08"]],
      ["В письме посла за № 45/к от 2 мая 1962 г. сказано.", ["letter 45/к 1962-05-02"]],
      ["Памятная записка от 1 июня осталась без ответа.", ["note 1962-06-01"]],
      ["Заявления и ноты будут опубликованы.", []],
    ];
    for (const [words, expected] of russian)
      it(`reads: ${words}`, () =>
        assert.deepEqual(told(words, { language: "ru", head: [] }), expected));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linesOf } from "../../../loaders/read/typed/lines.js";
import { kindsOf } from "../../../loaders/read/typed/passages.js";
import { signOf } from "../../../loaders/read/typed/signs.js";
import { unwrap } from "../../../loaders/read/typed/unwrap.js";

const PROSE =
  "The Ambassador said that the matter had been raised with the Ministry, which would answer within the week.";
const HAN_PROSE =
  "近来我国边境地区不断发现有边民非法越境的情况，其中大部分是来探亲的，请你们研究处理。";

/** `kind: first words` of each passage. */
const kinds = (text: string) => {
  const paragraphs = unwrap(linesOf(text));
  return kindsOf(paragraphs).map(
    (kind, index) => `${kind}: ${paragraphs[index]!.text.slice(0, 24)}`,
  );
};

const kindsOnly = (text: string) => kinds(text).map((kind) => kind.replace(/:.*/, ""));

describe("signOf(text)", () => {
  const signs: [string, string[]][] = [
    [
      "gap",
      [
        "[...]",
        "…",
        "* * *",
        "□□",
        "[Illegible]",
        "[Illegible brief handwritten note]",
        "[Page missing]",
        "[3 lines not declassified]",
        "[1 paragraph (4 lines) not declassified]",
        "[неразборчиво]",
        "（下略）",
        "[Here follows discussion of other matters.]",
        "Handwritten signature or initials.",
        "[Signature]",
      ],
    ],
    ["stamp", ["[stamp] First Department No. 6", "[Round stamp: Received]", "Штамп: Канцелярия"]],
    ["seal", ["[Seal:] Embassy of the Republic", "[seal of the Ministry]", "Печать", "（印章）"]],
    [
      "marginalia",
      [
        "[handwritten note in left margin: see to it]",
        "[Margin note: no]",
        "Резолюция: согласен",
        "批示：同意",
      ],
    ],
    [
      "note",
      [
        "Translator's note: the date is wrong",
        "[Editor’s note: sic]",
        "译注：原文如此",
        "Примечание: см. выше",
      ],
    ],
    [
      "distribution",
      [
        "抄送：公安部、总参",
        "cc: EUR",
        "Copies to: the Foreign Office",
        "Distribution:",
        "Разослано: т. Громыко",
      ],
    ],
  ];
  for (const [kind, texts] of signs) {
    it(`knows ${kind}`, () => {
      for (const text of texts) assert.equal(signOf(text), kind, text);
    });
  }

  it("leaves sentences to the document", () => {
    for (const text of [
      "Seals were put on the doors of the consulate.",
      "[North] Korea has asked for time.",
      "Stamps were sold there by the Russians, who had brought them from Harbin the year before.",
      "The lines were illegible.",
      "Copies of the note went to the other embassies.",
      "[To] the Northeast Bureau:",
      "[some words] of the text were omitted [by us]",
      "Sources: none.".replace("Sources", "Resources"),
    ])
      assert.equal(signOf(text), null, text);
  });
});

describe("kindsOf(paragraphs)", () => {
  it("tells the head of a cable from its body and its signature", () => {
    const cable = `Telegram From the Embassy in Burma to the Department of State\n\nRangoon, May 10, 1958, noon.\n\nSECRET\nNo. 391\n\nTo the Consular Department:\n\n${PROSE}\n\nBriggs\nAmbassador\n10 May 1958`;
    assert.deepEqual(kindsOnly(cable), [
      "heading",
      "header",
      "header",
      "header",
      "header",
      "body",
      "signature",
      "signature",
      "signature",
    ]);
  });

  it("does so in Chinese", () => {
    const cable = `机密\n\n（64）外领字第321号\n\n关于处理边民越境问题的请示\n\n国务院外办：\n\n${HAN_PROSE}\n\n外 交 部\n\n一九六四年六月三日\n\n抄送：公安部`;
    assert.deepEqual(kindsOnly(cable), [
      "header",
      "header",
      "heading",
      "header",
      "body",
      "signature",
      "signature",
      "distribution",
    ]);
  });

  it("takes scraps between paragraphs for marginalia, not for text", () => {
    const cable = `${HAN_PROSE}\n\n孙\n\nKP 19/8\n\n7\n\n${HAN_PROSE}\n\n邱 6/7\n\n${HAN_PROSE}`;
    assert.deepEqual(kindsOnly(cable), [
      "body",
      "marginalia",
      "marginalia",
      "marginalia",
      "body",
      "marginalia",
      "body",
    ]);
  });

  it("keeps a short last sentence in the body", () => {
    assert.deepEqual(kindsOnly(`${PROSE}\n\nThe draft is attached.\n\nPlease review it.`), [
      "body",
      "body",
      "body",
    ]);
  });

  it("gives the date below a stamp to the stamp, below a seal to the signature", () => {
    const cable = `${PROSE}\n\n[Seal:] Embassy of Burma\n\nMay 1, 1959\n\n[stamp] Registry No. 6\n\nMay 2, 1959`;
    assert.deepEqual(kindsOnly(cable), ["body", "seal", "signature", "stamp", "stamp"]);
  });

  it("takes what an office put on the paper for stamps", () => {
    const cable = `${HAN_PROSE}\n\n抄送: 主席、公安部\n\n1962年8月9日收到\n\n1962年8月10日印发`;
    assert.deepEqual(kindsOnly(cable), ["body", "distribution", "stamp", "stamp"]);
  });

  it("follows a distribution list over its lines", () => {
    const cable = `${PROSE}\n\nDistribution:\nF.E. Department\nNews Department`;
    assert.deepEqual(kindsOnly(cable), ["body", "distribution", "distribution", "distribution"]);
  });

  it("knows footnotes by their marks, and all that follows them", () => {
    const cable = `12. The Consul to the Secretary\n\nSecret\n\n${PROSE.replace("week", "week[1]")}\nHuston\n\n740.00119/6–1649: Telegram\n\n[1] Not printed.\n\n[2] See ante.`;
    assert.deepEqual(kindsOnly(cable), [
      "heading",
      "header",
      "body",
      "signature",
      "note",
      "note",
      "note",
    ]);
  });

  it("does not take bracketed numbers in the text for footnotes", () => {
    assert.deepEqual(kindsOnly(`${PROSE}\n\n[1] ${PROSE}\n\n${PROSE}`), ["body", "body", "body"]);
  });

  it("knows headings within the text", () => {
    const cable = `${PROSE}\n\nI. The Problem\n\n${PROSE}\n\n[Tab A]\n\n${PROSE}\n\nCONCLUSIONS\n\n${PROSE}`;
    assert.deepEqual(kindsOnly(cable), [
      "body",
      "heading",
      "body",
      "heading",
      "body",
      "heading",
      "body",
    ]);
  });

  it("takes the list below SUBJECT and PARTICIPANTS for the head", () => {
    const memorandum = `Memorandum of Conversation\n\nSUBJECT\nReport on Families\nPARTICIPANTS\nMr. Malik\nMr. Smith\n${PROSE}`;
    assert.deepEqual(kindsOnly(memorandum), [
      "heading",
      "header",
      "header",
      "header",
      "header",
      "header",
      "body",
    ]);
  });

  it("has a letterhead and labels in the head of a paper without long prose", () => {
    const paper =
      "Central Agency\n\nMEMORANDUM FOR: Deputy Director\n\nSUBJECT: The posts\n\nThe posts were visited on 15 May.";
    assert.deepEqual(kindsOnly(paper), ["header", "header", "header", "body"]);
  });

  it("takes the title of a paper of the Qing for one", () => {
    assert.deepEqual(kindsOnly(`吉林將軍致總理衙門咨文\n\n${HAN_PROSE}`), ["heading", "body"]);
  });

  it("finds the heading of an edition below its volume and a file's mark, and where it ends as a sentence", () => {
    const british = `FO 371/1\n\n[F 1/5/10]\n\nSir A. Writer (Lakeside) to Viscount Reader\n\nLakeside, May 13, 1938\n\n${PROSE}`;
    assert.equal(kindsOnly(british)[2], "heading");
    const french = `2.\n\nM. Exemple, Consul général au Lac, à M. Modèle, Ministre des Affaires étrangères.\n\nLe Lac, le 5 janvier 1880.\n\nLe Gouvernement a donné l'ordre de fermer les postes de la rivière pendant toute la saison des pluies.`;
    assert.deepEqual(kindsOnly(french), ["header", "heading", "header", "body"]);
  });

  it("takes a mark of secrecy in capitals for one, though a point ends it", () => {
    assert.deepEqual(kindsOnly(`SECRET.\n\nMEMORANDUM BY THE MINISTER\n\n${PROSE}`), [
      "header",
      "heading",
      "body",
    ]);
  });

  it("takes the lines of a teleprinter for the head, and those of later pages for the margin", () => {
    const lines = [
      "LAKESIDE 00228 01 OF 02 112057Z",
      "FM AMEMBASSY LAKESIDE",
      "TO SECSTATE WASHDC 3835",
      "E.O. 12065: GDS (12/18/84)",
      "SUBJECT: BOATS",
      "1. THREE BOATS CAME, AND THE AUTHORITIES LET THEM IN.",
      "CONFIDENTIAL",
      "LAKESIDE 00228 02 OF 02 112057Z",
      "2. NO MORE IS KNOWN TODAY OF WHAT THE MINISTRY WILL SAY.",
    ];
    assert.deepEqual(kindsOnly(lines.join("\n\n")), [
      ...["header", "header", "header", "marginalia", "header"],
      ...["body", "marginalia", "marginalia", "body"],
    ]);
  });

  it("finds no title in a letter's address, nor in prose", () => {
    assert.deepEqual(
      kindsOnly(
        `14 Rue de la Paix\nGeneva\n\nDear Sir,\n\n${PROSE}\n\nYours faithfully,\n\nJ. Kingsley`,
      ),
      ["header", "header", "header", "body", "signature", "signature"],
    );
    assert.deepEqual(kindsOnly(`${PROSE}\n\n${PROSE}`), ["body", "body"]);
  });
});

describe("signOf(text): what an archive stamped on release", () => {
  it("is a stamp; a sentence on a release is none", () => {
    assert.equal(signOf("Approved For Public Release 2004/02/11 : AB-77"), "stamp");
    assert.equal(signOf("The boats approved for release were 12."), null);
  });
});

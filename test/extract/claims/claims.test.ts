/** What the cables of the repository and a set of labelled sentences must give. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { type Knowledge, readKnowledge } from "../../../loaders/knowledge.js";
import { extract, readCables } from "../../../loaders/tables.js";
import type { Tables } from "../../../loaders/schema.js";
import { root } from "../../checkout.js";
import { type Claim, claimsIn, labelledSentences } from "./labelled.js";
import { accuracy, emptyScore, judge, precision, recall, type Score } from "./scoring.js";

let knowledge: Knowledge;
let tables: Tables;
before(async () => {
  knowledge = await readKnowledge(join(root, "data"));
  tables = extract(await readCables(join(root, "data", "cables")), knowledge);
});

const LETTER = "1952-01-07-letter-from-the-first-deputy-minister";
const OVER = { from_place: "china", to_place: "soviet-union" };
const TRANSLATION = { document_id: "118207", language: "en" };
const ORIGINAL = { document_id: "118207", language: "zh" };
const SOVIET = { asserted_by: "government-of-soviet-union" };

function claimsWith(expected: Partial<Claim>): Claim[] {
  const wanted = Object.entries(expected) as [keyof Claim, unknown][];
  return tables.claims.filter((claim) => wanted.every(([column, is]) => claim[column] === is));
}

/** The one claim with these words; a difference is shown column by column. */
function holds(document: Partial<Claim>, quote: string, expected: Partial<Claim>, at = 0): Claim {
  const claim = claimsWith(document).filter((one) => one.quote === quote)[at];
  assert.ok(claim, `no such claim: ${quote}`);
  const columns = Object.keys(expected) as (keyof Claim)[];
  assert.deepEqual(Object.fromEntries(columns.map((column) => [column, claim[column]])), expected);
  return claim;
}

describe("claimsOf on the Soviet statement, in English", () => {
  it("has one crossing every two days, over three years", () =>
    void holds(TRANSLATION, "one illegal border crossing", {
      measure: "rate",
      ...{ low: 1, high: 1, unit: "cases", per_days: 2 },
      ...OVER,
      ...SOVIET,
      ...{ period_start: "1959-01-01", period_end: "1962-08-09" },
    }));

  it("has seven persons the other way, in the same period", () =>
    void holds(TRANSLATION, "seven persons", {
      ...{ measure: "flow", low: 7, high: 7, unit: "persons" },
      ...{ from_place: "soviet-union", to_place: "china" },
      ...SOVIET,
      ...{ period_start: "1959-01-01", period_end: "1962-08-09" },
    }));

  it("has thousands a day, from the second half of April", () =>
    void holds(TRANSLATION, "thousands of people", {
      ...{ measure: "rate", low: 2000, high: 9999, per_days: 1 },
      ...OVER,
      ...SOVIET,
      ...{ period_start: "1962-04-16", period_end: "1962-08-09" },
    }));

  it("has tens of thousands, twice", () => {
    const tens = { measure: "flow", low: 20_000, high: 99_999, ...OVER, ...SOVIET } as const;
    holds(TRANSLATION, "tens of thousands of people", tens);
    holds(TRANSLATION, "tens of thousands of residents", tens);
  });

  it("counts neither the file's number nor its copies", () => {
    const numbers = tables.claims.filter(({ low, high }) => [61, 409].includes(low ?? high ?? 0));
    assert.deepEqual(numbers, []);
  });
});

describe("claimsOf on the Soviet statement, in Chinese", () => {
  const pairs: [string, string, Partial<Claim>][] = [
    ["成千上万的人", "tens of thousands of people", { measure: "flow", low: 1000, high: 99_999 }],
    [
      "一起从中华人民共和国非法越界前往苏联的事件",
      "one illegal border crossing",
      { measure: "rate", low: 1, high: 1, unit: "cases", per_days: 2, ...OVER },
    ],
    [
      "七人",
      "seven persons",
      { measure: "flow", low: 7, high: 7, from_place: "soviet-union", to_place: "china" },
    ],
    [
      "几千越境分子",
      "thousands of people",
      { measure: "rate", low: 2000, high: 9999, per_days: 1, ...OVER },
    ],
    [
      "几万人",
      "tens of thousands of residents",
      { measure: "flow", low: 20_000, high: 99_999, ...OVER },
    ],
  ];
  for (const [chinese, english, expected] of pairs)
    it(`has ${chinese}, the counterpart of ${english}`, () => {
      const claim = holds(ORIGINAL, chinese, expected);
      const other = holds(TRANSLATION, english, { counterpart_id: claim.id });
      assert.equal(claim.counterpart_id, other.id);
    });

  it("knows that the figures are the Soviet side's", () => {
    const soviet = new Set(["government-of-soviet-union", "ussr-border-troops"]);
    const counted = claimsWith(ORIGINAL).filter(({ low }) => low !== null);
    assert.ok(counted.length >= 5);
    assert.ok(counted.every(({ asserted_by }) => soviet.has(asserted_by ?? "")));
  });
});

describe("claimsOf on the letter of 1952", () => {
  const letter = { document_id: LETTER };

  it("has the unemployed as a stock in China", () =>
    void holds(letter, "approximately 2,500 unemployed Soviet citizens", {
      ...{ measure: "stock", low: 2450, high: 2550, unit: "persons" },
      ...{ from_place: null, to_place: "china" },
    }));

  it("has those repatriated in 1947 as a flow", () =>
    void holds(letter, "3,000 Soviet citizens", {
      ...{ measure: "flow", low: 3000, high: 3000, ...OVER },
      ...{ period_start: "1947-01-01", period_end: "1947-12-31" },
    }));

  it("has 2,500 and their families as a quota of 1952", () =>
    void holds(letter, "2,500 Soviet citizens and their families", {
      ...{ measure: "quota", low: 2500, high: 2500, ...OVER },
      ...{ period_start: "1952-01-01", period_end: "1952-12-31" },
    }));

  it("has 100 to 150 families twice, for two years", () => {
    const quota = { measure: "quota", low: 100, high: 150, ...OVER } as const;
    const first = { period_start: "1951-01-01", period_end: "1951-12-31" };
    holds(letter, "100-150 families of Soviet citizens", { ...quota, ...first, unit: "families" });
    holds(letter, "100-150 Soviet citizens and their families", {
      ...quota,
      ...{ period_start: "1952-01-01", period_end: "1952-04-30" },
    });
  });
});

describe("claimsOf on the cable from Korea", () => {
  const cable = { document_id: "208190" };

  it("has many border crossers, who went to China", () =>
    void holds(cable, "Many Korean citizen border crossers", {
      ...{ measure: "flow", low: null, high: null },
      ...{ from_place: "north-korea", to_place: "china" },
    }));

  it("has as many as possible, who are to be sent back", () =>
    void holds(cable, "as many border crossers", {
      ...{ measure: "quota", low: null, high: null },
      ...{ from_place: "china", to_place: "north-korea" },
    }));
});

describe("the findings on the claims of the cables", () => {
  function found(kind: string, message: RegExp): void {
    const messages = tables.findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => finding.message);
    assert.ok(
      messages.some((text) => message.test(text)),
      messages.join("\n"),
    );
  }

  it("say that a day's thousands are certain days' in translation", () =>
    found("translation_figure", /几千越境分子.*on some days; in one day/u));
  it("say that the translation rounds three years and more", () =>
    found("translation_date", /三年多.*the past three years/u));
  it("say that the letter gives one figure for two years", () =>
    found("contradictory_years", /100-150.* for 1951.* for 1952/u));
});

describe("claimsOf on labelled sentences", () => {
  const half = (heldOut: boolean): Score => {
    const score = emptyScore();
    for (const sentence of labelledSentences().filter((one) => one.heldOut === heldOut))
      judge(score, `line ${sentence.line}`, sentence.labels, claimsIn(sentence, knowledge));
    return score;
  };

  it("has enough of them, in both languages, and as many without a claim", () => {
    const sentences = labelledSentences();
    assert.ok(sentences.length >= 180);
    assert.ok(sentences.filter(({ labels }) => labels.length === 0).length >= 80);
    assert.ok(sentences.filter(({ language }) => language === "zh").length >= 60);
  });

  for (const heldOut of [false, true])
    it(`finds what a reader finds in ${heldOut ? "the half held out" : "the half tuned on"}`, () => {
      const score = half(heldOut);
      const faults = score.faults.join("\n");
      assert.ok(precision(score) >= 0.93, faults);
      assert.ok(recall(score) >= 0.9, faults);
      assert.ok(accuracy(score, "bounds") >= 0.95, faults);
      assert.ok(accuracy(score, "measure") >= 0.9, faults);
      assert.ok(accuracy(score, "direction") >= 0.75, faults);
    });
});

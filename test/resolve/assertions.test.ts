import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resolveAssertions } from "../../loaders/resolve/assertions.js";
import type { Row } from "../../loaders/schema.js";

type Claim = Row<"claims">;

/** 400 persons who left Ruritania for Kravonia, in the original of document a. */
function claim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    ...{ document_id: "a", language: "en", start: 0, stop: 11, quote: "400 persons" },
    ...{ measure: "flow", low: 400, high: 400, wording: "400", unit: "persons", per_days: null },
    ...{ population: "persons", from_place: "ruritania", to_place: "kravonia" },
    ...{ period_start: "1954-01-01", period_end: "1954-12-31", asserted_by: "ruritania" },
    ...{ counterpart_id: null, assertion_id: null, review: null },
    ...{ from_basis: "said", to_basis: "said", period_basis: "said", asserted_basis: "said" },
    ...changes,
  };
}

const originals = new Set(["a en", "b en"]);
const resolve = (...claims: Claim[]) => resolveAssertions(claims, originals);
const wordings = (...claims: Claim[]) =>
  resolve(...claims).assertions.map(({ id, wordings: count }) => [id, count]);

describe("resolveAssertions(claims, originals, sideOf)", () => {
  const sideOf = (id: string) => (id.startsWith("guard") ? "ruritania" : id);

  it("makes one of what an office counted and its government repeats", () => {
    const repeated = claim("b", { document_id: "b" });
    const counted = claim("a", { asserted_by: "guard-of-ruritania" });
    const { assertions } = resolveAssertions([counted, repeated], originals, sideOf);
    assert.deepEqual(
      assertions.map(({ id, wordings: count }) => [id, count]),
      [["a", 2]],
    );
    assert.equal(resolve(counted, repeated).assertions.length, 2);
  });

  it("gives a claim and its translation one who says so, where both name one side", () => {
    const chinese = claim("z", {
      ...{ language: "zh", counterpart_id: "o", asserted_by: "guard-of-ruritania" },
    });
    const original = claim("o", { counterpart_id: "z" });
    const sayers = (one: Claim) =>
      resolveAssertions([original, one], originals, sideOf).claims.map((row) => row.asserted_by);
    assert.deepEqual(sayers(chinese), ["ruritania", "ruritania"]);
    assert.deepEqual(sayers({ ...chinese, asserted_by: "kravonia" }), ["ruritania", "kravonia"]);
    assert.deepEqual(sayers({ ...chinese, review: "confirmed" }), [
      "guard-of-ruritania",
      "guard-of-ruritania",
    ]);
  });

  it("makes one of a figure that its own text takes up again, and none of one that has its own ends or day", () => {
    const about = claim("a", { low: 360, high: 440 });
    const again: Partial<Claim> = {
      ...{ from_basis: "context", to_basis: "context", period_start: null, period_end: null },
    };
    assert.deepEqual(wordings(about, claim("b", again)), [["a", 2]]);
    assert.equal(wordings(about, claim("b", { ...again, from_basis: "said" })).length, 2);
    assert.equal(wordings(about, claim("b", { ...again, low: 390, high: 390 })).length, 2);
    assert.equal(wordings(about, claim("b", { ...again, document_id: "b" })).length, 2);
  });

  it("makes one of a claim and its translation, in the words of the original", () => {
    const chinese = claim("z", { language: "zh", counterpart_id: "o", low: 300, high: 300 });
    const { assertions, claims } = resolve(chinese, claim("o", { counterpart_id: "z" }));
    assert.equal(assertions.length, 1);
    assert.deepEqual(
      [assertions[0]!.id, assertions[0]!.low, assertions[0]!.wordings],
      ["o", 400, 2],
    );
    assert.deepEqual(new Set(claims.map(({ assertion_id }) => assertion_id)), new Set(["o"]));
  });

  it("takes a value from where it is said before where it is inferred", () => {
    const guessed = claim("o", {
      counterpart_id: "z",
      from_place: "elsewhere",
      from_basis: "inferred",
    });
    const [assertion] = resolve(
      guessed,
      claim("z", { language: "zh", counterpart_id: "o" }),
    ).assertions;
    assert.deepEqual([assertion!.from_place, assertion!.from_basis], ["ruritania", "said"]);
  });

  it("follows the wording that a person has judged, and what they took away stays away", () => {
    const turned = claim("z", {
      ...{ language: "zh", counterpart_id: "o", review: "corrected", low: 300, high: 300 },
      ...{ from_place: "kravonia", to_place: null, to_basis: null },
    });
    const [assertion, ...others] = resolve(claim("o", { counterpart_id: "z" }), turned).assertions;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [assertion?.id, assertion?.low, assertion?.from_place, assertion?.to_place],
      ["z", 300, "kravonia", null],
    );
    assert.equal(assertion?.wordings, 2);
  });

  it("counts a repetition in one text once, also where it leaves out a place", () =>
    assert.deepEqual(wordings(claim("1"), claim("2", { from_place: null, from_basis: null })), [
      ["1", 2],
    ]));

  it("ties what another document quotes, if all of it agrees", () => {
    assert.deepEqual(wordings(claim("1"), claim("2", { document_id: "b" })), [["1", 2]]);
    const other = claim("2", { document_id: "b", period_start: "1955-01-01" });
    assert.equal(wordings(claim("1"), other).length, 2);
  });

  it("keeps apart other figures, ways, times and speakers", () => {
    const others: Partial<Claim>[] = [
      { low: 500, high: 500 },
      { from_place: "kravonia", to_place: "ruritania" },
      { period_start: "1955-01-01", period_end: "1955-12-31" },
      { asserted_by: "kravonia" },
      { measure: "quota" },
    ];
    for (const changes of others)
      assert.equal(wordings(claim("1"), claim("2", changes)).length, 2, JSON.stringify(changes));
  });

  it("keeps apart small figures without a time, which recur by chance", () => {
    const small = { low: 7, high: 7, period_start: null, period_end: null } as const;
    assert.equal(wordings(claim("1", small), claim("2", small)).length, 2);
  });

  it("makes no assertion of a claim that was rejected", () => {
    const { assertions, claims } = resolve(claim("1", { review: "rejected" }));
    assert.deepEqual([assertions, claims[0]!.assertion_id], [[], null]);
  });
});

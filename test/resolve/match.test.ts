import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { clusterOf } from "../../loaders/resolve/clusters.js";
import { thresholdOf, worthOf } from "../../loaders/resolve/match.js";
import { citable, citation, directory, number, party } from "./builders.js";

const day = (date: string) => ({ date, date_end: date, edtf: date });
const moorland = party({ seat: "moorland" });
const own = citable("own", {
  ...day("1952-05-03"),
  numbers: [number("12")],
  from: [moorland],
});
const citing = citable("citing", day("1952-05-09"));

function worth(parts: Parameters<typeof citation>[0], candidate = own, by = citing) {
  return worthOf(clusterOf(citation(parts), by.date), candidate, by, directory);
}

describe("worthOf(cluster, candidate, citing, directory)", () => {
  it("grows with each part that agrees", () => {
    const numbered = worth({ number: "12", author: moorland })!;
    const dated = worth({ number: "12", author: moorland, ...day("1952-05-03") })!;
    assert.ok(dated > numbered, `${dated} ${numbered}`);
    assert.ok(dated >= thresholdOf(clusterOf(citation({ number: "12" }), null)));
  });

  const contradictions: [string, Parameters<typeof citation>[0]][] = [
    ["another number", { number: "13", author: moorland, ...day("1952-05-03") }],
    ["another day", { number: "12", author: moorland, ...day("1952-06-03") }],
    ["another writer", { number: "12", author: party({ seat: "lakeland" }), ...day("1952-05-03") }],
    ["a kind of its own", { kind: "decision", number: "12", ...day("1952-05-03") }],
    ["nothing but the kind", {}],
  ];
  for (const [what, parts] of contradictions)
    it(`is null for ${what}`, () => assert.equal(worth(parts), null));

  it("is null for the citing document itself, and for one that came later", () => {
    assert.equal(worth({ number: "12", author: moorland }, own, own), null);
    assert.equal(
      worth({ number: "12", author: moorland }, own, citable("x", day("1952-04-01"))),
      null,
    );
  });
});

describe("thresholdOf(cluster)", () => {
  const of = (parts: Parameters<typeof citation>[0]) =>
    thresholdOf(clusterOf(citation(parts), null));

  it("asks more of what only a note tells, and most of what the edition does not print", () => {
    const [plain, noted, numbered, denied] = [
      of({}),
      of({ noted: true }),
      of({ noted: true, number: "12" }),
      of({ unprinted: true, number: "12" }),
    ];
    assert.ok(noted > plain);
    assert.equal(numbered, plain);
    assert.ok(denied > noted);
  });
});

describe("worthOf: a paper that governments hand each other, cited by its day alone", () => {
  const [ours, theirs] = [
    party({ name: "kravonian minister" }),
    party({ name: "vice minister ho" }),
  ];
  const handed = citable("handed", {
    ...day("1952-05-03"),
    kind: "memorandum",
    from: [theirs],
    to: [ours],
  });
  const answer = citable("answer", {
    ...day("1952-05-09"),
    kind: "statement",
    from: [ours],
    to: [theirs],
  });
  const note = { kind: "note", ...day("1952-05-03") } as const;
  const fits = (by: typeof answer) =>
    (worth(note, handed, by) ?? 0) >= thresholdOf(clusterOf(citation(note), by.date));

  it("is the one that the answering side was handed that day", () => assert.ok(fits(answer)));

  it("is not one between others, nor what a paper of an office at home names", () => {
    assert.ok(!fits({ ...answer, to: [party({ name: "vice minister lu" })] }));
    assert.ok(!fits({ ...answer, kind: "report" }));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { figureFile } from "../../../docs/components/figure/self-contained.js";
import {
  changesOf,
  isSameCorpus,
  savedFigure,
  viewHref,
} from "../../../docs/components/workbench/saved-figure.js";

const FILE = {
  title: "Figures",
  address: "https://a.site/b/crossings?place=x",
  view: "crossings?place=x",
  edition: { title: "Cables", corpus: "sha256:ab", version: "1.0.0" },
  query: { text: "select 1", parameters: ["en", 3, null], tables: ["claims"] },
  rows: [{ n: 1, day: { $date: "1962-08-09T00:00:00.000Z" } }],
  documents: ["118207"],
};
const read = (changes: object) => savedFigure(JSON.stringify({ ...FILE, ...changes }));

describe("savedFigure(text)", () => {
  it("reads what a chart saves, days as days", () => {
    const figure = read({});
    assert.deepEqual(figure.rows, [{ n: 1, day: new Date("1962-08-09") }]);
    assert.deepEqual(figure.query, FILE.query);
    assert.equal(figure.view, FILE.view);
  });

  it("reads back what a result saves, also one of a reader's own table", async () => {
    const query = { text: "select * from mine", parameters: [1], tables: ["mine"] };
    const rows = [{ n: 10n, day: new Date("1962-08-09"), at: null, list: ["a"] }];
    const saved = { title: "Result", address: FILE.address, edition: FILE.edition, query, rows };
    const figure = savedFigure(await figureFile(saved, () => Promise.resolve(null)));
    assert.deepEqual(figure.query, query);
    assert.deepEqual(changesOf(figure.rows, rows), { same: 1, gone: [], come: [] });
  });

  it("reads files that say less: no version, no view", () => {
    const figure = read({ view: undefined, edition: undefined });
    assert.equal(figure.view, null);
    assert.equal(figure.edition.corpus, null);
  });

  it("refuses in one line what is none", () => {
    const bad: [string, RegExp][] = [
      ["{", /no JSON/],
      ["[]", /the file is no object/],
      [JSON.stringify({ ...FILE, query: null }), /it has no query/],
      [JSON.stringify({ ...FILE, query: "select 1" }), /query is no object/],
      [JSON.stringify({ ...FILE, query: { text: 1 } }), /query is no text/],
      [
        JSON.stringify({ ...FILE, query: { text: "select ?", parameters: [{}] } }),
        /parameter is no value/,
      ],
      [JSON.stringify({ ...FILE, query: { text: "x".repeat(60_000) } }), /too long/],
      [JSON.stringify({ ...FILE, rows: {} }), /rows is no list/],
      [JSON.stringify({ ...FILE, rows: [1] }), /row is no object/],
      [JSON.stringify({ ...FILE, title: {} }), /title is no text/],
    ];
    for (const [text, message] of bad)
      assert.throws(
        () => savedFigure(text),
        (error: Error) => message.test(error.message) && !error.message.includes("\n"),
        text.slice(0, 80),
      );
  });
});

describe("changesOf(saved, now)", () => {
  it("counts rows that are as they were, gone and new, each as often as it is there", () => {
    const changes = changesOf([{ n: 1 }, { n: 1 }, { n: 2 }], [{ n: 1 }, { n: 3 }]);
    assert.deepEqual(changes, { same: 1, gone: [{ n: 1 }, { n: 2 }], come: [{ n: 3 }] });
  });

  it("compares the columns that were saved, and no rows of another make", () => {
    const saved = [{ n: 1, day: new Date("1962-08-09") }];
    assert.equal(changesOf(saved, [{ day: new Date("1962-08-09"), n: 1, more: 2 }])?.same, 1);
    assert.equal(changesOf(saved, [{ count: 1 }]), null);
  });
});

describe("isSameCorpus(saved, here)", () => {
  it("says nothing where one of the two does not say", () => {
    const here = { title: "", version: null, corpus: "sha256:ab" };
    assert.equal(isSameCorpus(FILE.edition, here), true);
    assert.equal(isSameCorpus(FILE.edition, { ...here, corpus: "sha256:cd" }), false);
    assert.equal(isSameCorpus(FILE.edition, { ...here, corpus: null }), null);
  });
});

describe("viewHref(figure, root)", () => {
  const root = "https://copy.site/c/";
  it("leads to the view in this site", () => {
    assert.equal(viewHref(FILE, root), "https://copy.site/c/crossings?place=x");
    const before = { address: "https://copy.site/c/map", view: null };
    assert.equal(viewHref(before, root), "https://copy.site/c/map");
  });

  it("leads nowhere else", () => {
    for (const view of [
      "javascript:alert(1)",
      "//evil.site/",
      "../other",
      "https://evil.site/c/",
      "data:text/html,x",
    ])
      assert.equal(viewHref({ view, address: "" }, root), null, view);
    assert.equal(viewHref({ view: null, address: "https://a.site/" }, root), null);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import { documentPage } from "../../loaders/pages/document-page.js";
import { rendered } from "./framework.js";
import { documentRow, rowsWith } from "./rows.js";

const alone = { before: null, after: null };
const english = (text: string) => rowsWith([{ language: "en", passages: [[text, null]] }]);

const HOSTILE = [
  "<script>alert(1)</script>",
  "${1 + 1} and $\\{x} and `${y}`",
  "# not a heading\n- not a list\n\n---\ntitle: not mine\n---",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "&lt;b&gt; &amp; &#36;{1} &copy;",
  "'); drop table documents; --",
  "\u202ereversed\u202c \u2067isolated\u2069 שלום مرحبا",
  "</p></article><!-- --><h1 id=x>",
  "[link](javascript:alert(1)) https://auto.example <https://auto.example>",
  "```js\ndisplay(1)\n```",
  "\ud83d\udc09 龍 e\u0301 \u00a0\u2028\u0085",
];

describe("documentPage(rows, neighbours)", () => {
  for (const text of HOSTILE)
    it(`shows as text: ${JSON.stringify(text)}`, async () => {
      const markdown = documentPage(english(text), alone);
      const { document, code } = await rendered(markdown);
      assert.equal(document.querySelector("#en-p1")?.textContent, text);
      assert.equal(code, 1, "code of the source's making");
      assert.equal(document.querySelectorAll("script, article h1").length, 1);
    });

  it("shows any text exactly", async () => {
    const unit = fc.oneof(
      fc.constantFrom(...Array.from("<>&${}`|#*_[]()!\\\"'-=~:;/\n\t 龍a1.□…")),
      fc.constantFrom("${", "</p>", "&amp;", "[...]", "\n\n", "\u202e", "\ud83d\udc09"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 40 }), async (units) => {
        const text = units.join("");
        const { document, code } = await rendered(documentPage(english(text), alone));
        assert.equal(document.querySelector("#en-p1")?.textContent, text);
        assert.equal(code, 1);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("takes a title for a title, whatever stands in it", async () => {
    const title = 'He said: "${x}" <b> --- # \\ | \u202e\n---\ntoc: true';
    const markdown = documentPage({ ...english("x"), document: documentRow({ title }) }, alone);
    const page = await rendered(markdown);
    assert.equal(page.title, 'He said: "${x}" <b> --- # \\ | --- toc: true');
    assert.equal(page.document.querySelector("h1")?.textContent, title);
  });

  it("sets aligned passages side by side, each once and in the order of its text", async () => {
    const rows = rowsWith([
      { language: "zh", passages: [["一", null], ["二", 1], ["三", 2], ["四", 2]] }, // prettier-ignore
      { language: "en", passages: [["two", 2], ["three and four", 3], ["five", null]] }, // prettier-ignore
    ]);
    const { document } = await rendered(documentPage(rows, alone));
    const beads = [...document.querySelectorAll(".bead:not(.bead-titles)")].map((bead) =>
      [...bead.querySelectorAll(".passage")].map(({ id }) => id),
    );
    assert.deepEqual(beads, [
      ["zh-p1"],
      ["zh-p2", "en-p1"],
      ["zh-p3", "zh-p4", "en-p2"],
      ["en-p3"],
    ]);
  });

  it("gives each passage its language and its place in the text", async () => {
    const rows = rowsWith([{ language: "en", passages: [["\ud83d\udc09!", null], ["ok", null]] }]); // prettier-ignore
    const { document } = await rendered(documentPage(rows, alone));
    const second = document.querySelector<HTMLElement>("#en-p2");
    assert.equal(second?.dataset["start"], "4");
    assert.equal(second.lang, "en");
  });

  it("says the catalogue's date beside the document's own where they differ", async () => {
    const rows = rowsWith([{ language: "en", passages: [["x", null]] }], {
      archive_date: "1957-03-02",
    });
    const { document } = await rendered(documentPage(rows, alone));
    const dates = [...document.querySelectorAll(".metadata time")].map((time) => time.textContent);
    assert.deepEqual(dates, ["2 March 1955", "2 March 1957"]);
  });

  it("links a value to the words that it was read from", async () => {
    const rows = english("On 2 March 1955 it rained.");
    const words = {
      document_id: "7001",
      language: "en",
      start: 3,
      stop: 15,
      quote: "2 March 1955",
    };
    rows.attributes.push({ ...words, attribute: "date", value: "1955-03-02" });
    const { document } = await rendered(documentPage(rows, alone));
    const link = document.querySelector<HTMLAnchorElement>(".metadata a.words-link");
    assert.equal(document.querySelector(link!.hash)?.textContent, "2 March 1955");
    assert.equal(document.querySelector("#en-p1")?.textContent, "On 2 March 1955 it rained.");
  });

  it("links no address but a web address", async () => {
    const rows = rowsWith([{ language: "en", passages: [["x", null]] }], {
      url: "javascript:alert(1)",
    });
    const { document } = await rendered(documentPage(rows, alone));
    assert.deepEqual([...document.querySelectorAll('a[href^="javascript"]')], []);
  });

  it("names every anchor once, and links to none that is not there", async () => {
    const rows = english("On 2 March 1955 it rained.");
    const words = {
      document_id: "7001",
      language: "en",
      start: 3,
      stop: 15,
      quote: "2 March 1955",
    };
    rows.attributes.push({ ...words, attribute: "date", value: "1955-03-02" });
    rows.findings.push({ ...words, kind: "weather", message: "It did not rain." });
    const { document } = await rendered(documentPage(rows, { before: documentRow(), after: null }));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      assert.ok(ids.includes(link.hash.slice(1)), link.hash);
  });

  it("says what is not read of a text's language, and leaves an undated document open where dates are not", async () => {
    const shown = async (language: string, message?: string) => {
      const rows = rowsWith([{ language, passages: [["x", null]] }], {
        date: null,
        date_end: null,
      });
      const nowhere = { document_id: "7001", language: null, start: null, stop: null, quote: null };
      if (message !== undefined) rows.findings.push({ ...nowhere, kind: "undated", message });
      const { document } = await rendered(documentPage(rows, alone));
      assert.match(document.querySelector("header")?.textContent ?? "", /no date read/);
      return document.querySelector(".metadata")?.textContent.replace(/\s+/g, " ") ?? "";
    };
    assert.match(await shown("hu"), /No date was read\..*Not read ?in Hungarian: dates, /);
    assert.match(
      await shown("und"),
      /language not identified \(original\).*where the language is not identified: dates/,
    );
    const bare = "The document bears no date, and no catalogue entry gives one.";
    assert.match(await shown("en", bare), /Date ?The document bears no date/);
    assert.doesNotMatch(await shown("en"), /in English: dates/);
  });
});

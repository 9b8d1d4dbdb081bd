import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isAddress, metadataOf, shortened } from "../../loaders/pages/document-metadata.js";
import type { Row } from "../../loaders/schema.js";
import { madeRow } from "../made-tables.js";
import { rendered } from "./framework.js";
import { documentRow } from "./rows.js";

interface Said {
  document?: Partial<Row<"documents">>;
  texts?: readonly Partial<Row<"texts">>[];
  attributes?: readonly Partial<Row<"attributes">>[];
  findings?: readonly Partial<Row<"findings">>[];
}

/** What stands under each label of a document's list, in one line. */
async function entries({
  document = {},
  texts = [{ language: "en", role: "original" }],
  attributes = [],
  findings = [],
}: Said) {
  const list = metadataOf(
    documentRow(document),
    texts.map((row) => madeRow("texts", row)),
    attributes.map((row) => madeRow("attributes", row)),
    findings.map((row) => madeRow("findings", row)),
  );
  const page = await rendered(list.html);
  const line = (element: Element | null) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  return Object.fromEntries(
    [...page.document.querySelectorAll("dl > div")].map((entry) => [
      line(entry.querySelector("dt")),
      line(entry.querySelector("dd")),
    ]),
  );
}

describe("metadataOf(document, texts, attributes, findings): its date", () => {
  it("says where it stands, and that the catalogue agrees", async () => {
    assert.equal(
      (await entries({})).Date,
      "2 March 1955 from the document itself, as in the catalogue",
    );
    const alone = await entries({ document: { archive_date: null } });
    assert.equal(alone.Date, "2 March 1955 from the document itself; no catalogue dates it");
  });

  it("says what the catalogue has otherwise", async () => {
    const { Date } = await entries({ document: { archive_date: "1955-03-04" } });
    assert.match(Date ?? "", /The archive’s catalogue has 4 March 1955\.$/);
  });

  it("says that the document bears none only where its language is read", async () => {
    const document = { date_basis: "archive" } as const;
    assert.match((await entries({ document })).Date ?? "", /the document bears no date$/);
    const unread = await entries({ document, texts: [{ language: "hu" }] });
    assert.match(unread.Date ?? "", /no date was read in the document$/);
  });

  it("repeats why none was read", async () => {
    const document = {
      date: null,
      date_end: null,
      edtf: null,
      date_basis: null,
      archive_date: null,
    };
    assert.equal((await entries({ document })).Date, "No date was read.");
    const findings = [{ kind: "undated", message: "The document bears no date." }];
    assert.equal((await entries({ document, findings })).Date, "The document bears no date.");
  });

  it("shows how uncertain it is", async () => {
    const { Date } = await entries({
      document: { date_end: "1955-03-09", edtf: "1955-03-02/1955-03-09" },
    });
    assert.match(Date ?? "", /^2–9 March 1955 \(EDTF 1955-03-02\/1955-03-09\)/);
  });
});

describe("metadataOf(document, texts, attributes, findings): the rest", () => {
  it("has no entry for what is not known", async () => {
    const known = await entries({ document: { number: "310", copies: null } });
    assert.equal(known.Number, "310");
    assert.ok(!("Copies printed" in known) && !("Urgency" in known));
  });

  it("links each value to the words that it was read from, once", async () => {
    const words = { attribute: "number", language: "en", start: 4, stop: 7, quote: "310" };
    const page = await rendered(
      metadataOf(
        documentRow({ number: "310" }),
        [],
        [words, words].map((row) => madeRow("attributes", row)),
      ).html,
    );
    const links = [...page.document.querySelectorAll("a.words-link")];
    assert.deepEqual(
      links.map((link) => link.getAttribute("href")),
      ["#en-c4-7"],
    );
  });

  it("names the languages, and an original that is not here", async () => {
    const { Languages } = await entries({ texts: [{ language: "en", role: "translation" }] });
    assert.equal(Languages, "English (translation); the Chinese original is not in this corpus");
    const both = await entries({
      texts: [
        { language: "zh", role: "original" },
        { language: "en", role: "translation" },
      ],
    });
    assert.equal(both.Languages, "Chinese (original), English (translation)");
  });

  it("says what is not read of a language", async () => {
    const { "Not read": unread = "" } = await entries({ texts: [{ language: "hu" }] });
    assert.match(unread, /^in Hungarian: .*dates/);
    const unknown = await entries({ texts: [{ language: "und" }] });
    assert.match(unknown["Not read"] ?? "", /^where the language is not identified: /);
    assert.ok(!("Not read" in (await entries({}))));
  });

  it("links no address but of the web", async () => {
    const linked = async (url: string) => {
      const page = await rendered(metadataOf(documentRow({ url }), [], []).html);
      return page.document.querySelector('a[rel~="external"]')?.getAttribute("href") ?? null;
    };
    assert.equal(await linked("https://archive.example/7001"), "https://archive.example/7001");
    assert.equal(await linked("javascript:alert(1)"), null);
  });
});

describe("isAddress(url), shortened(quote)", () => {
  it("takes http and https", () => {
    for (const url of ["http://a.example", "https://a.example/b?c"]) assert.ok(isAddress(url), url);
    for (const url of ["ftp://a.example", "javascript:0", "a.example", ""])
      assert.ok(!isAddress(url), url);
  });

  it("cuts a long quotation between characters, into one line", () => {
    assert.equal(shortened("one\ntwo"), "one two");
    assert.equal(Array.from(shortened("龍𠀀".repeat(40))).length, 48);
    assert.ok(shortened("𠀀".repeat(49)).endsWith("𠀀…"));
    assert.equal(shortened("a".repeat(48)), "a".repeat(48));
  });
});

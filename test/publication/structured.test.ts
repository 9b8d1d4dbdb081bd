import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unpublished } from "../../loaders/publication/about.js";
import {
  archiveComponent,
  datasetOf,
  descriptionOf,
  headOf,
  pathShown,
} from "../../loaders/publication/structured.js";
import { documentRow } from "../pages/rows.js";

const about = {
  path: "documents/a b.html",
  title: 'A "title" <b>',
  description: "What it says.",
  thing: { "@type": "WebPage", name: "</script><script>alert(1)</script>" },
};

describe("headOf(page, site, address)", () => {
  it("escapes what pages and documents are called", () => {
    const head = headOf(about, "Site", "https://example.org/");
    assert.match(head, /og:title" content="A &quot;title&quot; &lt;b&gt;"/);
    assert.equal(head.match(/<\/script>/g)?.length, 1);
    const [, json = ""] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head) ?? [];
    assert.equal((JSON.parse(json) as { name: string }).name, about.thing.name);
  });

  it("names addresses only where the publisher did", () => {
    assert.match(
      headOf(about, "Site", "https://example.org/"),
      /canonical" href="https:\/\/example\.org\/documents\/a%20b\.html"/,
    );
    assert.doesNotMatch(headOf(about, "Site", null), /canonical|og:url|"url"/);
  });
});

describe("descriptionOf(text)", () => {
  it("is one line, cut at a word", () => {
    assert.equal(descriptionOf("a\n b "), "a b");
    const cut = descriptionOf("word ".repeat(200));
    assert.ok(cut.length <= 300 && cut.endsWith("word…"), cut);
  });
});

describe("pathShown(path)", () => {
  it("gives the overview the address of its folder", () => {
    assert.equal(pathShown("index.html"), "");
    assert.equal(pathShown("documents/é.html"), "documents/%C3%A9.html");
  });
});

describe("datasetOf and archiveComponent", () => {
  it("leave out what nobody said", () => {
    const corpus = { title: "C", description: "", citation: null };
    const edition = { version: null, date: null, corpus: "ab" };
    assert.deepEqual(datasetOf(corpus, unpublished, edition), {
      "@type": "Dataset",
      name: "C",
      description: "C",
      identifier: "sha256:ab",
    });
    const component = archiveComponent(documentRow({ date: null, date_end: null, edtf: null }));
    assert.ok(!("dateCreated" in component));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unpublished } from "../../loaders/publication/about.js";
import {
  archiveComponent,
  articleOf,
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
    const undated = documentRow({ date: null, date_end: null, edtf: null });
    const component = archiveComponent(undated, corpus, unpublished);
    assert.ok(!("dateCreated" in component));
    assert.deepEqual(component["isPartOf"], { "@type": "Dataset", name: "C" });
  });
});

describe("articleOf(article, site)", () => {
  const corpus = { title: "C", description: "", citation: null };
  const edition = { version: "1.0.0", date: "2026-01-31", corpus: "ab" };
  const contributors = [
    { title: "A. Maker", role: "author", path: "https://orcid.org/0000-0002-1825-0097" },
    { title: "A Library", role: "publisher", path: null },
  ] as const;
  const publication = {
    ...unpublished,
    address: "https://e.org/",
    contributors: [...contributors],
  };
  const article = { title: "T", description: "d", authors: [], date: null };

  it("is by those who made the edition, on its day, unless the page names others", () => {
    const own = articleOf(article, { corpus, publication, edition });
    assert.deepEqual(own["author"], [
      { "@type": "Person", name: "A. Maker", sameAs: "https://orcid.org/0000-0002-1825-0097" },
    ]);
    assert.deepEqual(own["publisher"], [{ "@type": "Organization", name: "A Library" }]);
    assert.equal(own["datePublished"], "2026-01-31");
    assert.deepEqual(own["isPartOf"], { "@type": "Dataset", name: "C", url: "https://e.org/" });
    const said = articleOf(
      { ...article, authors: ["B. Writer"], date: "2025-12-01" },
      { corpus, publication, edition },
    );
    assert.deepEqual(said["author"], [{ "@type": "Person", name: "B. Writer" }]);
    assert.equal(said["datePublished"], "2025-12-01");
  });
});

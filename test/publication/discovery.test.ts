import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feed, robots, sitemap } from "../../loaders/publication/discovery.js";

const page = { path: "analyses/a.html", title: "A & B", description: "d", thing: {} };

describe("robots(address)", () => {
  it("names the map of the site only where its address is known", () => {
    assert.equal(robots(null), "User-agent: *\nAllow: /\n");
    assert.match(robots("https://e.org/x/"), /^Sitemap: https:\/\/e\.org\/x\/sitemap\.xml$/m);
  });
});

describe("sitemap(paths, address, date)", () => {
  it("lists each page by its address, with the day of the edition", () => {
    const map = sitemap(["index.html", "a&b.html"], "https://e.org/", "2026-01-31");
    assert.match(map, /<loc>https:\/\/e\.org\/<\/loc><lastmod>2026-01-31</);
    assert.match(map, /<loc>https:\/\/e\.org\/a%26b\.html<\/loc>/);
  });
});

describe("feed(pages, corpus, edition, address)", () => {
  it("has an entry for each page, escaped", () => {
    const corpus = { title: "C <1>", description: "", citation: null };
    const edition = { version: null, date: "2026-01-31", corpus: "ab" };
    const atom = feed([page], corpus, edition, "https://e.org/");
    assert.match(atom, /<title>C &lt;1&gt;<\/title>/);
    assert.match(atom, /<entry><title>A &amp; B<\/title><id>https:\/\/e\.org\/analyses\/a\.html</);
    assert.match(atom, /<updated>2026-01-31T00:00:00Z</);
  });
});

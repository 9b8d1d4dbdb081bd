/** What machines read in the heads of built pages: JSON-LD of schema.org, canonical addresses, Open Graph. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { ADDRESS } from "../acceptance/hostile.js";
import { pagesOf } from "../browser/pages.js";
import { builtSite, oddSite } from "../site.js";

type Thing = Record<string, unknown>;

/** What schema.org's readers ask of each type that the site has. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Dataset: ["name", "description", "identifier", "version", "datePublished"],
  ScholarlyArticle: ["headline", "description", "author", "datePublished", "isPartOf"],
  ArchiveComponent: ["name", "isPartOf"],
  WebPage: ["name", "description"],
};

/** Properties whose value is an address, at whatever depth. */
const ADDRESSES = new Set(["url", "sameAs", "contentUrl"]);

function pageOf(site: string, path: string): string {
  const file = path.endsWith("/") ? `${path}index` : path;
  return readFileSync(join(site, `${file.slice(1)}.html`), "utf8");
}

function thingsOf(html: string): Thing[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = ""]) => JSON.parse(json) as Thing,
  );
}

function addressesIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    ADDRESSES.has(name) ? [one] : addressesIn(one),
  );
}

const typeOf = (path: string) =>
  path === "/"
    ? "Dataset"
    : path.startsWith("/analyses/")
      ? "ScholarlyArticle"
      : path.startsWith("/documents/")
        ? "ArchiveComponent"
        : "WebPage";

describe("the JSON-LD of a built site", () => {
  for (const [of, site, address] of [
    ["that has no address", builtSite, null],
    ["whose publisher names its address", oddSite, ADDRESS],
  ] as const)
    it(`says of each page what it is, by absolute addresses: of a site ${of}`, async () => {
      const folder = await site();
      const seen = new Set<string>();
      for (const path of pagesOf(folder).filter((one) => one !== "/404")) {
        const things = thingsOf(pageOf(folder, path));
        assert.equal(things.length, 1, path);
        const [thing = {}] = things;
        const type = typeOf(path);
        seen.add(type);
        assert.deepEqual([thing["@context"], thing["@type"]], ["https://schema.org", type], path);
        for (const property of REQUIRED[type] ?? []) {
          const value = thing[property];
          assert.ok(value !== undefined && value !== "" && value !== null, `${path}: ${property}`);
          assert.ok(!Array.isArray(value) || value.length > 0, `${path}: ${property}`);
        }
        for (const one of addressesIn(thing))
          assert.match(String(one), /^https?:\/\/[^\s<>"]+$/, `${path}: ${String(one)}`);
        const own = address === null ? undefined : address + encodeURI(path.slice(1));
        const url = thing["url"] as string | undefined;
        assert.equal(url?.replace(/\.html$/, ""), own, path);
      }
      assert.deepEqual([...seen].sort(), Object.keys(REQUIRED).sort());
    });

  it("gives the data set its licence, keywords, people and where it is to be had", async () => {
    const [thing = {}] = thingsOf(pageOf(await oddSite(), "/"));
    const { license, keywords, creator, publisher, distribution, identifier } = thing;
    assert.deepEqual(
      { license, keywords, creator, publisher, distribution, identifier },
      {
        license: "https://licence.example/by/4.0/",
        keywords: ["borders", "</script>"],
        creator: [
          {
            "@type": "Person",
            name: 'Anna "A." Example',
            sameAs: "https://orcid.org/0000-0002-1825-0097",
          },
        ],
        publisher: [{ "@type": "Organization", name: "The Library of Ruritania" }],
        distribution: [
          {
            "@type": "DataDownload",
            encodingFormat: "application/json",
            contentUrl: `${ADDRESS}data/datapackage.json`,
          },
        ],
        identifier: "https://doi.org/10.5281/zenodo.1234567",
      },
    );
  });

  it("gives an article the author and day that its page names", async () => {
    const [thing = {}] = thingsOf(pageOf(await builtSite(), "/analyses/exodus-of-1962"));
    assert.deepEqual(thing["author"], [
      { "@type": "Person", name: "The maintainers of Crossings" },
    ]);
    assert.equal(thing["datePublished"], "2026-11-26");
    assert.match(String(thing["description"]), /^[A-Z].{80,}[.…]$/);
  });
});

describe("the heads of a site whose publisher names its address", () => {
  it("name each page's own address, and its title and description to those who link to it", async () => {
    const site = await oddSite();
    for (const path of pagesOf(site).filter((one) => one !== "/404")) {
      const html = pageOf(site, path);
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1] ?? "";
      assert.ok(canonical.startsWith(ADDRESS), path);
      assert.ok(html.includes(`<meta property="og:url" content="${canonical}">`), path);
      for (const name of ["og:title", "og:description", "og:site_name", "og:type"])
        assert.match(html, new RegExp(`<meta property="${name}" content="[^"]+">`), path);
      assert.match(html, /<link rel="alternate" type="application\/atom\+xml"[^>]* href="https:/);
    }
  });

  it("agree with the map of the site and its feed", async () => {
    const site = await oddSite();
    const map = readFileSync(join(site, "sitemap.xml"), "utf8");
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url).sort();
    const canonical = pagesOf(site)
      .filter((one) => one !== "/404")
      .map((path) => /rel="canonical" href="([^"]+)"/.exec(pageOf(site, path))?.[1] ?? path)
      .sort();
    assert.deepEqual(listed, canonical);
    const feed = readFileSync(join(site, "feed.xml"), "utf8");
    const linked = [...feed.matchAll(/<entry>[\s\S]*?<link href="([^"]*)"/g)].map(([, url]) => url);
    assert.ok(linked.length > 5 && linked.every((url) => listed.includes(url ?? "")));
    assert.match(
      readFileSync(join(site, "robots.txt"), "utf8"),
      /^Sitemap: https:.*sitemap\.xml$/m,
    );
  });
});

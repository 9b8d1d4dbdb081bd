/** The published folder as a host, a machine and a reader of 2036 find it. */
import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { unzipSync } from "fflate";
import { changesBetween, changesInWords } from "../../loaders/publication/changes.js";
import { exportFiles } from "../../loaders/publication/exports/exports.js";
import { faultsOf } from "../../loaders/publication/verify.js";
import { temporaryFolder } from "../checkout.js";
import { builtSite } from "../site.js";

describe("a published site", () => {
  it("holds what hosts and machines look for", async () => {
    const site = await builtSite();
    const crate = await readFile(join(site, "ro-crate-metadata.json"), "utf8");
    const { "@graph": graph } = JSON.parse(crate) as { "@graph": { "@id": string }[] };
    for (const { "@id": id } of graph.filter((entry) => /^(?:data|exports)\//.test(entry["@id"])))
      assert.ok(existsSync(join(site, id)), id);
    for (const file of [".nojekyll", "robots.txt", ".zenodo.json", "SHA256SUMS"])
      assert.ok(existsSync(join(site, file)), file);
    for (const [file] of exportFiles) assert.ok(existsSync(join(site, file)), file);
    const notices = await readFile(join(site, "THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of ["@duckdb/duckdb-wasm", "d3", "@observablehq/plot", "arquero", "htl"])
      assert.ok(notices.includes(`\n${name} `), name);
    assert.match(notices, /SIL OPEN FONT LICENSE/i);
  });

  it("lists every export on the page about other programs", async () => {
    const page = await readFile(join(await builtSite(), "elsewhere.html"), "utf8");
    for (const [file, meaning] of exportFiles)
      assert.ok(page.includes(`href="./${file}"`) && page.includes(meaning), file);
  });

  it("leads from a folder to the page of its name", async () => {
    const site = await builtSite();
    for (const name of ["documents", "data"])
      assert.match(
        await readFile(join(site, name, "index.html"), "utf8"),
        new RegExp(`href="\\.\\./${name}\\.html"`),
      );
  });

  it("says its edition on every page, and what each is about", async () => {
    const site = await builtSite();
    for (const page of ["index.html", "documents/118207.html", "terms.html"]) {
      const html = await readFile(join(site, page), "utf8");
      assert.match(html, /class="edition">Edition 1\.0\.0, 2026-/, page);
      assert.match(html, /<meta name="description" content="[^"]{20,}/, page);
    }
    assert.match(await readFile(join(site, "index.html"), "utf8"), /"@type":"Dataset"/);
    const document = await readFile(join(site, "documents/118207.html"), "utf8");
    assert.match(document, /"@type":"ArchiveComponent"/);
  });

  it("exports references that citation managers read back, and TEI of every document", async () => {
    const site = await builtSite();
    for (const file of ["exports/documents.bib", "exports/documents.ris"]) {
      const cite = new Cite(await readFile(join(site, file), "utf8"), { generateGraph: false });
      assert.equal(cite.data.length, 5, file);
    }
    const tei = unzipSync(await readFile(join(site, "exports/tei.zip")));
    assert.equal(Object.keys(tei).length, 5);
    const lines = gunzipSync(await readFile(join(site, "exports/annotations.jsonl.gz")));
    assert.ok(lines.toString().trimEnd().split("\n").length > 300);
  });
});

describe("faultsOf(folder)", () => {
  it("finds none in what was built, and names each byte that changed", async () => {
    const site = await builtSite();
    assert.deepEqual(await faultsOf(site), []);
    const copy = join(temporaryFolder(), "dist");
    await cp(site, copy, { recursive: true });
    await writeFile(join(copy, "robots.txt"), "changed");
    await writeFile(join(copy, "added.txt"), "added");
    const page = join(copy, "map.html");
    const html = await readFile(page, "utf8");
    await writeFile(
      page,
      html.replace("</body>", '<script>alert(1)</script><img src="https://evil.example/x"></body>'),
    );
    const faults = (await faultsOf(copy)).join("\n");
    assert.match(faults, /^robots\.txt: has changed/m);
    assert.match(faults, /^added\.txt: was added/m);
    assert.match(faults, /^map\.html: asks another site: https:\/\/evil/m);
    assert.match(faults, /^map\.html: its policy does not know a script/m);
  });
});

describe("changesBetween(old, new)", () => {
  it("finds nothing between an edition and itself, and says so", async () => {
    const data = join(await builtSite(), "data");
    const none = await changesBetween(data, data);
    assert.equal(changesInWords(none), "Nothing differs.\n");
  });
});

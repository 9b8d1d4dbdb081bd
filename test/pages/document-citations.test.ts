import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { citationLinks } from "../../loaders/pages/document-citations.js";
import { documentPage } from "../../loaders/pages/document-page.js";
import { citedRow, mention } from "../components/citations/rows.js";
import { rendered } from "./framework.js";
import { rowsWith } from "./rows.js";

const documents = [
  { id: "7001", title: "Cable <b>one</b>" },
  { id: "b", title: "Reply" },
];
const cited = [citedRow("x", { label: "Note ${1}" }), citedRow("c7001", { document_id: "7001" })];
const links = citationLinks(
  [mention("7001", "x"), mention("b", "c7001"), mention("b", null)],
  cited,
  documents,
);

describe("citationLinks(citations, cited, documents)", () => {
  it("has both ways, and says which are here", () => {
    const own = links.get("7001");
    assert.deepEqual(
      own?.cites.map(({ label, document }) => [label, document]),
      [["Note ${1}", null]],
    );
    assert.deepEqual(
      own.citedBy.map(({ label, document }) => [label, document]),
      [["Reply", "b"]],
    );
    assert.equal(links.get("b")?.cites.length, 1);
  });
});

describe("documentPage(rows, neighbours)", () => {
  it("lists what the document cites and what cites it, each leading to its words", async () => {
    const rows = rowsWith([{ language: "en", passages: [["A note of the day", null]] }]);
    const page = documentPage(
      { ...rows, links: links.get("7001")! },
      { before: null, after: null },
    );
    const { document } = await rendered(page);
    const hrefs = [...document.querySelectorAll(".cites a.words-link")].map((a) =>
      a.getAttribute("href"),
    );
    assert.equal(hrefs[0], "#en-c3-9");
    assert.match(hrefs[1] ?? "", /^\.\/b(\.html)?#en-c3-9$/);
    assert.match(
      document.querySelector(".cites")?.textContent ?? "",
      /Note \$\{1\}.*not in this corpus/s,
    );
  });
});

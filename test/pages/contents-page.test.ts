import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contentsPage } from "../../loaders/pages/contents-page.js";
import { folderOfTables } from "../made-tables.js";
import { rendered } from "./framework.js";

async function contents(...documents: Parameters<typeof folderOfTables>[0]["documents"] & object) {
  const { document, title } = await rendered(await contentsPage(folderOfTables({ documents })));
  return { title, entries: [...document.querySelectorAll(".contents-list > li")] };
}

describe("contentsPage(tables)", () => {
  it("lists all documents in the order of time, each with a link, and the undated too", async () => {
    const { title, entries } = await contents(
      { id: "late", title: "A letter", kind: "letter", date: "1955-03-02", date_end: "1955-03-02" },
      { id: "none", title: "A note", kind: "note" },
      {
        id: "early",
        title: "A cable",
        date: "1950-05-01",
        date_end: "1950-05-31",
        archive: "Lake Archive",
        reference: "7",
      },
    );
    assert.equal(title, "Contents");
    const shown = entries.map((entry) => entry.textContent.replace(/\s+/g, " ").trim());
    assert.deepEqual(shown.slice(0, 2), [
      "May 1950A cable cable, Lake Archive, 7",
      "2 March 1955A letter letter",
    ]);
    assert.equal(shown[2], "undatedA note note");
    assert.equal(entries[0]?.querySelector("time")?.getAttribute("datetime"), "1950-05-01");
    assert.equal(entries[0].querySelector("a")?.getAttribute("href"), "./documents/early");
  });

  it("does not call a document `other`", async () => {
    const { entries } = await contents({ id: "a", title: "A paper", kind: "other" });
    assert.equal(entries[0]?.querySelector(".what")?.textContent, "");
  });

  it("shows titles as words, and ids as parts of an address", async () => {
    const { entries } = await contents({ id: "a b", title: "<b>${1 + 1}</b> *x*" });
    assert.equal(entries[0]?.querySelector("a")?.textContent, "<b>${1 + 1}</b> *x*");
    assert.equal(entries[0].querySelector("a")?.getAttribute("href"), "./documents/a%20b");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readingOf, type Reading } from "../../loaders/pages/document-passages.js";
import { rendered } from "./framework.js";
import { rowsWith } from "./rows.js";

type Texts = Parameters<typeof rowsWith>[0];

async function pageOf(texts: Texts, more: Partial<Reading> = {}) {
  const { document } = await rendered(readingOf({ ...rowsWith(texts), linked: [], ...more }).html);
  return document;
}

const english = (...passages: string[]) => ({
  language: "en",
  passages: passages.map((words) => [words, null] as const),
});

describe("readingOf(reading)", () => {
  it("shows one text as a column, each passage with its permalink and its place", async () => {
    const page = await pageOf([english("One.", "𠀀 two.")]);
    assert.equal(page.querySelectorAll(".column").length, 1);
    const second = page.querySelector("#en-p2");
    assert.equal(second?.textContent, "𠀀 two.");
    assert.equal(second.getAttribute("data-start"), "6");
    assert.deepEqual(
      [...page.querySelectorAll(".passage-row > a")].map((link) => link.getAttribute("href")),
      ["#en-p1", "#en-p2"],
    );
  });

  it("sets two side by side, with a way from each passage to its counterpart", async () => {
    const page = await pageOf([
      {
        language: "zh",
        passages: [
          ["一。", 1],
          ["二。", 2],
        ],
      },
      {
        language: "en",
        passages: [
          ["One.", 1],
          ["Two.", 2],
        ],
      },
    ]);
    const beads = [...page.querySelectorAll(".bead:not(.bead-titles)")];
    assert.deepEqual(
      beads.map((bead) => [...bead.querySelectorAll(".passage")].map((one) => one.textContent)),
      [
        ["一。", "One."],
        ["二。", "Two."],
      ],
    );
    assert.equal(
      page
        .querySelector("#zh-p1")
        ?.closest(".passage-row")
        ?.querySelector("a.counterpart")
        ?.getAttribute("href"),
      "#en-p1",
    );
    assert.equal(page.querySelectorAll('input[type="radio"]').length, 3);
  });

  it("sets three below each other, without a switch", async () => {
    const page = await pageOf(
      ["zh", "en", "fr"].map((language) => ({ language, passages: [["x", null]] })),
    );
    assert.equal(page.querySelectorAll(".column").length, 3);
    assert.equal(page.querySelector(".parallel"), null);
  });

  it("names what kind of passage it is, again only in small where one follows another", async () => {
    const rows = rowsWith([english("Secret", "Not to be copied", "One.")]);
    const [stamp, again, body] = rows.passages;
    assert.ok(stamp && again && body);
    const passages = [
      { ...stamp, kind: "stamp" as const },
      { ...again, kind: "stamp" as const },
      body,
    ];
    const page = await pageOf([english("Secret", "Not to be copied", "One.")], { passages });
    const labels = [...page.querySelectorAll(".passage-label")].map(({ className }) => className);
    assert.deepEqual(labels, ["passage-label", "passage-label again"]);
  });

  it("marks the words that something links to, up to the end of their passage", async () => {
    const linked = [
      { language: "en", start: 4, stop: 7 },
      { language: "en", start: 6, stop: 14 },
    ];
    const page = await pageOf([english("One two.", "Three.")], { linked });
    assert.equal(page.querySelector("#en-c4-7")?.textContent, "two");
    assert.equal(page.querySelectorAll('[id="en-c6-14"]').length >= 1, true);
    assert.equal(page.querySelector("#en-p1")?.textContent, "One two.");
    assert.equal(page.querySelector("#en-p2 .evidence"), null);
  });

  it("explains the signs of editors", async () => {
    const page = await pageOf([english("He [illegible] left.")]);
    assert.equal(page.querySelector(".editorial")?.textContent, "[illegible]");
    assert.ok(page.querySelector(".editorial")?.getAttribute("title"));
  });

  it("says that a document has no text", async () => {
    const page = await pageOf([]);
    assert.equal(page.querySelector("p")?.textContent, "This document has no text.");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onStage } from "../stage.js";

const SCRIPT = `
import { occurrenceOf, openingOf, wordsBeside } from "./components/review/words.js";
const en = "𠮷 In May they left. In May they came.";
const zh = "五月他们走了。";
const passage = (language, position, start, stop, counterpart) => ({ language, position, start, stop, counterpart });
const reading = {
  texts: new Map([["en", en], ["zh", zh]]),
  passages: [passage("en", 1, 0, 19, 1), passage("en", 2, 20, 37, null), passage("zh", 1, 0, 7, 1)],
};
const item = (start, stop, language = "en") => ({ subject: "dates", document_id: "a b", language, start, stop, quote: "May", reason: "" });
globalThis.openings = [openingOf(reading, "en", "1"), openingOf(reading, "zh", "2"), openingOf(reading, "en", "9")];
globalThis.occurrences = [occurrenceOf(item(5, 8), reading), occurrenceOf(item(23, 26), reading)];
const show = (id, shown) => {
  const words = wordsBeside(shown, reading, "<b>Title</b>");
  words.id = id;
  document.querySelector("main").append(words);
};
show("first", item(5, 8));
show("second", item(23, 26));
show("whole", { ...item(null, null), language: null, quote: null });
document.body.dataset.done = "yes";`;

describe("the words of an item", () => {
  it("stand marked in their passage, beside its counterpart, with a way to them", () =>
    onStage(SCRIPT, async (page) => {
      const occurrences = () => (globalThis as unknown as { occurrences: number[] }).occurrences;
      assert.deepEqual(await page.evaluate(occurrences), [1, 2]);
      const openings = () => (globalThis as unknown as { openings: string[] }).openings;
      assert.deepEqual(await page.evaluate(openings), ["五月他们走了。", "In May they came.", "9"]);
      const first = page.locator("#first");
      assert.deepEqual(await first.locator("mark").allTextContents(), ["May"]);
      assert.deepEqual(await first.locator(".review-passage").allTextContents(), [
        "𠮷 In May they left.",
        "五月他们走了。",
      ]);
      assert.equal(await first.locator(".review-passage").last().getAttribute("lang"), "zh");
      const link = first.locator("a");
      assert.equal(await link.textContent(), "<b>Title</b>");
      assert.match((await link.getAttribute("href")) ?? "", /documents\/a%20b.*#en-c5-8/);
      const second = page.locator("#second");
      assert.match(await second.innerText(), /Nothing in the other language is tied to it/);
      assert.equal(await page.locator("#whole mark").count(), 0);
    }));
});

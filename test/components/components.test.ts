import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { assertClean, launch, watch } from "../browser/chromium.js";
import { temporaryFolder } from "../checkout.js";
import { type Stage, stageOf } from "./stage.js";

const SCRIPT = `
import * as Plot from "npm:@observablehq/plot";
import {plot} from "./components/figure/theme.js";
import {figure} from "./components/figure/figure.js";
import {documentTimeline} from "./components/figure/document-timeline.js";
import {readDocument} from "./components/documents/reader.js";
import {urlState} from "./components/address/url-state.js";
import {choiceField, textField} from "./components/address/state.js";
const rows = Array.from({length: 60}, (_, i) => ({n: i, kind: ["<b>cable</b>", "电报"][i % 2], low: (i * 37) % 61}));
const chart = (width) => plot({width, height: 200, color: {legend: true}, marks: [Plot.dot(rows, {x: "n", y: "low", stroke: "kind"}), Plot.cell(rows, {x: "n", y: "kind", fill: "low"})].slice(0, 1)});
const documents = [
  {id: "1", title: "Cable <i>one</i>", kind: "cable", date: "1962-07-04", date_end: "1962-07-04", date_basis: "document", archive_date: "1964-07-04"},
  {id: "2", title: "Letter", kind: "letter", date: "1952-01-01", date_end: "1952-12-31"},
  {id: "3", title: "Undated", kind: "note", date: null}];
const many = Array.from({length: 5000}, (_, i) => ({id: String(i), title: "x", kind: "cable", date: (1950 + i % 12) + "-01-01"}));
const main = document.querySelector("main");
const own = {units: "persons", count: [60, "claims"], source: "made up", level: 2};
main.append(
  figure(chart, {...own, title: "Persons 边民", data: rows, describe: "Dots."}),
  figure((width) => documentTimeline(documents, {width}), {...own, title: "Documents", data: documents, marks: "documents", describe: "Bars."}),
  figure((width) => documentTimeline(many, {width}), {...own, title: "Many", data: many, marks: "documents of a year", describe: "Years."}));
readDocument();
const state = urlState({words: textField(), kind: choiceField(["any", "cable"], "any")});
state.bind("words", document.querySelector("#words"));
state.bind("kind", document.querySelector("#kind"));`;

const MAIN = `<form><label>Words <input type="search" id="words"></label>
<label>Kind <select id="kind"><option>any</option><option>cable</option></select></label></form>
<p class="passage" lang="en" id="en-p1" data-start="0">On <span>certain <i>days</i></span> 😀𠀀x</p>
<p class="passage" lang="en" id="en-p2" data-start="21">they met</p>`;

describe("components on a page", () => {
  let browser: Browser;
  let stage: Stage;
  let page: Page;
  let record: ReturnType<typeof watch>;
  before(async () => {
    stage = await stageOf(SCRIPT, MAIN);
    stage.files.set("/data/datapackage.json", JSON.stringify({ title: "Stage" }));
    browser = await launch();
    const context = await browser.newContext({ colorScheme: "dark" });
    page = await context.newPage();
    record = watch(page, stage.origin);
    await page.goto(stage.origin);
    await page.locator("figure svg a").first().waitFor({ state: "attached" });
  });
  after(async () => {
    assertClean(record);
    await browser.close();
    await stage.close();
  });

  const first = () => page.locator("figure.crossings-figure").first();

  async function download(name: string): Promise<Buffer> {
    const button = first().getByRole("button", { name });
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    assert.equal(file.suggestedFilename(), `Persons-边民.${name.toLowerCase()}`);
    // The browser is another process's, so the file must be asked for.
    const path = join(temporaryFolder(), "download");
    await file.saveAs(path);
    return readFile(path);
  }

  it("names a chart for those who cannot see it, with its unit and n", async () => {
    await page.getByRole("img", { name: "Persons 边民" }).waitFor();
    assert.match(await first().innerText(), /persons · n = 60 claims/);
  });

  it("has no fault that axe finds, by day and by night, with tables open", async () => {
    for (const summary of await page.locator("figure summary").all()) await summary.click();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      assert.deepEqual(found, [], colorScheme);
    }
  });

  it("sorts, searches and pages the table behind a chart", async () => {
    const table = first().locator(".crossings-table");
    const cell = table.locator("tbody tr:first-child td:last-child");
    await table.getByRole("button", { name: "low" }).click();
    await table.getByRole("button", { name: "low" }).press("Enter");
    assert.equal(await cell.textContent(), "60");
    assert.equal(await table.locator("[aria-sort]").getAttribute("aria-sort"), "descending");
    await table.getByRole("button", { name: "Next" }).click();
    assert.equal(await table.getByRole("status").textContent(), "26–50 of 60 rows");
    await table.getByRole("searchbox").fill("电报");
    assert.equal(await table.getByRole("status").textContent(), "1–25 of 30 found of 60 rows");
    assert.equal(await table.locator("b").count(), 0);
  });

  it("makes CSV, SVG and PNG under the site's policy, in the colours of the day", async () => {
    const csv = String(await download("CSV"));
    assert.equal(csv.split("\r\n").length, 62);
    await page.emulateMedia({ colorScheme: "dark" });
    const svg = String(await download("SVG"));
    assert.match(svg, /Persons 边民/);
    assert.match(svg, /&lt;b&gt;cable/);
    assert.match(svg, /fill="#fdfcf9"/);
    assert.doesNotMatch(svg, /var\(|oklab|<style|<script/);
    const png = await download("PNG");
    assert.equal(png.subarray(1, 4).toString(), "PNG");
  });

  it("draws a chart anew in another width", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForFunction(
      () =>
        Number(
          document
            .querySelector("figure .crossings-plot svg, figure svg.crossings-plot")
            ?.getAttribute("width") ?? 999,
        ) < 390,
    );
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0);
  });

  it("leads from every mark of the timeline to its document, and lists the undated", async () => {
    const timeline = page.locator(".crossings-timeline").first();
    const links = timeline.locator("svg a");
    assert.equal(await links.count(), 2);
    await links.last().focus();
    const label = await timeline.locator(".crossings-label").textContent();
    assert.match(
      label ?? "",
      /Cable <i>one<\/i>\ncable, 1962-07-04\nThe catalogue says 1964-07-04/,
    );
    assert.match(await timeline.innerText(), /Undated: 1 document\s+Undated/);
  });

  it("counts documents by year when there are too many to draw", async () => {
    const links = page.locator(".crossings-timeline").last().locator("svg a");
    assert.equal(await links.count(), 12);
    assert.match(
      (await links.first().getAttribute("aria-label")) ?? "",
      /^1950, cable: 417 documents$/,
    );
  });

  it("marks words across nested elements by code points, and takes the marks out again", async () => {
    const text = () => page.locator("#en-p1").evaluate((element) => element.innerHTML);
    const untouched = await text();
    const marked = () => page.locator("mark").allTextContents();
    await page.evaluate(() => (location.hash = "en-c3-17"));
    await page.locator("mark").first().waitFor();
    assert.deepEqual(await marked(), ["certain ", "days", " 😀"]);
    assert.equal(
      await page
        .locator("mark")
        .first()
        .evaluate((is) => is === document.activeElement),
      true,
    );
    await page.evaluate(() => (location.hash = "en-c17-25"));
    await page.waitForFunction(() => document.querySelector("mark")?.textContent === "𠀀x");
    assert.deepEqual(await marked(), ["𠀀x", "they"]);
    await page.getByRole("button", { name: "Remove the highlight" }).click();
    assert.equal(await page.locator("mark").count(), 0);
    assert.equal(await text(), untouched);
    assert.equal(new URL(page.url()).hash, "");
  });

  it("keeps a control and the address to each other, back and forward", async () => {
    await page.locator("#words").fill("border");
    await page.locator("#kind").selectOption("cable");
    assert.equal(new URL(page.url()).search, "?words=border&kind=cable");
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("select")?.value === "any");
    assert.equal(await page.locator("#words").inputValue(), "border");
    await page.goForward();
    await page.waitForFunction(() => document.querySelector("select")?.value === "cable");
  });
});

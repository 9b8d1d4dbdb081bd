import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { markText } from "../../../docs/components/figure/drawn.js";
import { onStage } from "../stage.js";

const SCRIPT = `
import * as Plot from "npm:@observablehq/plot";
import * as d3 from "npm:d3";
import {plot} from "./components/figure/theme.js";
import {figure} from "./components/figure/figure.js";
import {quickChart} from "./components/figure/quick-chart.js";
import {claimChart} from "./components/charts/claims.js";
import {frequency} from "./components/charts/frequency.js";
import {linkedMark, standingFor, svg} from "./components/figure/marks.js";
const rows = [{n: 1, low: 2, kind: "a"}, {n: 2, low: 3, kind: "a"}, {n: 3, low: null, kind: "b"}];
const dots = (data) => plot({marks: [Plot.ruleY([0]), Plot.dot(data, {x: "n", y: "low"}), Plot.text(data, {x: "n", y: "low", text: "kind"})]});
const bars = () => plot({marks: [Plot.barX(rows, Plot.groupY({x: "count"}, {y: "kind"}))]});
const faceted = () => plot({marks: [Plot.dot(rows, {x: "n", y: "n", fy: "kind"})]});
const byHand = () => svg("svg", {}, linkedMark("#a", "one", svg("circle", {r: 1})), linkedMark("#b", "two", svg("circle", {r: 1})));
const own = {units: "persons", count: 3, source: "made up", describe: "Dots."};
const show = (id, make) => {
  const place = document.createElement("section");
  place.id = id;
  try { place.append(make()); } catch (error) { place.append(error.message); }
  document.querySelector("main").append(place);
};
const of = (chart, options) => () => figure(chart, {...own, title: "A", data: rows, ...options});
const claim = {low: 1, high: 2, unit: "persons", measure: "flow", document_id: "a", language: "en", quote: "one or two", start: 0, stop: 3};
show("whole", of(dots(rows.slice(0, 2)), {data: rows.slice(0, 2)}));
show("missing", of(dots(rows)));
show("facets", of(faceted()));
show("grouped", of(bars()));
show("declared", of(bars(), {marks: [2, "kinds, each as long as its rows are many"]}));
show("wrong", of(bars(), {marks: [3, "kinds"]}));
const words = (data) => plot({axis: null, marks: [Plot.text(data, {x: "n", y: "low", text: "kind"})]});
show("texts", of(words(rows.slice(0, 2)), {data: rows.slice(0, 2)}));
show("untold", of(words(rows)));
show("empty", of(svg("svg", {}, svg("title", {}, "No mark"))));
const shared = (...rows) => svg("svg", {}, linkedMark("#a", "one", svg("circle", {r: 1})), ...rows.map((n) => standingFor(linkedMark("#b", "some", svg("circle", {r: 1})), n)));
show("shared", of(shared(2), {marks: [3, "rows, those that stand close in one"]}));
show("lost", of(shared(1), {marks: [3, "rows, those that stand close in one"]}));
const many = Array.from({length: 130}, (_, i) => ({amount: 1 + i % 65, name: "n" + i % 65, part: i}));
show("longest", () => quickChart(many, {title: "A", kind: "bar", x: "amount", y: "name"}));
show("hand", of(byHand(), {data: rows.slice(0, 2)}));
show("few", of(byHand()));
const joined = (d) => svg("svg", {}, svg("path", {d, "data-marks": "dots"}));
show("pieces", of(joined("M0,0h1M2,2h1M4,4h1")));
show("dropped", of(joined("M0,0h1M2,2h1")));
const bound = (data) => d3.create("svg").call((all) => all.append("circle")).call((all) => all.selectAll("rect").data(data).join("rect")).node();
show("bound", of(bound(rows)));
show("unbound", of(bound(rows.slice(1))));
show("nameless shapes", of(svg("svg", {}, svg("circle", {r: 1}))));
const pile = Array.from({length: 9}, (_, i) => ({n: i % 3 === 0 ? 1 : 2, who: i % 3 === 0 ? "a" : "b"}));
show("piled", () => quickChart(pile, {title: "A", kind: "dot", x: "n", y: "who"}));
show("quick", () => quickChart(rows, {title: "A", kind: "dot", x: "n", y: "low"}));
show("claims", () => claimChart([{...claim, date: "1962-08-09"}, claim]));
show("nameless", () => claimChart([{...claim, low: undefined, loww: 1, asserted_by: "soviet-union", date: "1962-08-09"}].map(({low, ...row}) => row)));
show("sides", () => claimChart([{...claim, asserted_by: "soviet-union", from_place: "xinjiang", date: "1962-08-09"}]));
show("counted", () => frequency([{term: "a", count: 1, year: 1962}, {term: "a", count: 2, year: null}], {title: "A"}));
document.body.dataset.done = "yes";`;

describe("figure counts what was drawn", () => {
  it("says where a chart has other marks than its rows, unless it declares what they are", async () => {
    await onStage(SCRIPT, async (page) => {
      await page.locator("#counted svg circle").first().waitFor();
      const said = async (id: string) => {
        await page.locator(`#${id} .chart svg`).first().waitFor();
        return (await page.locator(`#${id} .chart .error`).allInnerTexts()).join();
      };
      for (const id of [
        "whole",
        "facets",
        "declared",
        "texts",
        "hand",
        "pieces",
        "bound",
        "quick",
        "shared",
        "longest",
        "piled",
      ])
        assert.equal(await said(id), "", id);
      assert.match(await said("missing"), /not the 3 marks of its 3 rows \(dot: 2\)/);
      assert.match(await said("grouped"), /not the 3 marks of its 3 rows \(bar: 2\)/);
      assert.match(await said("wrong"), /not the 3 marks/);
      assert.match(await said("untold"), /not the 3 marks of its 3 rows \(text: 2\)/);
      assert.match(await said("empty"), /not the 3 marks of its 3 rows \(none\)/);
      assert.match(await said("few"), /not the 3 marks of its 3 rows \(marks with a name: 2\)/);
      assert.match(await said("dropped"), /not the 3 marks of its 3 rows \(dots: 2\)/);
      assert.match(await said("unbound"), /not the 3 marks of its 3 rows \(rect with a row: 2\)/);
      assert.match(
        await page.locator('[id="nameless shapes"] .chart .error').innerText(),
        /not the 3 marks of its 3 rows \(none\)/,
      );
      const piled = await page.locator("#piled svg.crossings-plot circle").all();
      assert.deepEqual(await Promise.all(piled.map((dot) => dot.getAttribute("data-rows"))), [
        "6",
        "3",
      ]);
      assert.match(await page.locator("#piled .subtitle").innerText(), /several rows of one place/);
      assert.match(await said("lost"), /not the 3 marks of its 3 rows \(.*rows in marks: 2\)/);
      assert.match(
        await page.locator("#longest figcaption").innerText(),
        /rows of the 60 longest bars/,
      );
      assert.match(
        await page.locator("#declared figcaption").innerText(),
        /Marks: kinds, each as long as its rows are many/,
      );
      assert.match(
        await page.locator("#quick figcaption").innerText(),
        /rows that have both n and low/,
      );

      // Claims without entities, and without a column.
      assert.equal(await said("claims"), "");
      assert.match(await page.locator("#claims figcaption").innerText(), /those that have a time/);
      assert.equal(await said("sides"), "");
      assert.equal(
        await page.locator("#nameless").innerText(),
        "claimChart: no such column in the rows: low; nearest: loww",
      );
      assert.equal(await said("counted"), "");
    });
  });
});

describe("markText(marks)", () => {
  it("is what a figure says of its marks, and nothing where they are its rows", () => {
    assert.equal(markText(undefined), "");
    assert.equal(markText(3), "");
    assert.equal(markText([3, "kinds"]), "kinds");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { endsOf, isAbroad } from "../../../../loaders/language/ru/claims/ends.js";
import type { Measure } from "../../../../loaders/language/claims.js";
import { sceneOf } from "../../scenes.js";

function shown(marked: string, people: string) {
  const scene = sceneOf(marked);
  const amount = scene.text.indexOf("300");
  const start = scene.text.indexOf(people);
  const counted = {
    clause: scene.sentence,
    amount: { start: amount, stop: amount + 3 },
    people: { start, stop: start + people.length },
  };
  return { scene, counted };
}
const way = (marked: string, people: string, measure: Measure = "flow") => {
  const { scene, counted } = shown(marked, people);
  const { from, to } = endsOf(scene, counted, measure);
  return `${from?.place ?? ""}>${to?.place ?? ""}`;
};

describe("endsOf(scene, counted, measure)", () => {
  it("takes prepositions", () =>
    assert.equal(
      way("Из {Китая|china} в {Турцию|turkey} ушло 300 человек.", "человек"),
      "china>turkey",
    ));
  it("takes where residents lived, and whose people they are", () => {
    assert.equal(way("Ушло 300 жителей {Китая|china}.", "жителей"), "china>");
    assert.equal(
      way("В {Турцию|turkey} ушло 300 {китайских|china|adj} граждан.", "граждан"),
      "china>turkey",
    );
  });
  it("takes who receives them", () => {
    assert.equal(way("{Турецкая|turkey|adj} сторона приняла 300 рабочих.", "рабочих"), ">turkey");
    assert.equal(way("300 рабочих переданы {турецким|turkey|adj} властям.", "рабочих"), ">turkey");
  });
});

describe("isAbroad(scene, counted)", () => {
  it("is true of people of one state in another", () => {
    const abroad = (marked: string) => {
      const { scene, counted } = shown(marked, "граждан");
      return isAbroad(scene, counted);
    };
    assert.ok(abroad("В {Турции|turkey} живут 300 {китайских|china|adj} граждан."));
    assert.ok(!abroad("В {Китае|china} живут 300 {китайских|china|adj} граждан."));
  });
});

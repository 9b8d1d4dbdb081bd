import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  directionOf,
  placedIn,
  whereaboutsOf,
} from "../../../../loaders/language/zh/claims/direction.js";
import { parsed } from "./helpers.js";

const placed = (text: string) => {
  const { scene, counted } = parsed(text);
  return placedIn(scene, counted);
};
const way = (text: string) => {
  const { from, to } = directionOf(placed(text));
  return `${from?.place ?? ""}>${to?.place ?? ""}`;
};

describe("directionOf(placed)", () => {
  const cases: [string, string][] = [
    ["三百名居民从{中国|china}前往{土耳其|turkey}", "china>turkey"],
    ["三百名居民离开{中国|china}", "china>"],
    ["三百名难民将由{土耳其|turkey}接收", ">turkey"],
    ["{土耳其|turkey}驱逐了三百名难民", "turkey>"],
    ["三百名{土耳其|turkey|adj}侨民返回", ">turkey"],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => assert.equal(way(text), expected));
});

describe("whereaboutsOf(placed)", () => {
  it("is where people are said to be", () =>
    assert.equal(whereaboutsOf(placed("在{土耳其|turkey}有三百名难民")).place?.place, "turkey"));
  it("is the land inside which they are", () =>
    assert.equal(
      whereaboutsOf(placed("{土耳其|turkey}境内现有三百名难民")).place?.place,
      "turkey",
    ));
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Point, extentOf } from "../../../../docs/components/figure/map/extent.js";

const PEKING: Point = [116, 40];
const TOKYO: Point = [140, 36];
const WASHINGTON: Point = [-77, 39];
const MOSCOW: Point = [38, 56];

describe("extentOf(points)", () => {
  it("has room around one place and around several", () => {
    assert.deepEqual(extentOf([PEKING]), { west: 111, east: 121, south: 35, north: 45 });
    assert.deepEqual(extentOf([MOSCOW, PEKING]), { west: 33, east: 121, south: 35, north: 61 });
  });

  it("goes the shorter way around the world, over the ocean where that is it", () => {
    const over = extentOf([WASHINGTON, PEKING, TOKYO]);
    assert.deepEqual([over.west, over.east], [111, 288]);
    const home = extentOf([WASHINGTON, MOSCOW]);
    assert.deepEqual([home.west, home.east], [-82, 43]);
  });

  it("does not change with the order of the places", () => {
    assert.deepEqual(extentOf([TOKYO, WASHINGTON, PEKING]), extentOf([WASHINGTON, PEKING, TOKYO]));
  });

  it("never goes around twice, and is the whole world without a place", () => {
    const around = Array.from({ length: 360 }, (_, i): Point => [i - 180, 0]);
    const { west, east } = extentOf(around);
    assert.ok(east - west <= 359, String(east - west));
    assert.deepEqual(extentOf([]), { west: -178, east: 178, south: -54, north: 76 });
  });
});

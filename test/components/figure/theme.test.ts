import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  colorScale,
  diverging,
  sequential,
  series,
} from "../../../docs/components/figure/colors.js";

type Rgb = [number, number, number];

const css = readFileSync(new URL("../../../docs/components/theme.css", import.meta.url), "utf8");
const [day = "", night = ""] = css.split("@media (prefers-color-scheme: dark)");

describe("theme.css", () => {
  for (const [time, source] of Object.entries({ day, night })) {
    const ground = colorOf(source, "ground");

    it(`gives everything that carries meaning 3:1 or more by ${time}, and words 4.5:1`, () => {
      for (const name of [...seriesNames, "control", "against", "for", "high"])
        assert.ok(contrast(colorOf(source, name), ground) >= 3, name);
      for (const name of ["ink", "muted", "accent", "error"])
        for (const under of [ground, colorOf(source, "surface")])
          assert.ok(contrast(colorOf(source, name), under) >= 4.5, name);
      const words = colorOf(source, "highlight-ink");
      assert.ok(contrast(words, colorOf(source, "highlight")) >= 4.5);
    });

    it(`has eight colours that every eye tells apart by ${time}`, () => {
      for (const [kind, eye] of Object.entries(eyes)) {
        const seen = seriesNames.map((name) => oklab(seenBy(eye, colorOf(source, name))));
        seen.forEach((a, i) => {
          for (const b of seen.slice(0, i)) assert.ok(distance(a, b) > 0.07, `${kind} ${i + 1}`);
        });
      }
    });
  }
});

describe("colorScale(options, quantities)", () => {
  it("gives names a palette and quantities a ramp, and leaves what has its own", () => {
    assert.deepEqual(colorScale(undefined, false), { range: series });
    assert.deepEqual(colorScale({}, true), { interpolate: sequential });
    const log = { type: "log" };
    assert.deepEqual(colorScale(log, false), { ...log, interpolate: sequential });
    const sides = { type: "diverging" };
    assert.deepEqual(colorScale(sides, false), { ...sides, interpolate: diverging });
    const own = { scheme: "blues" };
    assert.deepEqual(colorScale(own, true), own);
  });

  it("gives a scale of steps as many colours as it has", () => {
    const scale = colorScale({ type: "threshold", domain: [1, 10, 100] }, true);
    assert.equal((scale as { range?: unknown[] }).range?.length, 4);
  });
});

const seriesNames = series.map((_, i) => `series-${i + 1}`);

function colorOf(source: string, name: string): Rgb {
  const hex = new RegExp(`--crossings-${name}: #([0-9a-f]{6});`).exec(source)?.[1];
  assert.ok(hex, `no colour: ${name}`);
  return [0, 2, 4].map((i) => linear(parseInt(hex.slice(i, i + 2), 16) / 255)) as Rgb;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

// WCAG 2.2, relative luminance and contrast ratio.
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

// Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
const eyes: Record<string, Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenBy(eye: Rgb[], color: Rgb): Rgb {
  return eye.map((row) => Math.min(1, Math.max(0, dot(row, color)))) as Rgb;
}

function dot(a: Rgb, b: Rgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

// Ottosson (2020), OKLab from linear sRGB.
function oklab(color: Rgb): Rgb {
  const cones: Rgb[] = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const lms = cones.map((row) => Math.cbrt(dot(row, color))) as Rgb;
  const axes: Rgb[] = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  return axes.map((row) => dot(row, lms)) as Rgb;
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

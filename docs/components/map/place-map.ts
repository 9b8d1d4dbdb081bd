/** Places as circles on the outline of their time; a circle opens the list of its mentions. */
import type { Outline } from "../figure/map/outline.js";
import { element } from "../element.js";
import { type Projection, placeNames, projected } from "../figure/map/labels.js";
import { labelMarks } from "../figure/mark-label.js";
import { type LegendItem, legend, linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import { groundMarks, mapFrame } from "../figure/map/outline.js";
import type { PlaceCount } from "./place.js";
import { plot } from "../figure/theme.js";

export interface PlaceMapOptions {
  width: number;
  outline: Outline;
  /** What the area of a circle stands for. */
  by: "documents" | "mentions";
  /** Where a place's mentions are. */
  hrefOf: (place: PlaceCount) => string;
  /** The place that is chosen; null for none. */
  chosen: string | null;
}

/** Radius of the largest circle, in pixels. */
const LARGEST = 22;

/** Whether a place has coordinates. */
export function isOnMap({ longitude, latitude }: PlaceCount): boolean {
  return longitude !== null && latitude !== null;
}

/** The map. Its places are one stop of the Tab key; arrows go from the most named to the least. */
export function placeMap(places: readonly PlaceCount[], options: PlaceMapOptions): HTMLElement {
  const { width, outline, by } = options;
  const located = places.filter(isOnMap);
  if (located.length === 0)
    return element("p", {}, "None of the places that are named here has coordinates.");
  const points = located.map(({ longitude, latitude }) => [longitude!, latitude!] as const);
  const most = Math.max(...located.map((place) => place[by]));
  const largest = Math.min(LARGEST, width / 22);
  const radius = (count: number) => Math.max(2.5, largest * Math.sqrt(count / most));
  const chart = plot({
    ...mapFrame(points, width),
    marks: [
      ...groundMarks(outline),
      (_index, _scales, _values, _dimensions, context) => {
        const { projection } = context as unknown as { projection: Projection };
        const at = points.map((point) => projected(projection, point) ?? [-99, -99]);
        const names = located.map(({ name, ...place }, i) => ({
          ...{ name, x: at[i]![0]!, y: at[i]![1]!, room: radius(place[by]) },
        }));
        // The largest lie below, so that none hides another.
        const circles = located.map((place, i) =>
          circle(place, at[i]!, radius(place[by]), options),
        );
        return svg("g", {}, ...circles, ...placeNames(names.slice(0, 80), width));
      },
    ],
  });
  const root = element("div", {}, legend(legendOf(most, by, radius)), chart);
  return labelMarks(root);
}

function circle(
  place: PlaceCount,
  [cx, cy]: readonly number[],
  r: number,
  { hrefOf, chosen }: PlaceMapOptions,
): SVGElement {
  const color = place.place === chosen ? "var(--crossings-accent)" : "var(--crossings-series-1)";
  const look = { fill: color, "fill-opacity": 0.45, stroke: color, "stroke-width": 1.2 };
  return linkedMark(
    hrefOf(place),
    placeText(place),
    svg("circle", { cx: cx ?? 0, cy: cy ?? 0, r, ...look }),
    svg("circle", { cx: cx ?? 0, cy: cy ?? 0, r: Math.max(r, 7), fill: "transparent" }),
  );
}

/** `Xinjiang: 31 mentions in 3 documents`. */
export function placeText({ name, mentions, documents }: PlaceCount): string {
  const counted = (count: number, noun: string) =>
    `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
  return `${name}: ${counted(mentions, "mention")} in ${counted(documents, "document")}`;
}

function legendOf(
  most: number,
  by: "documents" | "mentions",
  radius: (count: number) => number,
): LegendItem[] {
  // The legend's pictures are small; its second circle is the largest that fits into one.
  const steps = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const fitting = steps.filter((count) => count <= most && radius(count) <= 7);
  const shown = fitting.length > 1 ? [1, fitting.at(-1)!] : [1];
  return shown.map((count) => ({
    picture: [
      svg("circle", {
        ...{ r: Math.min(7, radius(count)), fill: "var(--crossings-series-1)" },
        ...{ "fill-opacity": 0.45, stroke: "var(--crossings-series-1)" },
      }),
    ],
    label: `${number(count)} ${count === 1 ? by.slice(0, -1) : by}`,
  }));
}

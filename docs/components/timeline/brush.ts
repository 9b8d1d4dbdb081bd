/** All of the time that the dates cover, as a strip: drag over it to see a part of it. */
import { type DateCount, bucketDays } from "./lanes.js";
import { element } from "../element.js";
import { svg } from "../figure/marks.js";

export interface BrushOptions {
  /** The days that the strip shows. */
  days: readonly [Date, Date];
  /** The days that are chosen. */
  chosen: readonly [Date, Date];
  /** Called with the months that the reader has dragged over: `1962-04`, `1962-08`. */
  onChoose: (from: string, to: string) => void;
}

const HEIGHT = 34;
const WIDTH = 1000;

/** The strip. For the pointer only: the fields of the form do the same by keyboard. */
export function dateBrush(
  counts: readonly Pick<DateCount, "bucket" | "count">[],
  options: BrushOptions,
): HTMLElement {
  const { days, chosen, onChoose } = options;
  const [from, to] = days.map(Number) as [number, number];
  const x = (day: Date) => ((+day - from) / (to - from)) * WIDTH;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const bars = counts.map(({ bucket, count }) => {
    const [start, end] = bucketDays(bucket);
    const height = Math.max(3, Math.sqrt(count / most) * HEIGHT);
    const place = {
      x: x(start),
      width: Math.max(2, x(end) - x(start)),
      y: HEIGHT - height,
      height,
    };
    return svg("rect", { ...place, fill: "var(--crossings-muted)" });
  });
  const window = svg("rect", {
    ...{ y: 0, height: HEIGHT, fill: "var(--crossings-accent)", "fill-opacity": 0.16 },
    ...{ stroke: "var(--crossings-accent)", "vector-effect": "non-scaling-stroke" },
  });
  const show = (left: number, right: number) => {
    window.setAttribute("x", String(Math.min(left, right)));
    window.setAttribute("width", String(Math.abs(right - left)));
  };
  show(Math.max(0, x(chosen[0])), Math.min(WIDTH, x(chosen[1])));
  const size = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none" };
  const strip = svg("svg", { ...size, "aria-hidden": "true" }, ...bars, window);
  const months = (at: number) =>
    new Date(from + (at / WIDTH) * (to - from)).toISOString().slice(0, 7);
  dragged(strip, show, (left, right) => onChoose(months(left), months(right)));
  return element("div", { class: "crossings-brush", title: "Drag to choose a time" }, strip);
}

/** Follows a drag over the strip; a click without one chooses nothing. */
function dragged(
  strip: SVGSVGElement,
  show: (left: number, right: number) => void,
  choose: (left: number, right: number) => void,
): void {
  let start: number | null = null;
  const at = ({ clientX }: PointerEvent) => {
    const { left, width } = strip.getBoundingClientRect();
    return Math.min(WIDTH, Math.max(0, ((clientX - left) / width) * WIDTH));
  };
  strip.addEventListener("pointerdown", (event) => {
    start = at(event);
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener("pointermove", (event) => {
    if (start !== null) show(start, at(event));
  });
  strip.addEventListener("pointerup", (event) => {
    const [left, right] = [start ?? 0, at(event)].sort((a, b) => a - b) as [number, number];
    if (start !== null && right - left > 4) choose(left, right);
    start = null;
  });
}

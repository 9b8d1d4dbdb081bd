/** One look for all charts. Colours are custom properties (theme.css), so they follow day and night. */
import * as Plot from "npm:@observablehq/plot";
import { requireChannels } from "./channels.js";
import { colorScale } from "./colors.js";

export { diverging, highlight, sequential, series } from "./colors.js";

/**
 * A Plot chart in the site's look. Takes what `Plot.plot` takes; what is given wins. Throws where a mark names
 * a column that its rows lack.
 */
export function plot(options: Plot.PlotOptions = {}): ReturnType<typeof Plot.plot> {
  requireChannels(options.marks);
  const { style, color, ...rest } = options;
  const scale = colorScale(color, holdsQuantities(options));
  const chart = Plot.plot({
    className: "crossings-plot",
    marginTop: 28,
    ...rest,
    style: typeof style === "string" ? style : Object.assign({}, appearance, style),
    color: scale,
  });
  if (typeof scale.interpolate === "function")
    for (const ramp of chart.querySelectorAll("[class$='-ramp'] image"))
      ramp.replaceWith(...rampSteps(ramp, scale.interpolate as (t: number) => string));
  return chart;
}

const STEPS = 40;

/** Plot paints a ramp as a picture, which knows no custom properties; so it is made of rectangles. */
function rampSteps(image: Element, color: (t: number) => string): Element[] {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
    Number(image.getAttribute(name)),
  ) as [number, number, number, number];
  return Array.from({ length: STEPS }, (_, i) => {
    const step = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const place = { x: x + (i * width) / STEPS, y, width: width / STEPS + 0.5, height };
    for (const [name, value] of Object.entries(place)) step.setAttribute(name, String(value));
    step.setAttribute("fill", color((i + 0.5) / STEPS));
    return step;
  });
}

const appearance = {
  background: "transparent",
  color: "var(--crossings-ink)",
  fontFamily: "var(--crossings-sans)",
  fontSize: "13px",
  overflow: "visible",
};

/** Whether what the marks show as colour are numbers or dates, which want a ramp and not a palette. */
function holdsQuantities(options: Plot.PlotOptions): boolean {
  const { type, range, scheme, interpolate } = options.color ?? {};
  if (type ?? range ?? scheme ?? interpolate) return false;
  if (![options.marks ?? []].flat(9).some(isColored)) return false;
  // Only Plot knows what its transforms will make of the data; so it draws once to be asked.
  const drawn = Plot.plot({ ...options, color: { ...options.color, legend: false } });
  return /^(linear|pow|sqrt|log|symlog|utc|time)$/.test(drawn.scale("color")?.type ?? "");
}

function isColored(mark: unknown): boolean {
  const { channels } = (mark ?? {}) as { channels?: Record<string, { scale?: unknown }> };
  return Object.values(channels ?? {}).some(({ scale }) => scale === "color" || scale === "auto");
}

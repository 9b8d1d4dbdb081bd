/** One look for all charts. Colours are custom properties (theme.css), so they follow day and night. */
import * as Plot from "npm:@observablehq/plot";
import { colorScale } from "./colors.js";

export { diverging, highlight, sequential, series } from "./colors.js";

/** A Plot chart in the site's look. Takes what `Plot.plot` takes; what is given wins. */
export function plot(options: Plot.PlotOptions = {}): ReturnType<typeof Plot.plot> {
  const { style, color, marks = [], ...rest } = options;
  return Plot.plot({
    className: "crossings-plot",
    marginTop: 28,
    ...rest,
    style: typeof style === "string" ? style : Object.assign({}, appearance, style),
    color: colorScale(color, holdsQuantities(marks)),
    marks,
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
function holdsQuantities(marks: Plot.Markish | Plot.Markish[]): boolean {
  return [marks].flat(9).some((mark) => {
    const { data, channels } = (mark ?? {}) as { data?: Plot.Data; channels?: ColorChannels };
    return [channels?.fill, channels?.stroke].some(
      (channel) => data != null && channel?.scale === "color" && isQuantity(data, channel.value),
    );
  });
}

interface ColorChannels {
  fill?: { value: Plot.ChannelValue; scale?: string };
  stroke?: { value: Plot.ChannelValue; scale?: string };
}

function isQuantity(data: Plot.Data, value: Plot.ChannelValue): boolean {
  const values = Plot.valueof(data, value) ?? [];
  const first: unknown = Array.from(values as Iterable<unknown>).find((is) => is != null);
  return typeof first === "number" || first instanceof Date;
}

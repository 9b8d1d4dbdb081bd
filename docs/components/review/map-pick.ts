/** A map to point at: where it is pressed, there a place lies. The fields beside it take the same from a keyboard. */
import { geoEquirectangular, geoPath } from "npm:d3";
import { feature } from "topojson-client";
import { element } from "../element.js";
import type { Outline } from "../figure/map/outline.js";

const WIDTH = 640;
const HEIGHT = 320;
const SVG = "http://www.w3.org/2000/svg";

/** The map of the world; `pick` gets [longitude, latitude] in degrees. */
export function mapPick(outline: Outline, pick: (point: [number, number]) => void): HTMLElement {
  const projection = geoEquirectangular().fitSize([WIDTH, HEIGHT], { type: "Sphere" });
  const path = geoPath(projection);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${String(WIDTH)} ${String(HEIGHT)}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", "Map: press where the place lies, or type its degrees above");
  const land = document.createElementNS(SVG, "path");
  land.setAttribute("d", path(feature(outline, outline.objects.countries)) ?? "");
  const mark = document.createElementNS(SVG, "circle");
  mark.setAttribute("r", "4");
  mark.setAttribute("visibility", "hidden");
  svg.append(land, mark);
  svg.addEventListener("click", (event) => {
    const box = svg.getBoundingClientRect();
    const at: [number, number] = [
      ((event.clientX - box.left) / box.width) * WIDTH,
      ((event.clientY - box.top) / box.height) * HEIGHT,
    ];
    const point = projection.invert?.(at);
    if (!point) return;
    mark.setAttribute("cx", String(at[0]));
    mark.setAttribute("cy", String(at[1]));
    mark.setAttribute("visibility", "visible");
    pick(point);
  });
  return element("div", { class: "review-map" }, svg);
}

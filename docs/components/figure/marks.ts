/** Marks of charts that are drawn by hand: SVG elements, links with a name, and a way through them by keyboard. */

const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | null>>;

/** An SVG element with attributes (null leaves one out) and children. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** A mark that leads somewhere; `name` is what it is called, and shown when it is pointed at. */
export function linkedMark(href: string, name: string, ...shapes: readonly Node[]): SVGAElement {
  const mark = svg("a", { href, "aria-label": name.replaceAll("\n", ", ") }, ...shapes);
  mark.dataset["label"] = name;
  return mark;
}

/** Says of a mark that it stands for some rows together; `figure` counts them. Returns the mark. */
export function standingFor<Mark extends SVGElement>(mark: Mark, rows: number): Mark {
  mark.dataset["rows"] = String(rows);
  return mark;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Makes a chart's linked marks one stop of the Tab key: arrows go from mark to mark, Home and End to the
 * first and last, Enter follows the link. Returns the chart.
 */
export function roving<Chart extends Element>(chart: Chart): Chart {
  const marks = () => marksOf(chart);
  const hold = (held: SVGAElement | undefined) => {
    for (const mark of marks()) mark.setAttribute("tabindex", mark === held ? "0" : "-1");
  };
  hold(marks()[0]);
  chart.addEventListener("focusin", ({ target }) => {
    const mark = target instanceof Element ? target.closest<SVGAElement>("svg a") : null;
    if (mark) hold(mark);
  });
  chart.addEventListener("keydown", (event) => {
    // A chart in a frame that is such a stop itself has moved already.
    if (event.defaultPrevented) return;
    const all = marks();
    const at = all.indexOf(document.activeElement as SVGAElement);
    const to = nextMark((event as KeyboardEvent).key, at, all.length);
    if (at < 0 || to === null) return;
    event.preventDefault();
    all[to]?.focus();
  });
  return chart;
}

/** A chart's linked marks, in their order. */
export function marksOf(chart: Element): SVGAElement[] {
  return Array.from(chart.querySelectorAll<SVGAElement>("svg a"));
}

/** Which mark a key leads to from the mark at an index; null for keys that lead nowhere. */
export function nextMark(key: string, at: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}

/** What a legend explains: a small picture, and its meaning. */
export interface LegendItem {
  picture: readonly Node[];
  label: string;
}

/** A legend above a chart; its class is how the image files know it. */
export function legend(items: readonly LegendItem[]): HTMLElement {
  const root = document.createElement("div");
  root.className = "crossings-legend";
  for (const { picture, label } of items) {
    const item = document.createElement("span");
    item.className = "crossings-swatch";
    const size = { width: 18, height: 15, viewBox: "-9 -7.5 18 15", "aria-hidden": "true" };
    item.append(svg("svg", size, ...picture), label);
    root.append(item);
  }
  return root;
}

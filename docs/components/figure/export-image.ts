/** A chart as a file that needs nothing of this page: SVG with its colours and faces written out, or PNG. */

const NAMESPACE = "http://www.w3.org/2000/svg";
const MARGIN = 16;
const LINE = 18;

/** What stands around the chart in the file. */
export interface ImageText {
  title: string;
  /** Lines below the title. */
  above: readonly string[];
  /** Lines below the chart. */
  below: readonly string[];
}

const PROPERTIES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "text-anchor",
  "paint-order",
  "mix-blend-mode",
  "display",
  "visibility",
];

const COLORS = new Set(["fill", "stroke"]);

/** The SVG of a chart with its title, legend and source, in the colours of the day. */
export function svgFile(chart: Element, text: ImageText): string {
  const stage = document.createElement("div");
  stage.className = "crossings-day";
  stage.style.cssText =
    "position:absolute;left:-99999px;color:var(--crossings-ink);color-scheme:light";
  stage.append(chart.cloneNode(true));
  document.body.append(stage);
  try {
    return new XMLSerializer().serializeToString(composed(stage, text));
  } finally {
    stage.remove();
  }
}

/** The same as PNG, at twice the size, as print wants it. */
export async function pngFile(chart: Element, text: ImageText): Promise<Blob> {
  const svg = svgFile(chart, text);
  const href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = href;
    await image.decode();
    return await rasterized(image);
  } finally {
    URL.revokeObjectURL(href);
  }
}

function rasterized(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no image was made")))),
  );
}

function composed(stage: HTMLElement, { title, above, below }: ImageText): SVGSVGElement {
  const plots = Array.from(stage.querySelectorAll("svg")).filter(isOutermost);
  const sizes = plots.map((plot) => plot.getBoundingClientRect());
  const width = Math.max(320, ...sizes.map((size) => size.width)) + 2 * MARGIN;
  const file = svgElement("svg", { xmlns: NAMESPACE, "font-family": "sans-serif" });
  const ground = svgElement("rect", { fill: color(stage, "--crossings-ground") });
  file.append(ground);
  let y = MARGIN;
  const write = (line: string, size: number, weight = 400) => {
    for (const part of wrapped(line, (width - 2 * MARGIN) / (size * 0.55))) {
      y += LINE;
      file.append(
        svgText(part, {
          ...{ x: MARGIN, y, "font-size": size, "font-weight": weight },
          fill: color(stage, "--crossings-ink"),
        }),
      );
    }
  };
  write(title, 16, 700);
  for (const line of above) write(line, 12);
  y = legend(stage, file, y, width);
  for (const [i, plot] of plots.entries()) {
    const { width, height } = sizes[i]!;
    file.append(placed(plot, MARGIN, y + 8, width, height));
    y += height + 12;
  }
  for (const line of below) write(line, 11);
  const size = { width, height: y + MARGIN };
  setAttributes(file, { ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  setAttributes(ground, size);
  return file;
}

function isOutermost(svg: SVGSVGElement): boolean {
  return !svg.parentElement?.closest("svg, .crossings-image-swatch, [class$='-swatch']");
}

/** Plot's swatches are HTML; here they become squares and words. */
function legend(stage: HTMLElement, file: SVGElement, y: number, width: number): number {
  const swatches = Array.from(stage.querySelectorAll<HTMLElement>("[class*='-swatch']")).filter(
    (swatch) => swatch.querySelector("svg") && !swatch.querySelector("[class*='-swatch']"),
  );
  let x = MARGIN;
  if (swatches.length) y += LINE;
  for (const swatch of swatches) {
    const text = swatch.textContent.trim();
    const room = 24 + text.length * 7.5;
    if (x + room > width - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    file.append(placed(swatch.querySelector("svg")!, x, y - 11, 13, 13));
    const fill = color(stage, "--crossings-ink");
    file.append(svgText(text, { x: x + 18, y, "font-size": 12, fill }));
    x += room;
  }
  return y;
}

/** A chart at its place, every element with the colours and faces that the page gives it. */
function placed(svg: SVGSVGElement, x: number, y: number, width: number, height: number) {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  copies.forEach((element, i) => writeOut(element, originals[i]!));
  copies.forEach(clean);
  setAttributes(copy, { x, y, width, height, overflow: "visible" });
  return copy;
}

function writeOut(copy: Element, original: Element): void {
  if (!(original instanceof SVGGraphicsElement)) return;
  const style = getComputedStyle(original);
  const parent = original.parentElement ? getComputedStyle(original.parentElement) : null;
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  for (const name of PROPERTIES) {
    const value = style.getPropertyValue(name);
    const inherited =
      parent?.getPropertyValue(name) === value && original.parentElement instanceof SVGElement;
    if (inherited && !/^(opacity|display|mix-blend-mode)$/.test(name)) copy.removeAttribute(name);
    else copy.setAttribute(name, COLORS.has(name) ? plainColor(value) : value);
  }
}

/** Links lead to this site and style sheets to this page: neither belongs in the file. */
function clean(element: Element): void {
  if (element.localName === "style") element.remove();
  for (const name of ["href", "xlink:href", "target", "tabindex", "aria-labelledby"])
    if (element.localName === "a" || !name.includes("href")) element.removeAttribute(name);
}

function color(stage: Element, property: string): string {
  return plainColor(getComputedStyle(stage).getPropertyValue(property).trim());
}

/** A colour as programs that draw SVG know it: the browser's mixed colours, they do not. */
function plainColor(value: string): string {
  if (!/^(color|oklab|oklch|lab|lch)\(/.test(value)) return value;
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${Math.round((alpha ?? 255) / 2.55) / 100})`;
}

function svgElement(name: string, attributes: Record<string, string | number>): SVGSVGElement {
  const element = document.createElementNS(NAMESPACE, name) as SVGSVGElement;
  setAttributes(element, attributes);
  return element;
}

function svgText(text: string, attributes: Record<string, string | number>): SVGElement {
  const element = svgElement("text", attributes);
  element.textContent = text;
  return element;
}

function setAttributes(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** A line in parts of at most so many letters, cut at blanks; a Han character takes two letters' room. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (line && roomOf(line + word.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

function roomOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

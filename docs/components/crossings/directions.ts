/** The claims of each direction in a chart of its own, all on the same scales. */
import type { Atlas } from "../words/atlas.js";
import { intervalPlot, legendItems } from "./intervals.js";
import { amountDomain, isWithin, usualDomain } from "./layout.js";
import { type ClaimRow, directionKey, directionName, directionsOf } from "./rows.js";
import type { Palette } from "./symbols.js";
import { element } from "../element.js";
import { inPageHref } from "../address/in-page-links.js";
import { labelMarks } from "../figure/mark-label.js";
import { legend } from "../figure/marks.js";

/** Directions that get a chart; the others are named below. */
const MOST = 12;

/** How many marks the charts hold: those of the claims of these directions that stand in the time shown. */
export function marksByDirection(claims: readonly ClaimRow[]): number {
  const days = usualDomain(claims);
  const drawn = new Set(
    directionsOf(claims)
      .slice(0, MOST)
      .map(({ key }) => key),
  );
  return claims.filter(
    (claim) => days !== null && isWithin(claim, days) && drawn.has(directionKey(claim)),
  ).length;
}

/** Small multiples, as many beside each other as there is room for. */
export function claimDirections(
  claims: readonly ClaimRow[],
  { width, atlas, palette }: { width: number; atlas: Atlas; palette: Palette },
): HTMLElement {
  const directions = directionsOf(claims);
  const columns = Math.max(1, Math.min(3, Math.floor((width + 24) / 340), directions.length));
  const panel = Math.floor((width - (columns - 1) * 24) / columns);
  const shared = { days: usualDomain(claims), amounts: amountDomain(claims) };
  const charts = directions.slice(0, MOST).map(({ key, count }) => ({
    ...{ key, count },
    own: claims.filter((claim) => directionKey(claim) === key),
  }));
  // Those without any amount are low: they stand side by side, after the others.
  const hasAmount = ({ own }: { own: readonly ClaimRow[] }) =>
    own.some(({ low, high }) => low !== null || high !== null);
  const ordered = [...charts.filter(hasAmount), ...charts.filter((one) => !hasAmount(one))];
  const panels = ordered.map(({ key, count, own }) => {
    const title = `${directionName(key, atlas)} (${count})`;
    const options = { width: panel, height: 150, atlas, palette, title, ...shared };
    const chart = intervalPlot(own, options);
    chart.setAttribute("role", "group");
    chart.setAttribute("aria-label", title);
    return chart;
  });
  const style = `display: grid; gap: 18px 24px; grid-template-columns: repeat(${columns}, minmax(0, ${panel}px))`;
  const grid = element("div", { style, class: "crossings-panels" }, ...panels);
  const root = element("div", {}, legend(legendItems(claims, { atlas, palette })), grid);
  if (directions.length > MOST) root.append(others(directions.slice(MOST), atlas));
  return labelMarks(root);
}

function others(rest: readonly { key: string; count: number }[], atlas: Atlas): HTMLElement {
  const links = rest.flatMap(({ key, count }, i) => [
    i > 0 ? "; " : "",
    element(
      "a",
      { href: inPageHref({ direction: key }) },
      `${directionName(key, atlas)} (${count})`,
    ),
  ]);
  const summary = element(
    "summary",
    {},
    `${rest.length} directions more; each shows its claims alone`,
  );
  return element("details", {}, summary, element("p", { class: "measure" }, ...links));
}

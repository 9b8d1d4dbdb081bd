/** What a claim looks like, the same on every chart: colour for the side, shape for the measure. */
import type { Atlas } from "../words/atlas.js";
import type { ClaimRow } from "./rows.js";
import { series } from "../figure/colors.js";
import { type LegendItem, svg } from "../figure/marks.js";

type Measure = ClaimRow["measure"];

const MEANINGS: Record<Measure, string> = {
  flow: "flow: people who moved",
  rate: "rate: people in a time",
  stock: "stock: people in a place",
  quota: "quota: allowed, proposed or expected",
};

/** Half the width of a symbol, in pixels. */
export const RADIUS = 5;

// Areas look alike: a triangle is drawn larger than a circle, a square smaller.
const PATHS: Record<Measure, string> = {
  flow: "M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z",
  rate: "M0,-6L5.6,4.4L-5.6,4.4Z",
  stock: "M-4.4,-4.4H4.4V4.4H-4.4Z",
  quota: "M0,-6.2L6.2,0L0,6.2L-6.2,0Z",
};

/** Colours of the sides, the most frequent first. */
export interface Palette {
  colorOf(side: string | null): string;
  sides: readonly string[];
}

/** Where nobody knows whose side it is. */
const NEUTRAL = series[7]!;

/** A palette for the sides that assert these claims; those beyond seven share the neutral colour. */
export function paletteOf(claims: readonly Pick<ClaimRow, "side">[]): Palette {
  const counts = new Map<string, number>();
  for (const { side } of claims) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  const sides = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 7)
    .map(([side]) => side);
  return {
    sides,
    colorOf: (side) => (side === null ? NEUTRAL : (series[sides.indexOf(side)] ?? NEUTRAL)),
  };
}

/** The symbol of a measure at a place; hollow where the claim's period is not its own. */
export function symbol(measure: Measure, color: string, hollow: boolean): SVGPathElement {
  return svg("path", {
    d: PATHS[measure],
    stroke: color,
    "stroke-width": 1.6,
    fill: hollow ? "var(--crossings-ground)" : color,
  });
}

/** What the colours and shapes mean, as far as these claims have them. */
export function claimLegend(
  claims: readonly ClaimRow[],
  palette: Palette,
  atlas: Atlas,
): LegendItem[] {
  const has = (test: (claim: ClaimRow) => boolean) => claims.some(test);
  const sides = palette.sides.filter((side) => has((claim) => claim.side === side));
  const measures = (Object.keys(PATHS) as Measure[]).filter((measure) =>
    has((claim) => claim.measure === measure),
  );
  const swatch = (color: string) => [
    svg("rect", { x: -6, y: -6, width: 12, height: 12, fill: color }),
  ];
  const others = has(({ side }) => side !== null && !palette.sides.includes(side));
  return [
    ...sides.map((side) => ({
      picture: swatch(palette.colorOf(side)),
      label: `asserted by ${atlas.nameOf(side) ?? side}`,
    })),
    ...(has(({ side }) => side === null) || others
      ? [{ picture: swatch(NEUTRAL), label: others ? "others, or not known" : "side not known" }]
      : []),
    ...measures.map((measure) => ({
      picture: [symbol(measure, "var(--crossings-ink)", false)],
      label: MEANINGS[measure],
    })),
    ...(has(({ dating }) => dating === "document")
      ? [
          {
            picture: [symbol("flow", "var(--crossings-ink)", true)],
            label: "hollow, dashed: no period said, at its document’s date",
          },
        ]
      : []),
  ];
}

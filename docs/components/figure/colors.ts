/** Colours as custom properties, for scales of every sort. */

/** Eight colours for kinds and names, told apart with any of the common colour blindnesses. */
export const series: readonly string[] = Array.from(
  { length: 8 },
  (_, i) => `var(--crossings-series-${i + 1})`,
);

/** What is picked out of a chart. */
export const highlight = "var(--crossings-accent)";

/** From little to much; `t` from 0 to 1. */
export function sequential(t: number): string {
  return mixed("low", "high", t);
}

/** From one side, over neither, to the other; `t` from 0 to 1. */
export function diverging(t: number): string {
  return t < 0.5 ? mixed("against", "middle", 2 * t) : mixed("middle", "for", 2 * t - 1);
}

// The browser mixes, for only it knows whether it is day or night.
function mixed(from: string, to: string, t: number): string {
  const share = Math.round(1000 * Math.min(1, Math.max(0, t))) / 10;
  return `color-mix(in oklab, var(--crossings-${to}) ${share}%, var(--crossings-${from}))`;
}

interface ColorOptions {
  type?: unknown;
  domain?: unknown;
  range?: unknown;
  scheme?: unknown;
  interpolate?: unknown;
}

/** A colour scale's options with the site's colours, unless they name their own. */
export function colorScale<Options extends ColorOptions>(
  options: Options | undefined,
  quantities: boolean,
): Options {
  const own = options?.range ?? options?.scheme ?? options?.interpolate;
  const given = { ...options } as Options;
  if (own !== undefined || options?.type === "identity") return given;
  const type = typeof options?.type === "string" ? options.type : undefined;
  if (type?.startsWith("diverging")) return { ...given, interpolate: diverging };
  if (type !== undefined && /^quanti[lz]e|^threshold/.test(type)) return steps(given);
  if (type === undefined ? quantities : !/^(categorical|ordinal|point|band)$/.test(type))
    return { ...given, interpolate: sequential };
  return { ...given, range: series };
}

function steps<Options extends ColorOptions & { n?: unknown }>(options: Options): Options {
  const cuts = Array.isArray(options.domain) ? options.domain.length + 1 : 5;
  const n = typeof options.n === "number" ? options.n : options.type === "threshold" ? cuts : 5;
  return { ...options, range: Array.from({ length: n }, (_, i) => sequential((i + 0.5) / n)) };
}

/** Figures of quality as they are kept in `docs/data/quality.json`, a line each. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { QualityRow } from "../../../docs/components/methods/quality.js";

/** Rows of the sections, corpora and renderings that were measured replace what was kept of them; the others stay. */
export function merged(
  before: readonly QualityRow[],
  measured: readonly QualityRow[],
): QualityRow[] {
  const groups = new Set(measured.map(groupOf));
  return [...before.filter((row) => !groups.has(groupOf(row))), ...measured].sort(byPlace);
}

/** Keeps rows in a file, beside what it has of others. */
export function keep(path: string, rows: readonly QualityRow[]): void {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as QualityRow[]) : [];
  const lines = merged(before, rows).map((row) => `  ${shown(row)}`);
  writeFileSync(path, `[\n${lines.join(",\n")}\n]\n`);
}

function groupOf({ section, corpus, rendering }: QualityRow): string {
  return [section, corpus, rendering].join("\n");
}

const ORDER = ["volumes", "edition", "claims", "persons"];

/** By section, corpus and rendering; the parts stay in the order in which they were measured. */
function byPlace(a: QualityRow, b: QualityRow): number {
  const keys = [a, b].map((row) =>
    [ORDER.indexOf(row.section), row.rendering, row.corpus].join("\n"),
  );
  return keys[0]! < keys[1]! ? -1 : keys[0]! > keys[1]! ? 1 : 0;
}

/** In one line, as the formatter of this repository writes it. */
function shown(row: QualityRow): string {
  const { section, corpus, rendering, part, n, right } = row;
  const values = Object.entries({ section, corpus, rendering, part, n, right });
  return `{ ${values.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(", ")} }`;
}

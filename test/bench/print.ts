/** Figures in lines of even columns, and their medians. */

/** Prints rows as columns: the first to the left, the others to the right. */
export function printRows(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) printRow(row, widths);
}

/** Prints one row as it comes, in columns of given widths. */
export function printRow(row: string[], widths: number[]): void {
  process.stdout.write(`  ${aligned(row, widths).trimEnd()}\n`);
}

function aligned(row: string[], widths: number[]): string {
  return row
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join("  ");
}

/** Says what is not measured here, and why. */
export function printSkipped(what: string, why: string): void {
  process.stdout.write(`  skipped: ${what}: ${why}\n`);
}

/** The middle of some figures; the mean of the middle two where their number is even. */
export function median(figures: number[]): number {
  if (figures.length === 0) throw new Error("no figures to take the median of: 0");
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

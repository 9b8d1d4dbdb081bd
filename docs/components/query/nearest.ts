/** Which of some names a mistyped one is nearest to. Pure. */

/** The names at the least distance, at most three; none where even that is no likely slip. */
export function nearestNames(name: string, names: readonly string[], most = 3): string[] {
  const wanted = name.toLowerCase();
  const distances = [...new Set(names)]
    .map((known) => ({ known, distance: editDistance(wanted, known.toLowerCase()) }))
    .filter(({ distance }) => distance > 0 && distance <= slips(wanted.length));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return distances
    .filter(({ distance }) => distance === least)
    .map(({ known }) => known)
    .sort()
    .slice(0, most);
}

/** How many slips a word of a length may have and still be thought the same. */
function slips(length: number): number {
  return length < 4 ? 1 : length < 8 ? 2 : 3;
}

/** Letters to insert, delete, replace, or exchange with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; ++i) {
    const row = [i];
    for (let j = 1; j <= b.length; ++j) row.push(cost(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cost(rows: number[][], row: number[], a: string, b: string, i: number, j: number): number {
  const at = (back: number, column: number) => rows[i - back]?.[column] ?? Infinity;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    at(1, j) + 1,
    (row[j - 1] ?? Infinity) + 1,
    at(1, j - 1) + same,
    exchanged ? at(2, j - 2) + 1 : Infinity,
  );
}

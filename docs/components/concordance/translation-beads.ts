/** Aligned passages: which passages of a document's two languages say the same. */

/** What of a passage the alignment needs: a row of `passages`. */
export interface AlignedRow {
  document_id: string;
  language: string;
  position: number;
  /** Position of the (first) aligned passage in the other language; null where there is none. */
  counterpart: number | null;
}

/** Passages, by language, that say the same; a passage may answer to several. */
export type Bead = ReadonlyMap<string, readonly number[]>;

/** The name of a passage among all of a corpus's. */
export function passageKey(documentId: string, language: string, position: number): string {
  return `${documentId}\n${language}\n${String(position)}`;
}

/**
 * The bead of each aligned passage, by its key. Passages that are tied, one to another or both to a third,
 * are of one bead. Documents in one language have none, and neither do those in three or more, for then
 * nobody says which of the others a counterpart is in.
 */
export function beadsOf(rows: readonly AlignedRow[]): Map<string, Bead> {
  const beads = new Map<string, Map<string, number[]>>();
  for (const own of groups(rows, ({ document_id }) => document_id).values()) {
    const languages = [...new Set(own.map(({ language }) => language))];
    if (languages.length !== 2) continue;
    const rootOf = tied(own, languages);
    for (const { document_id, language, position } of own) {
      const root = rootOf(passageKey(document_id, language, position));
      const bead = beads.get(root) ?? new Map<string, number[]>();
      beads.set(root, bead);
      bead.set(language, [...(bead.get(language) ?? []), position]);
    }
    for (const { document_id, language, position } of own) {
      const key = passageKey(document_id, language, position);
      beads.set(key, beads.get(rootOf(key))!);
    }
  }
  for (const [key, bead] of beads) if (bead.size < 2) beads.delete(key);
  return beads;
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const group = found.get(keyOf(row));
    if (group) group.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

/** Joins each passage with its counterpart; gives the one passage that stands for all that are joined. */
function tied(rows: readonly AlignedRow[], languages: readonly string[]) {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    if (root !== key) parents.set(key, root);
    return root;
  };
  for (const { document_id, language, position, counterpart } of rows) {
    if (counterpart === null) continue;
    const other = languages.find((is) => is !== language)!;
    parents.set(
      rootOf(passageKey(document_id, language, position)),
      rootOf(passageKey(document_id, other, counterpart)),
    );
  }
  return rootOf;
}

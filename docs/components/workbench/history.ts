/** The queries that a reader ran, kept in the browser and nowhere else. */

export interface PastQuery {
  sql: string;
  /** Rows that it gave. */
  rows: number;
}

const KEY = "crossings-queries";
const MOST = 50;

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The newest first. What is not ours, or cannot be read, counts as nothing. */
export function pastQueries(store: Store = localStorage): PastQuery[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPastQuery).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a query, once, at the head of the others. A browser that keeps nothing is no error. */
export function remember(query: PastQuery, store: Store = localStorage): PastQuery[] {
  const others = pastQueries(store).filter(({ sql }) => sql.trim() !== query.sql.trim());
  const all = [query, ...others].slice(0, MOST);
  try {
    store.setItem(KEY, JSON.stringify(all));
  } catch {
    return all;
  }
  return all;
}

/** Forgets all of them. */
export function forgetQueries(store: Store = localStorage): void {
  try {
    store.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function isPastQuery(value: unknown): value is PastQuery {
  const { sql, rows } = (value ?? {}) as Partial<Record<keyof PastQuery, unknown>>;
  return typeof sql === "string" && typeof rows === "number";
}

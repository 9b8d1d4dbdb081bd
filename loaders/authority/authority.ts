/**
 * What the authority files know: the persons, offices, places and governments that cables name, and
 * under which names. The extractors take it as a value; only `folder.ts` reads files.
 */
import type { Row } from "../schema.js";
import { type Identifiers, noIdentifiers } from "./identifiers.js";
import type { MessageSeries } from "./message-series.js";
import { pinyinOf } from "./pinyin.js";

export type EntityType = Row<"entities">["type"];

/** One row of an authority file. */
export interface KnownEntity {
  row: Omit<Row<"entities">, keyof Identifiers | "pinyin">;
  /** Names that mean this entity anywhere: the usual ones and the aliases. */
  names: readonly string[];
  /** Names that mean it in the texts of one language alone, by its code. */
  ownNames?: Readonly<Record<string, readonly string[]>>;
  /** Names that offices of other states bear too, so that it must be said whose is meant: `Senate`. */
  sharedNames?: readonly string[];
  /** Names that mean it only beside a title, or once the document has named it in full: `Chou`. */
  surnames: readonly string[];
  /** Posts of a person by whose title and a surname documents of those years name nobody else. */
  posts?: readonly Post[];
  /** First and last year in which the sources of the row name a person. */
  years?: Years;
  /** Names that mean it only among correspondents: `恩来` in a distribution list, `Embassy in Japan`. */
  listNames: readonly string[];
}

/** First and last year, both within. */
export type Years = readonly [from: number, to: number];

/** Years by which a full name may stand outside those in which the sources have its bearer. */
export const LIFETIME = 15;

/** Whether a year lies within those of an entity, or so many years about them; so it does where either is unknown. */
export function isWithin(
  years: Years | undefined,
  year: number | null,
  before: number,
  after: number,
): boolean {
  return (
    years === undefined || year === null || (year >= years[0] - before && year <= years[1] + after)
  );
}

/** A title with the years in which a person bore it: `President`, 1963–1969. */
export interface Post {
  title: string;
  years: Years;
}

/** All authority files together. */
export interface Authority {
  /** Sorted by id. */
  entities: readonly KnownEntity[];
  byId: ReadonlyMap<string, KnownEntity>;
  /** Series in which messages are numbered. */
  series: readonly MessageSeries[];
}

/** Puts the entities of all files together; the ids must be different. */
export function authorityOf(
  entities: readonly KnownEntity[],
  series: readonly MessageSeries[] = [],
): Authority {
  const sorted = [...entities].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  return {
    entities: sorted,
    byId: new Map(sorted.map((entity) => [entity.row.id, entity])),
    series,
  };
}

/** An authority that knows nobody: a corpus can do without the files. */
export const emptyAuthority: Authority = authorityOf([]);

/** The `entities` table, with how their names are read and what the entities are called elsewhere. */
export function entityRows(
  authority: Authority,
  identifiers: ReadonlyMap<string, Identifiers> = new Map(),
): Row<"entities">[] {
  return authority.entities.map(({ row }) => ({
    ...row,
    pinyin: row.name_zh === null ? null : pinyinOf(row.name_zh, row.type),
    ...(identifiers.get(row.id) ?? noIdentifiers),
  }));
}

/**
 * An entity and all that it lies in, from the inside out: an embassy, its ministry, its state.
 * Ids that are not known end the line.
 */
export function lineOf(authority: Authority, id: string): string[] {
  const line: string[] = [];
  for (let next: string | null = id; next !== null && !line.includes(next);) {
    line.push(next);
    next = authority.byId.get(next)?.row.within ?? null;
  }
  return line;
}

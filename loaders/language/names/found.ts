import type { EntityType, KnownEntity } from "../../authority/authority.js";

/** A name in a text, by UTF-16 indices; `entities` are all whom it can mean, none where unknown. */
export interface FoundName {
  start: number;
  stop: number;
  type: EntityType;
  entities: readonly KnownEntity[];
  /** Whether offices of several states bear the name: `Foreign Ministry`. */
  shared?: true;
  /** Set where a person is named by the surname alone, which means nobody without what else is said. */
  surname?: Surname;
  /** The folded surname of a person named in full: who is meant where it stands alone later. */
  family?: string;
}

/** A stretch of a text that is a name by its form, as UTF-16 indices. */
export interface FormedName {
  start: number;
  stop: number;
  type: EntityType;
}

/** A surname that stands alone. */
export interface Surname {
  /** Folded: `chou`. */
  key: string;
  /** Folded title before it: `vice president`; null if none. */
  title: string | null;
  /** Whether a name of this one word is listed as meaning one person: `Khrushchev`. */
  renowned: boolean;
}

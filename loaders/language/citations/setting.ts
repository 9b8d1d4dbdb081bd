/** What the finders of citations know beside the text that they search. */
import type { Atlas } from "../../authority/atlas.js";
import type { Authority } from "../../authority/authority.js";
import type { Draft, Party } from "./citation.js";
import { foldName, partyNamed, type Sides, type StateNamed } from "./parties.js";
import type { DocumentNumber } from "./numbers.js";
import type { OwnForms } from "./own.js";
import { type Name, next, passageAt, previous, type TextView } from "./view.js";

export interface Setting {
  view: TextView;
  sides: Sides;
  authority: Authority;
  /** Adjectives and short names of states. */
  atlas: Atlas;
  /** The citing document's own date. */
  written: string | null;
  /** Whom words name that no mention ties to an entity: a short name of an office is of the writers' own state. */
  meant: (words: string) => string | null;
  /** Whose side words name. */
  states: StateNamed;
  /** Numbers that the citing document itself bears. */
  own: readonly DocumentNumber[];
}

/** How a language cites documents. */
export interface CitationGrammar {
  /** What tells most comes first: a stretch that it takes is not read again. */
  finders: readonly Finder[];
  /** Finders whose words may enclose each other's; each reads a date once, so none is read twice. */
  nested?: ReadonlySet<Finder>;
  /** A heading that names what it answers: `Reply to …`. */
  answers: RegExp;
  /** What stands in a title before the document that it answers: `Report on the Reply to the …`. */
  answered: RegExp;
  /** A line of a head that refers to other documents: `Ref: …`. */
  refers: RegExp;
  /** A date's words that give its year, or look ahead: it is not of the year before. */
  ahead: RegExp;
  /** By what its papers say themselves that they can be cited. */
  own?: OwnForms;
  /** What a note at a mention's end says of it. */
  annotated?: (setting: Setting, draft: Draft) => Draft;
}

/** Drafts that share their first words, such as the numbers of a list; their stretches may overlap. */
export type Finder = (setting: Setting) => Draft[][];

/** Whom a name of the text means; a short name of an office is of the correspondents' own state. */
export function partyOf({ view, meant, states }: Setting, name: Name): Party {
  const words = view.text.slice(name.start, name.stop);
  if (name.type === "place") return { entity: null, seat: foldName(words), name: null };
  const party = partyNamed(words, name.entity ?? meant(words), states);
  const isPerson = name.type === "person" && party.entity === null && words.includes(" ");
  return isPerson ? { ...party, person: true } : party;
}

/** Whom the words at a place name, past `from`, `the` and titles. */
export function partyAfter(setting: Setting, place: number, between: RegExp): Party | null {
  const name = next(setting.view, setting.view.names, place, between);
  return name === null ? null : partyOf(setting, name);
}

/** Whom the words just before a place name. */
export function partyBefore(setting: Setting, place: number, between: RegExp): Party | null {
  const name = previous(setting.view, setting.view.names, place, between);
  return name === null ? null : partyOf(setting, name);
}

type Pair = Pick<Draft, "author" | "recipient">;

const OWN = /^(?:our|my|ours|mine)/i;
const OTHER = /^(?:your|ur|incoming)/i;
const MINISTRY = /^(?:dep|state$|state dep|foreign office|ministry)/i;
const POST = /^(?:emb|con|leg|amb|mis)/i;

/**
 * Writer and receiver by a word for one of the citing document's own sides: `your`, `Deptel`. In an
 * editor's note, `your` and `our` stand in another document's quoted words, and tell nothing.
 */
export function pairOf({ sides, view }: Setting, word: string, place: number): Pair {
  const { own, other, ministry, post } = sides;
  const quoted = passageAt(view, place)?.kind === "note";
  if (quoted && (OWN.test(word) || OTHER.test(word))) return {};
  if (OWN.test(word)) return { author: own, recipient: other };
  if (OTHER.test(word)) return { author: other, recipient: own };
  if (MINISTRY.test(word)) return { author: ministryNamed(word, ministry), recipient: post };
  if (POST.test(word)) return { author: post, recipient: post === null ? null : ministry };
  return {};
}

/** `Department` is the Department of State, whatever other department writes. */
function ministryNamed(word: string, ministry: Party | null): Party | null {
  if (!/^(?:dep|state)/i.test(word) || ministry?.seat === "department") return ministry;
  return { entity: null, seat: "department", name: null };
}

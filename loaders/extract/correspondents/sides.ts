/** Whose side a paper's sender is on, where no authority file knows the sender: by words, else by whom it is handed to. */
import type { Atlas } from "../../authority/atlas.js";
import { anySource, everyForm } from "../../language/forms.js";
import { areHandedOver } from "../../language/citations/handed-over.js";
import { isMinistry, partyNamed } from "../../language/citations/parties.js";
import type { StateNamed } from "../../language/citations/parties.js";
import type { Letterhead } from "./letterheads.js";
import type { DocumentKind, Row } from "../../schema.js";

type Correspondent = Row<"correspondents">;

/** What a document tells of the sides that it lies between. */
export interface Between {
  correspondents: readonly Correspondent[];
  mentions: readonly Row<"mentions">[];
  kind: DocumentKind;
  /** The offices over whose names it is written; asked for only where its sender is unknown. */
  letterheads: () => readonly Letterhead[];
}

/**
 * The state, or land, that the sender speaks for: `the Ruritanian Ambassador` says it himself; for who signs a
 * letter the office says it over whose name he writes; a Vice Minister who hands a memorandum to that ambassador speaks for the only other state that the paper names. Null where an
 * authority file knows the sender, and where words leave it open.
 */
export function sideOfSender(paper: Between, states: StateNamed, atlas: Atlas): string | null {
  const senders = paper.correspondents.filter(({ role }) => role === "from");
  if (senders.length === 0 || senders.some(({ entity_id }) => isKnown(entity_id, atlas)))
    return null;
  const named = senders.map(({ name }) => states(name)).find((state) => state !== null);
  const state =
    named ?? stateOfLetterhead(paper, states, atlas) ?? oppositeOf(paper, senders, states, atlas);
  return state === null ? null : wholeState(state, statesNamed(paper, atlas), atlas);
}

function stateOfLetterhead(
  { letterheads }: Between,
  states: StateNamed,
  atlas: Atlas,
): string | null {
  const named = letterheads().map(({ name, entity_id: id }) =>
    id === null || !isKnown(id, atlas) ? states(name) : atlas.stateOf(id),
  );
  return named.find((state) => state !== null) ?? null;
}

/** A city where a paper was written says nothing of its sender. */
function isKnown(id: string | null, atlas: Atlas): boolean {
  return id !== null && !(atlas.typeOf(id) === "place" && atlas.stateOf(id) !== id);
}

/** Of a paper that an official hands to an envoy, the only state that it names beside the envoy's. */
function oppositeOf(
  paper: Between,
  senders: readonly Correspondent[],
  states: StateNamed,
  atlas: Atlas,
): string | null {
  if (!areHandedOver(paper.kind, paper.kind)) return null;
  const parties = senders.map(({ name }) => partyNamed(name, null));
  if (parties.some((party) => party.seat !== null || isMinistry(party))) return null;
  const envoys = paper.correspondents.filter(({ role, name }) => role === "to" && isEnvoy(name));
  const theirs = new Set(envoys.flatMap(({ name }) => states(name) ?? []));
  const [state] = theirs;
  if (state === undefined || theirs.size > 1) return null;
  const beside = (named: Set<string>) =>
    [...named].filter(
      (other) => !atlas.lineOf(other).includes(state) && !atlas.lineOf(state).includes(other),
    );
  // Places are where people go; a government that is named beside the envoy's is the one that speaks.
  const governments = beside(statesNamed(paper, atlas, "government"));
  const others = governments.length > 0 ? governments : beside(statesNamed(paper, atlas));
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Who is accredited, and not said where: the ambassador of another state at the writer's own seat. */
function isEnvoy(name: string): boolean {
  return partyNamed(name, null).seat === null && ENVOY.test(name);
}

const ENVOY = new RegExp(anySource(everyForm(({ posts }) => posts?.envoys)), "iu");

/** The states of the places, governments and offices, or of one of these sorts, that a document names. */
function statesNamed(
  { mentions }: Between,
  atlas: Atlas,
  sort?: Row<"mentions">["type"],
): Set<string> {
  return new Set(
    mentions.flatMap(({ entity_id: id, type }) =>
      id === null || type === "person" || type !== (sort ?? type) ? [] : (atlas.stateOf(id) ?? []),
    ),
  );
}

/** Of a land that is divided, the one state that the paper names; else the land. */
function wholeState(state: string, named: ReadonlySet<string>, atlas: Atlas): string {
  const parts = atlas.statesIn(state).filter((part) => named.has(part));
  return parts.length === 1 ? (parts[0] ?? state) : state;
}

/** The correspondents as those who ask who speaks may read them: a sender of no file is its state's government. */
export function withSides(
  correspondents: readonly Correspondent[],
  side: string | null,
  atlas: Atlas,
): Correspondent[] {
  const speaker = side === null ? null : (atlas.governmentOf(side) ?? side);
  return correspondents.map((row) =>
    row.role === "from" && speaker !== null ? { ...row, entity_id: speaker } : row,
  );
}

/** What words name which state, where the names of the senders are words too. */
export function statesWith(
  states: StateNamed,
  correspondents: readonly Correspondent[],
  side: string | null,
): StateNamed {
  if (side === null) return states;
  const senders = new Set(
    correspondents
      .filter(({ role }) => role === "from")
      .map(({ name }) => name.replace(/\s+/g, " ").trim()),
  );
  return (words) => states(words) ?? (senders.has(words) ? side : null);
}

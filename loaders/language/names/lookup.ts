/**
 * All names of the authority files as one trie over folded tokens, so that the longest name at a place
 * is found in one walk, whatever the number of names.
 */
import type { Authority, KnownEntity } from "../../authority/authority.js";
import type { Language } from "../../document.js";
import { keysOf, type NameToken, type Shape } from "../../text/name-tokens.js";

/** Which of an entity's names are wanted: those valid anywhere, or those that need a setting. */
export type NameSort = "names" | "sharedNames" | "surnames" | "listNames" | `names in ${Language}`;

/** A stretch of tokens that is a known name, and whose it can be. */
export interface KnownName {
  /** Indices of the tokens; `last` is inclusive. */
  first: number;
  last: number;
  /** All that bear the name, by id; more than one where the name is ambiguous. */
  entities: readonly KnownEntity[];
}

interface Node {
  /** Null at the end of a name: most nodes are one. */
  next: Map<string, Node> | null;
  ends: { entity: KnownEntity; shapes: readonly Shape[] }[];
}

/** The longest name that begins at a token, or null. */
export type Finder = (tokens: readonly NameToken[], first: number) => KnownName | null;

interface Index {
  root: Node;
  find: Finder;
}

const indices = new WeakMap<Authority, Map<NameSort, Index>>();

/** Finds names of one sort; the index is built once for each authority. */
export function finderOf(authority: Authority, sort: NameSort): Finder {
  return indexOf(authority, sort).find;
}

/** The words, folded, with which a name of any of some sorts begins. */
export function firstWordsOf(authority: Authority, sorts: readonly NameSort[]): Set<string> {
  return new Set(sorts.flatMap((sort) => [...(indexOf(authority, sort).root.next?.keys() ?? [])]));
}

function indexOf(authority: Authority, sort: NameSort): Index {
  const known = indices.get(authority) ?? new Map<NameSort, Index>();
  indices.set(authority, known);
  const index = known.get(sort) ?? buildIndex(authority, sort);
  known.set(sort, index);
  return index;
}

function buildIndex(authority: Authority, sort: NameSort): Index {
  const root: Node = { next: null, ends: [] };
  for (const entity of authority.entities)
    for (const name of namesOf(entity, sort))
      for (const form of formsOf(name)) insert(root, form, entity);
  return { root, find: (tokens, first) => longestFrom(root, tokens, first) };
}

function namesOf(entity: KnownEntity, sort: NameSort): readonly string[] {
  switch (sort) {
    case "names":
    case "sharedNames":
    case "surnames":
    case "listNames":
      return entity[sort] ?? [];
    default:
      return entity.ownNames?.[sort.slice("names in ".length)] ?? [];
  }
}

/** A hyphenated name is also written as one word: `Chou En-lai`, `Chou Enlai`. */
function formsOf(name: string): string[] {
  const joined = name.replace(/(\p{L})[-‐‑](\p{Ll})/gu, "$1$2");
  return joined === name ? [name] : [name, joined];
}

function insert(root: Node, name: string, entity: KnownEntity): void {
  const { keys, shapes } = keysOf(name);
  let node = root;
  for (const key of keys) {
    const next = (node.next ??= new Map<string, Node>()).get(key) ?? { next: null, ends: [] };
    node.next.set(key, next);
    node = next;
  }
  if (node !== root) node.ends.push({ entity, shapes });
}

function longestFrom(root: Node, tokens: readonly NameToken[], first: number): KnownName | null {
  // At most places no name begins.
  if (!root.next?.has(tokens[first]?.key ?? "")) return null;
  let longest: KnownName | null = null;
  let node: Node | undefined = root;
  const shapes: Shape[] = [];
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last]!;
    if (last > first) node = step(node, token, tokens[last - 1]!, shapes);
    node = node?.next?.get(token.key);
    if (node === undefined) break;
    shapes.push(token.shape);
    const entities = endsAt(node, shapes);
    if (entities.length > 0) longest = { first, last, entities };
  }
  return longest;
}

/** Crosses what parts two tokens, where a name may hold it. */
function step(
  node: Node | undefined,
  token: NameToken,
  before: NameToken,
  shapes: Shape[],
): Node | undefined {
  if (token.gap === "comma") {
    shapes.push("digit");
    return node?.next?.get(",");
  }
  // `U.S.` and `Dept. of State` are one name, `in Beijing. North Korea` is not.
  if (token.gap === "point" && before.key.length > 4) return undefined;
  return token.gap === "break" ? undefined : node;
}

function endsAt(node: Node, shapes: readonly Shape[]): KnownEntity[] {
  if (node.ends.length === 0) return [];
  const entities = node.ends
    .filter((end) => end.shapes.every((shape, index) => accepts(shape, shapes[index]!)))
    .map((end) => end.entity);
  return entities.length < 2 ? entities : [...new Set(entities)];
}

/**
 * Case is folded only where that is safe: an acronym must be in capitals (`US`, never `us`), a
 * capitalised word may be all capitals (`PEIPING`) but never all small (`turkey`).
 */
function accepts(wanted: Shape, found: Shape): boolean {
  if (wanted === "upper") return found === "upper";
  return wanted !== "capital" || found !== "lower";
}

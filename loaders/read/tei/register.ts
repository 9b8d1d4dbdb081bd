/**
 * The persons that mark-up names: `persName` with a pointer to an entry of the edition's register, which
 * stands in the same file, as a list of persons or as names with an id of their own.
 */
import {
  allInside,
  childrenNamed,
  descendants,
  idOf,
  type Ancestor,
  type Element,
} from "./tree.js";
import { plainWords } from "./words.js";

/** Names of a register by their ids: `p_RD1` is `Rusk, Dean`. */
export type Register = ReadonlyMap<string, string>;

/** Whether an element is an entry of a register: a name, or a person, with an id. */
export function isEntry(element: Ancestor): boolean {
  return /^(?:persName|person)$/.test(element.name) && idOf(element) !== undefined;
}

/** The id and name of an entry; null for one without a name. */
export function entryOf(element: Element): [id: string, name: string] | null {
  const id = idOf(element);
  const named = element.name === "person" ? childrenNamed(element, "persName")[0] : element;
  const name = named === undefined ? "" : nameOf(named);
  return id === undefined || name === "" ? null : [id, name];
}

/** `Rusk, Dean`: from its parts where they are marked, else its words. */
function nameOf(name: Element): string {
  const part = (kind: string) => descendants(name, kind).map(plainWords).join(" ").trim();
  const [surname, forename] = [part("surname"), part("forename")];
  const words = surname === "" ? plainWords(name) : [surname, forename].filter(Boolean).join(", ");
  return words.replace(/[\s,;:.]+$/u, (end) => (/^\.$/.test(end) ? "." : ""));
}

/** Names of the register that a document's names point to, each once, sorted. */
export function registeredIn(document: Element, register: Register): string[] {
  if (register.size === 0) return [];
  const names = new Set<string>();
  for (const { name, attributes } of allInside(document)) {
    if (!/^(?:persName|rs|name)$/.test(name)) continue;
    const pointers = `${attributes.corresp ?? ""} ${attributes.ref ?? ""} ${attributes.key ?? ""}`;
    for (const pointer of pointers.split(/\s+/u)) {
      const registered = register.get(pointer.replace(/^#/u, ""));
      if (registered !== undefined) names.add(registered);
    }
  }
  return [...names].sort();
}

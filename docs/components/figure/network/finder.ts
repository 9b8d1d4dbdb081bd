/** A field that finds a document of the network by its name, with suggestions while the reader types. */
import type { CitationNode } from "../../citations/graph.js";
import { element } from "../../element.js";

let finders = 0;

/** Suggestions that a field can offer without delay. */
const MOST = 4000;

/** The labelled field. Names that several documents share have their ids beside them. */
export function nodeFinder(
  nodes: readonly CitationNode[],
  onFound: (id: string) => void,
): HTMLLabelElement {
  const ids = new Map(namedNodes(nodes).map(({ name, id }) => [name, id]));
  const list = element("datalist", { id: `finder-${++finders}` });
  for (const name of [...ids.keys()].slice(0, MOST))
    list.append(element("option", { value: name }));
  const input = element("input", {
    ...{ type: "search", list: list.id, autocomplete: "off", maxlength: 400 },
    placeholder: "name, number or year",
  });
  input.addEventListener("input", (event) => {
    // What is typed is found by the page alone, when it is a whole name.
    event.stopPropagation();
    const id = ids.get(input.value);
    if (id !== undefined) onFound(id);
  });
  return element("label", { class: "words" }, "Find a document", input, list);
}

/** Each node with a name of its own, in the order of the names. */
export function namedNodes(nodes: readonly CitationNode[]): { name: string; id: string }[] {
  const shared = new Map<string, number>();
  for (const { label } of nodes) shared.set(label, (shared.get(label) ?? 0) + 1);
  return nodes
    .map(({ id, label, date }) => ({
      id,
      name: (shared.get(label) ?? 0) > 1 ? `${label} (${date ?? "undated"}, ${id})` : label,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Networks for other programs: GraphML (Brandes et al. 2002) and GEXF 1.3 (Gephi). */
import { xml } from "./tei.js";

export interface NetworkNode {
  id: string;
  label: string;
  kind: string;
}

export interface NetworkEdge {
  source: string;
  target: string;
  kind: string;
  /** How many rows of the table the edge stands for. */
  weight: number;
}

export interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

/** Edges of one pair and kind counted into one, sorted; nodes that no edge names are left out. */
export function networkOf(
  nodes: readonly NetworkNode[],
  pairs: readonly Omit<NetworkEdge, "weight">[],
): Network {
  const counted = new Map<string, NetworkEdge>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.source, pair.target, pair.kind]);
    const known = counted.get(key);
    if (known) known.weight++;
    else counted.set(key, { ...pair, weight: 1 });
  }
  const edges = [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
  const used = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const kept = nodes.filter(({ id }) => used.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes: kept, edges };
}

export function graphml({ nodes, edges }: Network): string {
  const data = (key: string, value: string | number) =>
    `<data key="${key}">${xml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="label" for="node" attr.name="label" attr.type="string"/>',
    '<key id="kind" for="all" attr.name="kind" attr.type="string"/>',
    '<key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
    '<graph edgedefault="directed">',
    ...nodes.map(
      ({ id, label, kind }) =>
        `<node id="${xml(id)}">${data("label", label)}${data("kind", kind)}</node>`,
    ),
    ...edges.map(
      ({ source, target, kind, weight }) =>
        `<edge source="${xml(source)}" target="${xml(target)}">${data("kind", kind)}${data("weight", weight)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

export function gexf({ nodes, edges }: Network): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    "<nodes>",
    ...nodes.map(
      ({ id, label, kind }) =>
        `<node id="${xml(id)}" label="${xml(label)}"><attvalues><attvalue for="kind" value="${xml(kind)}"/></attvalues></node>`,
    ),
    "</nodes>",
    "<edges>",
    ...edges.map(
      ({ source, target, kind, weight }, index) =>
        `<edge id="${String(index)}" source="${xml(source)}" target="${xml(target)}" kind="${xml(kind)}" weight="${String(weight)}"/>`,
    ),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** Places and who governs them, as the table `entities` ties them together. Pure; knows no page. */
import type { Row } from "../../../loaders/schema.js";

export type Entity = Pick<
  Row<"entities">,
  "id" | "type" | "name_en" | "name_zh" | "latitude" | "longitude" | "within"
>;

export interface Atlas {
  entity(id: string | null): Entity | null;
  /** A name to show; the id itself for an entity that the table lacks, null for none. */
  nameOf(id: string | null): string | null;
  /** What an entity lies in or belongs to, itself first, then wider and wider. */
  chain(id: string | null): readonly Entity[];
  /**
   * The state that a place lies in, or that a government or office belongs to: the widest place on its
   * chain that has a government of its own, else the widest. Null for persons and the unknown.
   */
  stateOf(id: string | null): string | null;
  /** Whether one place holds the other; a place holds itself. */
  holds(outer: string, inner: string): boolean;
  /** Longitude and latitude in degrees; null where the table has none. */
  pointOf(id: string | null): [longitude: number, latitude: number] | null;
}

/** An atlas of the rows of `entities`. */
export function atlasOf(entities: readonly Entity[]): Atlas {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const governed = new Set(
    entities.flatMap(({ type, within }) => (type === "government" && within ? [within] : [])),
  );
  const entity = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  const chain = (id: string | null): Entity[] => {
    const found: Entity[] = [];
    for (let at = entity(id); at && !found.includes(at); at = entity(at.within)) found.push(at);
    return found;
  };
  return {
    entity,
    chain,
    nameOf: (id) => (id === null ? null : (entity(id)?.name_en ?? entity(id)?.name_zh ?? id)),
    stateOf(id) {
      const places = chain(id).filter(({ type }) => type === "place");
      return (places.findLast(({ id: place }) => governed.has(place)) ?? places.at(-1))?.id ?? null;
    },
    holds: (outer, inner) => chain(inner).some(({ id }) => id === outer) || outer === inner,
    pointOf(id) {
      const { latitude, longitude } = entity(id) ?? {};
      return latitude == null || longitude == null ? null : [longitude, latitude];
    },
  };
}

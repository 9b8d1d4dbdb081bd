/** Whom a name means, in a line for those who read it in a document. */
import type { Row } from "../schema.js";

/** What is known of an entity: what it is called, and more for readers who ask whom a name means. */
export interface EntityReadings {
  nameOf: (entity: string) => string | null;
  /** Its names, what it is, and what it belongs to; null where nobody knows it. */
  readingOf: (entity: string) => string | null;
}

/**
 * Readings of all entities: `Andrei Gromyko 葛罗米柯 (by rule: gě luó mǐ kē), person; of Ministry of Foreign Affairs of
 * the USSR`. A place lies in what it belongs to, all others are of it.
 */
export function entityReadings(entities: readonly Row<"entities">[]): EntityReadings {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const readings = new Map<string, string>();
  const nameOf = (id: string) => {
    const entity = byId.get(id);
    return entity?.name_en ?? entity?.name_zh ?? null;
  };
  const readingOf = (id: string) => {
    const entity = byId.get(id);
    if (entity === undefined) return null;
    const reading = readings.get(id) ?? readingOfEntity(entity, nameOf);
    readings.set(id, reading);
    return reading;
  };
  return { nameOf, readingOf };
}

function readingOfEntity(
  { name_en, name_zh, pinyin, type, within }: Row<"entities">,
  nameOf: (id: string) => string | null,
): string {
  const names = [name_en, name_zh, spoken(pinyin)].filter((name) => name !== null).join(" ");
  const outer = within === null ? null : nameOf(within);
  const belongs = outer === null ? "" : `; ${type === "place" ? "in" : "of"} ${outer}`;
  return `${names}, ${type}${belongs}`;
}

/** A reading that was made by rule, and says so. */
export function spoken(pinyin: string | null): string | null {
  return pinyin === null ? null : `(by rule: ${pinyin})`;
}

/** What governments hand each other. */

/**
 * A note, a memorandum, an oral statement. Who answers it calls it by another of these, so that its day and
 * sides tell, not its name.
 */
const HANDED_OVER: ReadonlySet<string> = new Set(["statement", "note", "memorandum"]);

/** Whether two kinds are both of papers that one government hands to another. */
export function areHandedOver(one: string, other: string): boolean {
  return HANDED_OVER.has(one) && HANDED_OVER.has(other);
}

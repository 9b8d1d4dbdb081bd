/** The keys of the desk, each with what it does; the sheet of keys of every page lists them too. */
export const KEYS: readonly (readonly [key: string, does: string])[] = [
  ["c", "confirm"],
  ["e", "change a value"],
  ["s", "save the change"],
  ["x", "reject"],
  ["j", "next"],
  ["k", "back"],
];

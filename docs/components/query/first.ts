/**
 * How a page says what its own code makes of its results on the way to the next query, so that the build can ask all that
 * the page asks when it opens. The front matter names a module whose `firstValues` tells it:
 *
 *     first: components/terms/first.ts
 */

/** Values of a page by name: its front matter's parameters, and the rows of the queries before. */
export type PageValues = Readonly<Record<string, unknown>>;

/** Makes each value as the page does while nobody has chosen anything, when a query first names it. */
export type FirstValues = (
  /** Reads what the page reads without SQL, from the tables themselves; nothing of it is shipped. */
  read: <Row>(text: string) => Promise<Row[]>,
) => Promise<Readonly<Record<string, (values: PageValues) => unknown>>>;

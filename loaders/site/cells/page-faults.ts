/** What is wrong with the code of pages beside their SQL, which DuckDB judges. */
import type { AnsweredPage } from "../page-queries.js";
import { pageParts } from "./page-parts.js";
import { typeFaults } from "./page-types.js";

/** Faults in the cells and expressions of pages, a line each: `docs/page.md:12: message`. */
export function codeFaults(pages: readonly AnsweredPage[]): string[] {
  return typeFaults(
    pages.map(({ file, source, results }) => ({
      file,
      parts: pageParts(source),
      columnsOf: (line) => results.get(line)?.columns ?? null,
    })),
  );
}

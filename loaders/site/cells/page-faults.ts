/** What is wrong with the code of pages beside their SQL, which DuckDB judges. */
import { relative } from "node:path";
import type { AnsweredPage } from "../page-queries.js";
import { channelFaults } from "./channel-faults.js";
import { looseNumbers } from "./loose-numbers.js";
import { pageParts } from "./page-parts.js";
import { typeFaults } from "./page-types.js";

/** Faults in the cells and expressions of pages, a line each: `docs/page.md:12: message`. */
export function codeFaults(pages: readonly AnsweredPage[]): string[] {
  const typed = pages.map(({ file, source, results }) => ({
    file,
    parts: pageParts(source),
    columnsOf: (line: number) => results.get(line)?.columns ?? null,
  }));
  const channels = typed.flatMap(({ file, parts, columnsOf }) =>
    channelFaults(parts, columnsOf).map(
      ([line, message]) => `${relative(process.cwd(), file)}:${line}: ${message}`,
    ),
  );
  return [...typeFaults(typed), ...channels];
}

/** The numbers in the prose of analyses that no result stands behind, a line each. */
export function numberFaults(
  pages: readonly Pick<AnsweredPage, "path" | "file" | "source">[],
): string[] {
  return pages
    .filter(({ path }) => path.startsWith("analyses/"))
    .flatMap(({ file, source }) =>
      looseNumbers(pageParts(source)).map(
        ({ line, number }) =>
          `${relative(process.cwd(), file)}:${line}: number in the prose is bound to no result: ${number} ` +
          "(write ${…}, or mark it as said: “…”, <q>, or <data>)",
      ),
    );
}

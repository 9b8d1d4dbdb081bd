/** What is read of which language, and how texts are cut into words: from `data/languages.json`. */
import type { LanguageCoverage } from "../../../loaders/language/coverage-row.js";
import { element } from "../element.js";

/** `data/languages.json`. */
export interface LanguageFile {
  coverage: readonly LanguageCoverage[];
  /** Languages of the corpus's texts. */
  here: readonly string[];
}

/** A row a language, a column a thing that is read; those of the corpus first. */
export function languageTable({ coverage, here }: LanguageFile): HTMLElement {
  const rows = inOrder({ coverage, here });
  const heads = coverage[0]?.reads.map(({ what }) => element("th", { scope: "col" }, what)) ?? [];
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, row.name),
      ...row.reads.map(({ read }) =>
        element("td", { class: read ? null : "muted" }, read ? "read" : "not read"),
      ),
    ),
  );
  const head = element("tr", {}, element("th", { scope: "col" }, "language"), ...heads);
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": "Languages", tabindex: "0" },
    table,
  );
}

/** How the texts of the corpus are cut into words, a sentence a language. */
export function cutNote(file: LanguageFile): HTMLElement {
  return element(
    "p",
    { class: "small muted" },
    ["How words are cut:", ...cutSentences(file)].join(" "),
  );
}

/** `Korean is cut by blanks and signs.`, for each language of the corpus. */
export function cutSentences({ coverage, here }: LanguageFile): string[] {
  return coverage
    .filter(({ code }) => here.includes(code))
    .map(({ name, cutBy, stemmedBy }) => {
      const cut = cutBy === null ? "is not cut" : `is cut ${cutBy}`;
      return `${name} ${cut}${stemmedBy === null ? "" : `; stems by ${stemmedBy}`}.`;
    });
}

/** Languages of the corpus first. */
export function inOrder({ coverage, here }: LanguageFile): LanguageCoverage[] {
  return [...coverage].sort(
    (a, b) => Number(here.includes(b.code)) - Number(here.includes(a.code)),
  );
}

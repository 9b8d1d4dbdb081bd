/** The forms of papers in all languages, for extractors that compose one expression of them. */
import { languages } from "./index.js";
import type { Papers } from "./papers.js";

/** What every language says of a part of its papers. */
export function everyForm<Form>(of: (papers: Papers) => Form | undefined): Form[] {
  return languages.flatMap(({ papers }) => {
    const form = papers && of(papers);
    return form === undefined ? [] : [form];
  });
}

/** Source of any of some sources, which are tried in their order; of none, one that matches nothing. */
export function anySource(sources: readonly (string | undefined)[]): string {
  const said = sources.filter((source) => source !== undefined && source !== "");
  return said.length === 0 ? "(?!)" : `(?:${said.join("|")})`;
}

/** A source whose characters of Chinese may stand apart, as they are read from a page. */
export function loosened(source: string): string {
  return source.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, "\\s*");
}

/** The first of a match's groups that is there: expressions of several languages have one each. */
export function groupOf(match: RegExpExecArray | null): string | undefined {
  return (match?.slice(1) as (string | undefined)[] | undefined)?.find(
    (group) => group !== undefined,
  );
}

/** A number in digits, or in the words of any language whose papers count copies. */
export function countOf(figure: string): number | null {
  if (/^\d+$/.test(figure)) return Number(figure);
  for (const { numberOf } of everyForm(({ copies }) => copies)) {
    const number = numberOf?.(figure) ?? null;
    if (number !== null) return number;
  }
  return null;
}

/** The overview's parts: the corpus in figures, and what is notable in it. */
import { type CorpusSummary, span } from "./corpus-summary.js";
import { element } from "../element.js";
import { languageName, number } from "../words/names.js";

/** The corpus in figures, each leading to the rows that it counts. */
export function corpusFigures(summary: CorpusSummary): HTMLElement {
  const years = span(summary);
  const figures: (HTMLElement | null)[] = [
    figure("documents", number(summary.documents), "./documents.html"),
    years === null
      ? null
      : figure(
          summary.undated === 0 ? "years" : `years; ${number(summary.undated)} undated`,
          years,
          "./documents.html?sort=date",
        ),
    ...summary.words.map(({ language, words }) =>
      figure(
        `words in ${languageName(language)}`,
        number(words),
        `./documents.html?language=${encodeURIComponent(language)}`,
      ),
    ),
    figure("passages", number(summary.passages), "./data.html#passages"),
    summary.alignable === 0
      ? null
      : figure(
          `of ${number(summary.alignable)} passages in ${counted(summary.bilingual, "bilingual document")} have a counterpart`,
          share(summary.aligned, summary.alignable),
          "./methods.html#alignment",
        ),
    figure("findings", number(summary.findings), "#before-you-rely-on-them"),
  ];
  return element("dl", { class: "figures" }, ...figures);
}

function figure(label: string, value: string, href: string): HTMLElement {
  const shown = element("a", { href }, value);
  return element("div", {}, element("dt", {}, label), element("dd", {}, shown));
}

/** `1 document`, `4,097 documents`. */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A share in per cent: never 100 % where anything is missing, nor 0 % where anything is there. */
export function share(part: number, whole: number): string {
  const percent = Math.round((100 * part) / whole);
  const held = part < whole ? Math.min(percent, 99) : percent;
  return `${part > 0 ? Math.max(held, 1) : held} %`;
}

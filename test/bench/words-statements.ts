/** The page's own queries for two of the questions, as the page asks them of English. */
import { askedKeys, askedList, askedOf } from "../../docs/components/terms/asked.js";
import { readState } from "../../docs/components/address/state.js";
import { type TermState, termFields } from "../../docs/components/terms/state.js";
import type { Parameter } from "../../docs/components/query/statement.js";
import { cellWith } from "../components/page-cell.js";

interface Statement {
  text: string;
  /** `$studied` stands for the year that is studied. */
  parameters: readonly Parameter[];
}

export interface PageQuestions {
  topTerms: Statement;
  keyness: Statement;
}

export function pageQuestions(): PageQuestions {
  const english = [{ language: "en", documents: 1, stems: true, han: false }];
  const asked = askedOf(english, readState<TermState>(termFields, ""));
  const comparison = { grouping: "year", study: "$studied", reference: "", least: 1 } as const;
  return {
    topTerms: cellWith("terms", "frequent", { often: askedList(asked, "") })!,
    keyness: cellWith("terms", "keyed", { keys: askedKeys(asked, comparison) })!,
  };
}

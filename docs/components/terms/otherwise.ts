/** What the page asks to set a result beside itself under another choice. Pure. */
import type { MenuOption } from "../address/filter-form.js";
import { NOTHING_ASKED } from "../query/statement.js";
import {
  type AskedScope,
  askedFollowed,
  askedKeys,
  askedList,
  askedOf,
  askedVocabulary,
  groupedBy,
} from "./asked.js";
import { choiceOf } from "./choices.js";
import { type LanguageTerm, wantedIn } from "./followed.js";
import type { Comparison } from "./keyness.js";
import type { TermPattern } from "./pattern.js";
import type { CountedLanguage } from "./rows.js";
import type { ChoiceValues } from "./state.js";

/** A result under another choice. */
export interface Otherwise {
  /** The choice in words. */
  label: string;
  /** The state with it. */
  values: ChoiceValues;
  /** What is counted: of every language where frequencies are parted by it. */
  asked: AskedScope;
}

/** The choice that the state asks for, or the first; null where there is none. */
export function otherwiseOf(
  languages: readonly CountedLanguage[],
  values: ChoiceValues,
  choices: readonly MenuOption[],
  grouping: string,
): Otherwise | null {
  const choice = choices.find(({ value }) => value === values.against) ?? choices[0];
  if (!choice) return null;
  const changed = { ...values, ...choiceOf(choice.value) };
  const asked = askedOf(languages, changed);
  const isParted = values.result === "frequencies";
  return {
    ...{ label: choice.label, values: changed },
    asked: isParted ? groupedBy(asked, grouping) : asked,
  };
}

/** What the queries are asked under the other choice. */
export function askedOtherwise(
  otherwise: Otherwise | null,
  { patterns, comparison }: { patterns: readonly TermPattern[]; comparison: Comparison },
) {
  const sizes = otherwise?.asked ?? NOTHING_ASKED;
  if (!otherwise) return { sizes, list: NOTHING_ASKED, vocabulary: NOTHING_ASKED };
  const { asked, values } = otherwise;
  if (values.result === "frequencies")
    return { sizes, list: NOTHING_ASKED, vocabulary: askedVocabulary(asked, patterns) };
  const list = values.result === "keyness" ? askedKeys(asked, comparison) : askedList(asked, "");
  return { sizes, list, vocabulary: NOTHING_ASKED };
}

/** The patterns themselves under the other choice. */
export function otherFollowed(
  languages: readonly CountedLanguage[],
  otherwise: Otherwise | null,
  patterns: readonly TermPattern[],
  vocabulary: readonly LanguageTerm[],
) {
  if (otherwise?.values.result !== "frequencies") return NOTHING_ASKED;
  return soughtIn(languages, otherwise.asked, patterns, vocabulary);
}

/** What patterns look for in the texts that are asked of. */
export function soughtIn(
  languages: readonly CountedLanguage[],
  { language, unit }: Pick<AskedScope, "language" | "unit">,
  patterns: readonly TermPattern[],
  vocabulary: readonly LanguageTerm[],
) {
  const all = language === "*" ? languages.map((one) => one.language) : [language];
  const wanted = wantedIn(all, patterns, vocabulary, { stems: unit === "stem" });
  return { language, ...askedFollowed(wanted) };
}

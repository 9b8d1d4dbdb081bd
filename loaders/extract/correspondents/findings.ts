/** What a careful reader should know of a document's correspondents. */
import type { Authority } from "../../authority/authority.js";
import type { Document } from "../../document.js";
import type { Row } from "../../schema.js";
import { correspondentsOf } from "./correspondents.js";
import { anySource, everyForm } from "../../language/forms.js";
import type { OfficeSort } from "../../language/paper-forms.js";
import { candidatesOf } from "../../language/names/correspondents.js";
import { distributionList, isDistributionList, nameOf, printedTotal } from "./distribution.js";
import { evidenceIn } from "../../text/evidence.js";
import { type QuotedPassage, quotedPassages } from "../../text/quoted.js";

/**
 * Findings: `copies_total`, whether a distribution list adds up to the copies that were printed, and
 * `correspondent_differs`, where original and translation name offices of another sort.
 */
export function correspondenceFindings(
  document: Document,
  id: string,
  authority: Authority,
): Row<"findings">[] {
  return [...totals(document, id, authority), ...differences(document, id, authority)];
}

function totals(document: Document, id: string, authority: Authority): Row<"findings">[] {
  const passages = quotedPassages(document);
  const lists = passages.filter(
    ({ kind, words }) => kind === "distribution" || isDistributionList(words),
  );
  return lists.flatMap((passage) => {
    const finding = totalOf(passage, passages, authority);
    if (finding === null) return [];
    const evidence = evidenceIn(id, document.texts[passage.text]!);
    const stop = passage.start + passage.words.length;
    return [{ ...evidence(passage.start, stop), kind: "copies_total", message: finding }];
  });
}

/** Says how a list's copies compare with the printed total; null where no total is stated. */
function totalOf(
  passage: QuotedPassage,
  passages: readonly QuotedPassage[],
  authority: Authority,
): string | null {
  const isOneName = (name: string) => candidatesOf(nameOf(name), authority, true).length > 0;
  const { entries, total } = distributionList(passage.words, isOneName);
  const printed = total?.copies ?? totalElsewhere(passage, passages);
  if (printed === null || entries.length === 0) return null;
  const sum = entries.reduce((copies, entry) => copies + (entry.copies ?? 1), 0);
  const counted = `The ${String(entries.length)} entries of the distribution list`;
  const compared = `${String(sum)} of ${String(printed)}`;
  if (sum === printed) return `${counted} account for every copy that was printed: ${compared}.`;
  const difference = String(Math.abs(printed - sum));
  const how = sum < printed ? "too few" : "too many";
  return `${counted} do not add up to the copies printed: ${compared}, ${difference} ${how}.`;
}

function totalElsewhere(passage: QuotedPassage, all: readonly QuotedPassage[]): number | null {
  const own = all.filter(({ text, kind }) => text === passage.text && kind !== "body");
  const stated = own.map(({ words }) => printedTotal(words)).filter((total) => total !== null);
  return new Set(stated).size === 1 ? stated[0]! : null;
}

const POSTS = everyForm(({ posts }) => posts);
/** The sorts of office whose names in two languages answer to each other. */
const SORTS = [
  ...new Set(POSTS.flatMap(({ sorts }) => Object.keys(sorts ?? {}) as OfficeSort[])),
].map(
  (sort) => [sort, new RegExp(anySource(POSTS.map(({ sorts }) => sorts?.[sort])), "iu")] as const,
);

const COMPARED = ["from", "to"] as const;

/** Offices of one part in the correspondence, whose sorts differ between original and translation. */
function differences(document: Document, id: string, authority: Authority): Row<"findings">[] {
  const [original, ...translations] = document.texts;
  if (original === undefined || translations.length === 0) return [];
  const rows = correspondentsOf(document, id, authority);
  return translations.flatMap(({ language }) =>
    COMPARED.flatMap((role) => {
      const ours = rows.filter((row) => row.role === role && row.language === original.language);
      const theirs = rows.filter((row) => row.role === role && row.language === language);
      return differenceOf(role, ours, theirs);
    }),
  );
}

function differenceOf(
  role: (typeof COMPARED)[number],
  ours: readonly Row<"correspondents">[],
  theirs: readonly Row<"correspondents">[],
): Row<"findings">[] {
  const [own, other] = [sortsOf(ours), sortsOf(theirs)];
  const onlyOwn = [...own.keys()].find((sort) => !other.has(sort));
  const onlyOther = [...other.keys()].find((sort) => !own.has(sort));
  if (onlyOwn === undefined || onlyOther === undefined) return [];
  const [original, translation] = [own.get(onlyOwn)!, other.get(onlyOther)!];
  const part = role === "to" ? "addressee" : "sender";
  const message =
    `The ${part} differs: the original has “${original.name}” (${onlyOwn}), ` +
    `the translation “${translation.name}” (${onlyOther}).`;
  const { document_id, language, start, stop, quote } = translation;
  return [{ document_id, language, start, stop, quote, kind: "correspondent_differs", message }];
}

/** The sorts of office that rows name, each with the first row that does. */
function sortsOf(rows: readonly Row<"correspondents">[]): Map<string, Row<"correspondents">> {
  const sorts = new Map<string, Row<"correspondents">>();
  for (const row of rows)
    for (const [sort, pattern] of SORTS)
      if (pattern.test(row.quote) && !sorts.has(sort)) sorts.set(sort, row);
  return sorts;
}

/** The network of a correspondence in its frame, and the form that says which part of it is shown. */
import { correspondenceArcs } from "./arcs.js";
import { type CorrespondenceNetwork, correspondenceNetwork } from "./network.js";
import type { CorrespondenceState } from "./state.js";
import { type PartyRow, type TieRow, namesOf } from "./ties.js";
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { filterForm } from "../address/filter-form.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import type { UrlState } from "../address/url-state.js";

/** Parties in the picture, where the reader asks for no other number. */
export const PARTIES = 24;
const MORE_PARTIES = [12, 48, 96];

/** The form: whose letters, who counts as recipient, and how many parties are drawn. */
export function correspondenceForm(
  parties: readonly PartyRow[],
  state: UrlState<CorrespondenceState>,
): HTMLFormElement {
  const options = parties.map(({ party, name, documents }) => ({
    ...{ value: party, label: name, count: documents },
  }));
  const all = parties[0]?.all_parties ?? 0;
  const sizes = MORE_PARTIES.filter((most) => most < all || most < PARTIES);
  return filterForm(
    state,
    [
      { name: "party", label: "Whose letters", none: "everyone’s", options },
      {
        ...{ name: "recipients", label: "Who counts as recipient", none: "addressees" },
        options: [{ value: "copies", label: "addressees and copies" }],
      },
      {
        ...{ name: "most", label: "In the network", none: `${PARTIES} at most` },
        options: sizes.map((most) => ({ value: String(most), label: `${most} at most` })),
      },
    ],
    "Which correspondence is shown",
  );
}

/** The network in its frame; of a large one the strongest part, with what is left out. */
export function correspondenceFigure(
  rows: readonly TieRow[],
  { party, most }: Pick<CorrespondenceState, "party" | "most">,
): HTMLElement {
  const nameOf = namesOf(rows);
  const wanted = /^\d{1,3}$/.test(most) ? Math.max(2, Number(most)) : PARTIES;
  const network = correspondenceNetwork(rows, { most: wanted, party });
  if (network.ties.length === 0) return element("p", { role: "status" }, noneText(party, nameOf));
  const documents = new Set(network.ties.flatMap((tie) => tie.documents)).size;
  return figure(
    (width) =>
      correspondenceArcs(network, {
        ...{ width, nameOf },
        hrefOf: ({ from, to }) => inPageHref({ from, to }, "letters"),
        partyHref: (key) => inPageHref({ party: key === party ? "" : key, from: "", to: "" }),
      }),
    {
      title: party === "" ? "Who writes to whom" : `Letters of ${nameOf(party)}`,
      subtitle: shownText(network),
      units: "width of an arc: documents",
      count: [documents, documents === 1 ? "document" : "documents"],
      source:
        "headings, addresses and signatures of the documents; each arc leads to its documents",
      result: rows,
      data: network.ties.map((tie) => ({
        ...{ from: nameOf(tie.from), to: nameOf(tie.to) },
        ...{ as: tie.copied ? "copy" : "addressee", documents: tie.documents.length },
        document_ids: tie.documents,
      })),
      columns: [
        { name: "from", label: "From" },
        { name: "to", label: "To" },
        { name: "as", label: "As" },
        { name: "documents", label: "Documents", align: "right" },
        { name: "document_ids", label: "Which" },
      ],
      filename: "correspondence-network",
      marks: [network.parties.length + network.ties.length, "parties, and arcs between them"],
      describe:
        "A list of correspondents with an arc from each to those it writes to; arrow keys go from mark to mark, Enter on a name shows its letters alone, on an arc opens its documents.",
      level: 2,
    },
  );
}

function noneText(party: string, nameOf: (key: string) => string): string {
  return party === ""
    ? "No document here says both who wrote it and to whom."
    : `No document here says that it went from or to ${nameOf(party)}.`;
}

/** How much of the network is shown, in a sentence. */
export function shownText({ parties, ties, left }: CorrespondenceNetwork): string {
  const shown = `${number(parties.length)} correspondents and ${number(ties.length)} ties between them`;
  return left.parties === 0
    ? `All of it: ${shown}. A name shows its own letters alone.`
    : `The strongest: ${shown}; ${number(left.parties)} correspondents with ${number(left.ties)} ties are left out.`;
}

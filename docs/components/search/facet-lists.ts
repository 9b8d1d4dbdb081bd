/** The facets as groups of boxes to tick, and what is ticked as a row of words to take out again. */
import { element } from "../element.js";
import { languageName, number } from "../words/names.js";
import { type Correspondents, type Faceted, facetCounts } from "./facets.js";
import { type Chosen, type Facet, FACETS, toggled } from "./state.js";

/** Values of a facet that are shown before the rest is asked for. */
const SHOWN = 8;

const LABELS: Record<Facet, string> = {
  year: "Year",
  kind: "Kind",
  language: "Found in",
  with: "Sender or addressee",
};

type Change = (changes: Partial<Chosen>) => void;

export interface FacetPanel {
  /** The groups; hidden where nothing was found. */
  element: HTMLElement;
  /** What is chosen, each value a button that takes it out. */
  chosen: HTMLElement;
  /** Called when a reader asks for the senders and addressees. */
  onCorrespondents: () => void;
  /** Shows the counts of what was found; the focus stays on the box that has it. */
  show(found: readonly Faceted[], chosen: Chosen, correspondents: Correspondents | null): void;
}

/** The panel; `change` is called with what a reader ticks. */
export function facetPanel(change: Change): FacetPanel {
  const groups = element("div", { class: "facets" });
  const summary = element("summary", {}, "Narrow the results");
  const panel = element("details", { class: "search-side", hidden: "" }, summary, groups);
  panel.open = matchMedia("(min-width: 60rem)").matches;
  const chosenRow = element("p", { class: "chosen", hidden: "" });
  const facets: FacetPanel = {
    element: panel,
    chosen: chosenRow,
    onCorrespondents: () => undefined,
    show(found, chosen, correspondents) {
      const lists = FACETS.map((facet) =>
        facet === "with" && correspondents === null
          ? loadButton(() => facets.onCorrespondents())
          : facetList(facet, found, chosen, correspondents, change),
      );
      replaceKeeping(groups, lists);
      const buttons = chosenButtons(chosen, correspondents, change);
      chosenRow.replaceChildren("Only: ", ...buttons);
      chosenRow.hidden = buttons.length === 0;
      panel.hidden = found.length === 0;
    },
  };
  return facets;
}

function loadButton(load: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "plain" }, "Senders and addressees");
  button.addEventListener("click", load);
  return button;
}

function facetList(
  facet: Facet,
  found: readonly Faceted[],
  chosen: Chosen,
  correspondents: Correspondents | null,
  change: Change,
): HTMLElement {
  const counts = facetCounts(found, facet, chosen, correspondents);
  const boxes = counts.map(({ value, count }) => {
    const box = element("input", { type: "checkbox", name: facet, value });
    box.checked = chosen[facet].includes(value);
    box.addEventListener("change", () => change({ [facet]: toggled(chosen[facet], value) }));
    const label = facetLabel(facet, value, correspondents);
    const shown = element("span", { class: "count" }, number(count));
    return element("label", {}, box, element("span", { dir: "auto" }, label), shown);
  });
  const legend = element("legend", {}, LABELS[facet]);
  const rest = boxes.length > SHOWN ? restOf(boxes.slice(SHOWN)) : null;
  return element("fieldset", { class: "facet" }, legend, ...boxes.slice(0, SHOWN), rest);
}

function restOf(boxes: readonly HTMLElement[]): HTMLElement {
  const summary = element("summary", {}, `${number(boxes.length)} more`);
  const rest = element("details", {}, summary, ...boxes);
  rest.open = boxes.some((box) => box.querySelector<HTMLInputElement>("input")?.checked);
  return rest;
}

/** Puts other groups in, and the focus and what was unfolded back where they were. */
function replaceKeeping(groups: HTMLElement, lists: readonly HTMLElement[]): void {
  const focused = groups.contains(document.activeElement) ? document.activeElement : null;
  const key = focused instanceof HTMLInputElement ? `${focused.name} ${focused.value}` : null;
  const unfolded = Array.from(groups.querySelectorAll("fieldset:has(> details[open]) input"));
  const names = new Set(unfolded.map((box) => (box as HTMLInputElement).name));
  groups.replaceChildren(...lists);
  for (const box of groups.querySelectorAll("input")) {
    const rest = box.closest("details");
    if (names.has(box.name) && rest !== groups.closest("details")) rest!.open = true;
    if (`${box.name} ${box.value}` === key) box.focus();
  }
}

function chosenButtons(
  chosen: Chosen,
  correspondents: Correspondents | null,
  change: Change,
): HTMLElement[] {
  return FACETS.flatMap((facet) =>
    chosen[facet].map((value) => {
      const label = facetLabel(facet, value, correspondents);
      const name = `Take out: ${LABELS[facet]} ${label}`;
      const button = element("button", { type: "button", class: "plain", "aria-label": name });
      button.append(element("span", { dir: "auto" }, label), " ×");
      button.addEventListener("click", () => change({ [facet]: toggled(chosen[facet], value) }));
      return button;
    }),
  );
}

function facetLabel(facet: Facet, value: string, correspondents: Correspondents | null): string {
  if (facet === "language") return languageName(value);
  return facet === "with" ? (correspondents?.names.get(value) ?? value) : value;
}

/** The map's form, figure and lists. */
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { type ChoiceRow, filterForm, menuOf } from "../address/filter-form.js";
import { inPageHref } from "../address/in-page-links.js";
import { MOST, type MentionInContext, mentionTable } from "./mention-contexts.js";
import { languageName, number } from "../words/names.js";
import type { Outline } from "../figure/map/outline.js";
import type { PlaceCount } from "./place.js";
import { isOnMap, placeMap } from "./place-map.js";
import type { MapState } from "./state.js";
import { withCut } from "../table/cut.js";
import { type TableColumn, sortableTable } from "../table/sortable-table.js";
import type { UrlState } from "../address/url-state.js";

/** The form of the map. */
export function mapForm(choices: readonly ChoiceRow[], state: UrlState<MapState>): HTMLFormElement {
  const year = (field: "from" | "to") => choices.find((row) => row.field === field)?.value ?? "";
  return filterForm(
    state,
    [
      { name: "document", label: "Document", options: menuOf(choices, "document") },
      { name: "from", label: "From year", short: true, hint: year("from") },
      { name: "to", label: "To year", short: true, hint: year("to") },
      { name: "language", label: "Language", options: menuOf(choices, "language", languageName) },
      {
        name: "by",
        label: "Area of a circle",
        none: "documents that name it",
        options: [{ value: "mentions", label: "mentions of it" }],
      },
    ],
    "Filter the places",
  );
}

const DATA: readonly TableColumn<PlaceCount>[] = [
  ...["place", "name", "known"].map((name) => ({ name })),
  { name: "mentions", align: "right" },
  { name: "documents", align: "right" },
  { name: "longitude", align: "right" },
  { name: "latitude", align: "right" },
  { name: "words" },
];

/** The map in its frame. */
export function mapFigure(
  places: readonly PlaceCount[],
  state: MapState,
  { outline }: { outline: Outline },
): HTMLElement {
  const by = state.by === "mentions" ? "mentions" : "documents";
  const most = Math.max(0, ...places.map((place) => place[by]));
  const hrefOf = ({ place }: PlaceCount) => inPageHref({ place }, "mentions");
  return figure(
    (width) => placeMap(places, { width, outline, by, hrefOf, chosen: state.place || null }),
    {
      title: "Places that the documents name",
      subtitle: "Each circle is a place, and opens the list of its mentions in their sentences.",
      units: `area: ${by === "mentions" ? "mentions" : "documents that name the place"}, ${number(most)} at the largest`,
      count: [places[0]?.all_mentions ?? 0, "mentions"],
      source: "names of places in the texts, tied to the authority files; outline: Natural Earth",
      data: places,
      columns: DATA,
      marks: [places.filter(isOnMap).length, "places that have coordinates"],
      describe:
        "A map with a circle for each place; the list below has them all, also those without coordinates.",
      level: 2,
    },
  );
}

const COLUMNS: readonly TableColumn<PlaceCount>[] = [
  { name: "name", label: "Place", href: ({ place }) => inPageHref({ place }, "mentions") },
  { name: "chinese", label: "In Chinese", lang: () => "zh" },
  { name: "documents", label: "Documents", align: "right" },
  { name: "mentions", label: "Mentions", align: "right" },
  {
    name: "known",
    label: "On the map",
    order: whereText,
    format: (_, place) => whereText(place),
  },
];

/** The places, also those that no map can show; of very many the most named. */
export function placeList(places: readonly PlaceCount[]): HTMLElement {
  const table = sortableTable(places, {
    columns: COLUMNS,
    caption: "Places that the documents name, with how often",
    noun: "places",
    pageSize: 15,
  });
  return withCut(
    table,
    [places.length, places[0]?.all_places ?? 0],
    (shown, all) =>
      `The ${shown} most named of ${all} places; choose years or a document to see others.`,
  );
}

function whereText({ known, latitude }: PlaceCount): string {
  if (!known) return "no: in no authority file";
  return latitude === null ? "no: without coordinates" : "yes";
}

/** The mentions of the chosen place, or how to choose one. */
export function mentionList(
  rows: readonly MentionInContext[],
  places: readonly PlaceCount[],
  chosen: string,
): HTMLElement {
  if (chosen === "") return element("p", {}, "Choose a place on the map or in the list.");
  const [first] = rows;
  if (!first) return element("p", {}, "No mention of this place is among these documents.");
  const name = places.find(({ place }) => place === chosen)?.name ?? first.quote;
  const root = element("div", {}, element("p", { role: "status" }, `${name}:`));
  if (rows.length === MOST)
    root.append(
      element("p", {}, `Only the first ${number(MOST)} mentions; choose years or a document.`),
    );
  root.append(mentionTable(rows, name));
  return root;
}

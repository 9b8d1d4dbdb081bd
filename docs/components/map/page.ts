/** The map's form, figure and lists. */
import type { Atlas } from "../words/atlas.js";
import { element } from "../element.js";
import { figure } from "../figure/figure.js";
import { filterForm, optionsOf } from "../address/filter-form.js";
import { inPageHref } from "../address/in-page-links.js";
import { type MentionInContext, isCut, mentionTable } from "./mention-contexts.js";
import { languageName, number } from "../words/names.js";
import type { Outline } from "../figure/map/outline.js";
import type { Mention, PlaceCount, PlaceFilter } from "./place-counts.js";
import { placeMap } from "./place-map.js";
import { type SortableTable, sortableTable } from "../table/sortable-table.js";
import { type Field, textField } from "../address/state.js";
import type { UrlState } from "../address/url-state.js";

/** What the map shows; an empty text asks for nothing in particular. */
export interface MapState extends PlaceFilter {
  /** The place whose mentions are listed (`placeKey`). */
  place: string;
  /** `mentions` for circles by mentions; by documents otherwise. */
  by: string;
}

export const mapFields: { readonly [Name in keyof MapState]: Field<string> } = {
  document: textField(),
  from: textField("", 4),
  to: textField("", 4),
  language: textField(),
  place: textField(),
  by: textField(),
};

type TitledDocument = { id: string; title: string; date: string | null };

/** The form of the map. */
export function mapForm(
  mentions: readonly Mention[],
  documents: readonly TitledDocument[],
  state: UrlState<MapState>,
): HTMLFormElement {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const years = documents.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const places = mentions.filter(({ type }) => type === "place");
  return filterForm(
    state,
    [
      {
        name: "document",
        label: "Document",
        options: optionsOf(
          places.map((row) => row.document_id),
          (id) => titles.get(id) ?? id,
        ).slice(0, 500),
      },
      { name: "from", label: "From year", short: true, hint: years[0] ?? "" },
      { name: "to", label: "To year", short: true, hint: years.at(-1) ?? "" },
      {
        name: "language",
        label: "Language",
        options: optionsOf(
          places.map((row) => row.language),
          languageName,
        ),
      },
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

/** The map in its frame. */
export function mapFigure(
  places: readonly PlaceCount[],
  state: MapState,
  { outline }: { outline: Outline },
): HTMLElement {
  const by = state.by === "mentions" ? "mentions" : "documents";
  const mentions = places.reduce((sum, place) => sum + place.mentions, 0);
  const most = Math.max(0, ...places.map((place) => place[by]));
  const hrefOf = ({ place }: PlaceCount) => inPageHref({ place }, "mentions");
  return figure(
    (width) => placeMap(places, { width, outline, by, hrefOf, chosen: state.place || null }),
    {
      title: "Places that the documents name",
      subtitle: "Each circle is a place, and opens the list of its mentions in their sentences.",
      units: `area: ${by === "mentions" ? "mentions" : "documents that name the place"}, ${number(most)} at the largest`,
      count: [mentions, "mentions"],
      source: "names of places in the texts, tied to the authority files; outline: Natural Earth",
      data: places.map(({ first, ...place }) => ({ ...place, words: first.quote })),
      describe:
        "A map with a circle for each place; the list below has them all, also those without coordinates.",
      level: 2,
    },
  );
}

/** Every place, also those that no map can show. */
export function placeTable(places: readonly PlaceCount[], atlas: Atlas): SortableTable<PlaceCount> {
  return sortableTable(places, {
    columns: [
      { name: "name", label: "Place", href: ({ place }) => inPageHref({ place }, "mentions") },
      {
        name: "chinese",
        label: "In Chinese",
        order: ({ first }) => atlas.entity(first.entity_id)?.name_zh,
        format: (_, { first }) => atlas.entity(first.entity_id)?.name_zh ?? "",
        lang: () => "zh",
      },
      { name: "documents", label: "Documents", align: "right" },
      { name: "mentions", label: "Mentions", align: "right" },
      {
        name: "known",
        label: "On the map",
        order: whereText,
        format: (_, place) => whereText(place),
      },
    ],
    caption: "Places that the documents name, with how often",
    noun: "places",
    pageSize: 15,
  });
}

function whereText({ known, latitude }: PlaceCount): string {
  if (!known) return "no: in no authority file";
  return latitude === null ? "no: without coordinates" : "yes";
}

/** The mentions of the chosen place, or how to choose one. */
export function mentionList(
  rows: readonly MentionInContext[] | null,
  place: PlaceCount | undefined,
): HTMLElement {
  if (rows === null) return element("p", {}, "Choose a place on the map or in the list.");
  if (rows.length === 0)
    return element("p", {}, "No mention of this place is among these documents.");
  const name = place?.name ?? rows[0]!.quote;
  const root = element("div", {}, element("p", { role: "status" }, `${name}:`));
  if (isCut(rows))
    root.append(
      element(
        "p",
        {},
        `Only the first ${number(rows.length)} mentions; choose years or a document.`,
      ),
    );
  root.append(mentionTable(rows, name));
  return root;
}

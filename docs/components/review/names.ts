/** Names that no authority file knows, the most frequent first, each to be added to one. */
import { element } from "../element.js";
import { save } from "../figure/download.js";
import type { Outline } from "../figure/map/outline.js";
import { csvOf } from "../table/csv.js";
import { evidenceLink } from "../words/evidence.js";
import { number } from "../words/names.js";
import { isPreview, send } from "./saving.js";
import { keepsFocus, standingAs } from "./standing.js";

export interface UnknownName {
  name: string;
  type: string;
  mentions: number;
  documents: number;
  document_id: string;
  language: string;
  start: number;
  stop: number;
}

/** The authority file of each type of entity. */
const FILES: Readonly<Record<string, string>> = {
  place: "places.csv",
  person: "people.csv",
  office: "offices.csv",
  government: "governments.csv",
};

interface NameList {
  root: HTMLElement;
  items: Map<string, HTMLElement>;
  refocus: () => void;
}

/**
 * The names, each with a button that opens its row of an authority file. `outline`, like what draws it, is asked for
 * with the first map. Called again on the same page, with what the data say now, a row that is open stays open, also one
 * of a name that is known by now: what was answered to it is read there.
 */
export function nameList(
  names: readonly UnknownName[],
  outline: () => Promise<Outline>,
): HTMLElement {
  const list = standingAs("review-names", newList);
  const earlier = [...list.items].filter(([, item]) => item.querySelector("form"));
  const open = new Map(earlier);
  const now = names.map((name) => {
    const key = JSON.stringify([name.type, name.name]);
    return [key, open.get(key) ?? nameItem(name, outline)] as const;
  });
  const known = earlier.filter(([key]) => !now.some(([name]) => name === key));
  list.items = new Map([...known, ...now]);
  if (list.items.size === 0) return element("p", {}, "The authority files know every name here.");
  list.root.replaceChildren(...list.items.values());
  list.refocus();
  return list.root;
}

function newList(): NameList {
  const root = element("ol", { class: "review-names" });
  return { root, items: new Map(), refocus: keepsFocus(root) };
}

function nameItem(name: UnknownName, outline: () => Promise<Outline>): HTMLElement {
  const place = element("div");
  const button = element(
    "button",
    { type: "button", class: "plain", "aria-expanded": "false" },
    "Add to the authority file",
  );
  button.setAttribute("aria-label", `Add to the authority file: ${name.name}`);
  button.addEventListener("click", () => {
    const open = place.childElementCount > 0;
    button.setAttribute("aria-expanded", String(!open));
    place.replaceChildren(...(open ? [] : [nameForm(name, outline)]));
  });
  const { document_id, language, start, stop } = name;
  const link = evidenceLink({ document_id, language, start, stop, quote: name.name });
  const count = `${name.type}, ${countText(name)} `;
  return element("li", {}, link, " ", element("span", { class: "muted" }, count), button, place);
}

function countText({ mentions, documents }: UnknownName): string {
  const times = mentions === 1 ? "once" : `${number(mentions)} times`;
  return documents === 1 ? times : `${times} in ${number(documents)} documents`;
}

const COLUMNS = [
  "id",
  "name_en",
  "name_zh",
  "aliases",
  "latitude",
  "longitude",
  "within",
  "source",
];

/** The id that a name makes: `a-yun-khim`; empty where it has no Latin letter. */
export function idOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function nameForm({ name, type }: UnknownName, outline: () => Promise<Outline>): HTMLElement {
  const isHan = /\p{Script=Han}/u.test(name);
  const given: Record<string, string> = {
    id: idOf(name),
    name_en: isHan ? "" : name,
    name_zh: isHan ? name : "",
  };
  const inputs = new Map(
    COLUMNS.map((column) => [
      column,
      element("input", {
        type: "text",
        value: given[column] ?? "",
        autocomplete: "off",
        ...(column === "within" ? { list: "review-entities" } : {}),
        ...(column === "id" || column === "source" ? { required: "" } : {}),
      }),
    ]),
  );
  const kind = element("select");
  kind.append(
    ...Object.keys(FILES).map((one) =>
      element("option", { value: one, selected: one === type ? "" : null }, one),
    ),
  );
  const labels = [...inputs].map(([column, input]) => ({
    column,
    label: element("label", {}, column.replaceAll("_", " "), input),
  }));
  const map = element("div");
  const drawMap = () => {
    map.replaceChildren();
    for (const { column, label } of labels)
      label.hidden = column.endsWith("tude") && kind.value !== "place";
    if (kind.value !== "place") return;
    void Promise.all([outline(), import("./map-pick.js")]).then(([ground, { mapPick }]) =>
      map.replaceChildren(
        mapPick(ground, ([longitude, latitude]) => {
          const [east, north] = [inputs.get("longitude"), inputs.get("latitude")];
          if (east) east.value = longitude.toFixed(1);
          if (north) north.value = latitude.toFixed(1);
        }),
      ),
    );
  };
  kind.addEventListener("change", drawMap);
  drawMap();
  const said = element("p", { role: "status", class: "small" });
  const form = element("form", { class: "review-row" });
  form.append(
    element(
      "div",
      { class: "review-fields" },
      element("label", {}, "type", kind),
      ...labels.map(({ label }) => label),
    ),
    map,
    element(
      "p",
      {},
      element("button", { class: "plain" }, isPreview() ? "Write it" : "Save the row"),
    ),
    said,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const cells = Object.fromEntries(
      [...inputs].map(([column, { value }]) => [column, value.trim()]),
    );
    give(FILES[kind.value] ?? "places.csv", cells, said);
  });
  return form;
}

/** Degrees as numbers: the minus of a place in the west or south is no formula. */
function withDegrees(row: Record<string, string>): Record<string, string | number> {
  const degrees = ["latitude", "longitude"].flatMap((name) => {
    const value = row[name] ?? "";
    return value !== "" && Number.isFinite(Number(value)) ? [[name, Number(value)] as const] : [];
  });
  return { ...row, ...Object.fromEntries(degrees) };
}

function give(file: string, row: Record<string, string>, said: HTMLElement): void {
  if (!isPreview()) {
    const columns =
      file === "places.csv" ? COLUMNS : COLUMNS.filter((name) => !name.endsWith("tude"));
    save(new Blob([csvOf([withDegrees(row)], columns)], { type: "text/csv" }), file);
    said.textContent = `saved; put the row into data/authority/${file}`;
    return;
  }
  send({ authority: file, row }).then(
    ({ path }) => (said.textContent = `${path}: added`),
    (error: unknown) => (said.textContent = (error as Error).message),
  );
}

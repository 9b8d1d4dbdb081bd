/** The desk: one row after the other, its words, what was read from them, and a verdict by a key. */
import type { UrlState } from "../address/url-state.js";
import { element } from "../element.js";
import { number } from "../words/names.js";
import { additionForm } from "./addition.js";
import { type Choice, choiceState, chooser } from "./choice.js";
import {
  type Cells,
  type Judgement,
  keepJudgements,
  keptJudgements,
  mergedJudgements,
  withJudgement,
  withoutJudgement,
} from "./judgements.js";
import { KEYS } from "./keys.js";
import { type Item, itemsIn, type ReviewFiles, rowsOf } from "./queue.js";
import { rowForm } from "./row-form.js";
import { savingPart } from "./saving.js";
import { keepsFocus, standingAs } from "./standing.js";
import { occurrenceOf, openingOf, readingOf, wordsBeside } from "./words.js";

export interface DeskOptions {
  queue: readonly Item[];
  files: ReviewFiles;
  documents: readonly { id: string; title: string }[];
  entities: readonly { id: string; name_en: string | null; name_zh: string | null }[];
  /** What the browser keeps the judgements under: another site of this address has its own. */
  key?: string;
}

const ENTITIES = "review-entities";
const NOTHING_LEFT = "Nothing is left here to be judged.";

interface Desk extends DeskOptions {
  root: HTMLElement;
  items: readonly Item[];
  judgements: Judgement[];
  key: string;
  state: UrlState<Choice>;
  /** What `items` were chosen by. */
  chosen: string;
  entityList: HTMLElement;
  card: HTMLElement;
  status: HTMLElement;
  reviewer: HTMLInputElement;
  judge: ((verdict: string) => void) | null;
  /** The item on the card, and whether something is typed that is not saved yet. */
  shown: Item | null;
  isTyped: boolean;
  refocus: () => void;
}

/**
 * The desk. Its judgements stay in this browser until they are saved as files; which rows it shows is in the address.
 * Called again on the same page, with what the data say now, it is the same desk: nothing typed is lost.
 */
export function reviewDesk(options: DeskOptions): HTMLElement {
  const key = options.key ?? `crossings-review ${new URL("./", document.baseURI).pathname}`;
  const desk = standingAs(key, () => newDesk(options, key));
  Object.assign(desk, options);
  desk.entityList.replaceChildren(...desk.entities.map(entityOption));
  void choose(desk);
  desk.refocus();
  return desk.root;
}

function newDesk(options: DeskOptions, key: string): Desk {
  const subjects = [...new Set(options.files.files.map(({ subject }) => subject))];
  const root = element("div", { class: "review-desk" });
  const desk: Desk = {
    ...options,
    ...{ root, key, items: [], chosen: "", judgements: keptJudgements(key) },
    state: choiceState(subjects),
    entityList: element("datalist", { id: ENTITIES }),
    card: element("section", {
      class: "review-card",
      "aria-label": "Row to be judged",
      tabindex: 0,
    }),
    status: element("p", { role: "status", class: "result-count" }),
    reviewer: element("input", { type: "text", autocomplete: "name", maxlength: 100 }),
    ...{ judge: null, shown: null, isTyped: false },
    refocus: keepsFocus(root),
  };
  desk.reviewer.value = desk.judgements.at(-1)?.cells["reviewer"] ?? "";
  root.append(
    desk.entityList,
    chooser(desk.state, subjects, options.documents, desk.reviewer),
    ...[desk.status, desk.card, keySheet(), saving(desk)],
  );
  desk.card.addEventListener("input", () => (desk.isTyped = true));
  desk.state.subscribe((choice) => {
    if (nameOf(choice) === desk.chosen) show(desk);
    else void choose(desk);
  });
  root.addEventListener("keydown", (event) => pressed(desk, event));
  return desk;
}

function entityOption({ id, name_en, name_zh }: DeskOptions["entities"][number]): HTMLElement {
  return element("option", { value: id }, [name_en, name_zh].filter(Boolean).join(" "));
}

function saving(desk: Desk): HTMLElement {
  const merge = (others: readonly Judgement[]) => {
    const { judgements, added, kept } = mergedJudgements(desk.judgements, others);
    keep(desk, judgements);
    return { added, kept };
  };
  const takeBack = (judgement: Judgement) =>
    keep(desk, withoutJudgement(desk.judgements, judgement));
  return savingPart(desk.files, () => desk.judgements, { merge, takeBack });
}

function keySheet(): HTMLElement {
  const parts = KEYS.flatMap(([key, does]) => [element("kbd", {}, key), ` ${does}  `]);
  return element("p", { class: "small muted review-keys" }, ...parts);
}

/** Lays out what the address asks for, of what the data say now. */
async function choose(desk: Desk): Promise<void> {
  const choice = desk.state.values();
  const { rows, of } = choice;
  const { queue } = desk;
  desk.card.setAttribute("aria-busy", "true");
  const wanted = desk.files.files.filter(({ subject }) => rows === "" || subject === rows);
  const names = new Set(wanted.map(({ subject }) => subject));
  const items =
    of === ""
      ? queue.filter(({ subject }) => names.has(subject))
      : (await Promise.all(wanted.map((file) => itemsIn(file, of)))).flat();
  const chosen = nameOf(choice);
  // Something else was asked for, or the data changed, while this was read.
  if (nameOf(desk.state.values()) !== chosen || desk.queue !== queue) return;
  // Rows may have come and gone under the reviewer's hand: the one on the desk stays there.
  const stays = chosen === desk.chosen ? placeOf(desk, items) : -1;
  Object.assign(desk, { items, chosen });
  if (stays >= 0) desk.state.set({ row: stays + 1 }, { push: false });
  show(desk);
}

/** Which list of rows a choice asks for. */
function nameOf({ rows, of }: Choice): string {
  return JSON.stringify([rows, of]);
}

/** Where the item on the card lies among these, if that is where the address asks for; else −1. */
function placeOf(desk: Desk, items: readonly Item[]): number {
  const { shown } = desk;
  if (shown === null || desk.items[at(desk)] !== shown) return -1;
  return items.findIndex((item) => isSame(item, shown));
}

function isSame(one: Item, other: Item): boolean {
  return (["subject", "document_id", "language", "start", "stop"] as const).every(
    (name) => one[name] === other[name],
  );
}

function at(desk: Desk): number {
  return desk.state.get("row") - 1;
}

function keep(desk: Desk, judgements: Judgement[]): void {
  desk.judgements = judgements;
  if (!keepJudgements(desk.key, judgements))
    desk.status.append(" This browser keeps nothing: save before you leave.");
  desk.card.dispatchEvent(new CustomEvent("judged", { bubbles: true }));
}

function show(desk: Desk): void {
  const item = desk.items[at(desk)];
  if (!item) {
    Object.assign(desk, { judge: null, shown: null, isTyped: false });
    if (!desk.status.textContent.endsWith(NOTHING_LEFT)) desk.status.textContent = NOTHING_LEFT;
    desk.card.replaceChildren();
    desk.card.removeAttribute("aria-busy");
    return;
  }
  const place = `${number(at(desk) + 1)} of ${number(desk.items.length)}`;
  const isStanding = desk.shown !== null && isSame(desk.shown, item);
  if (!isStanding || !desk.status.textContent.includes(place)) desk.status.textContent = place;
  desk.shown = item;
  // What is being typed is not taken away for what the data say now.
  if (isStanding && desk.isTyped) {
    desk.card.removeAttribute("aria-busy");
    return;
  }
  Object.assign(desk, { judge: null, isTyped: false });
  desk.card.setAttribute("aria-busy", "true");
  void cardOf(desk, item)
    .then((content) => {
      if (desk.shown === item && !desk.isTyped) desk.card.replaceChildren(...content);
    })
    .catch((error: unknown) => desk.card.replaceChildren(String(error)))
    .finally(() => {
      if (desk.shown === item) desk.card.removeAttribute("aria-busy");
    });
}

async function cardOf(desk: Desk, item: Item): Promise<Node[]> {
  const file = desk.files.files.find(({ subject }) => subject === item.subject);
  if (!file) return [];
  const [reading, rows] = await Promise.all([readingOf(item.document_id), rowsOf(item, file)]);
  const title = desk.documents.find(({ id }) => id === item.document_id)?.title ?? item.document_id;
  const anchor = anchorOf(item, item.subject === "documents" ? 1 : occurrenceOf(item, reading));
  const head = element("h2", {}, item.subject);
  if (item.reason !== "") head.append(element("span", { class: "muted" }, `: ${item.reason}`));
  const forms = rows.map((row, index) =>
    rowForm(file, row, {
      anchor: { ...anchor, row: index === 0 ? "" : String(index + 1) },
      nameOf: (place) => openingOf(reading, item.language ?? "", place),
      names: ENTITIES,
      judgements: desk.judgements,
      judged: (verdict, cells) => judged(desk, verdict, { subject: file.subject, cells }),
      step: (by) => step(desk, by),
    }),
  );
  desk.judge = forms[0]?.judge ?? null;
  const addition = additionForm(desk.files, item, ENTITIES, (added) => {
    keep(desk, withJudgement(desk.judgements, signed(desk, added)));
    desk.isTyped = false;
    desk.status.textContent = `added: ${added.cells["quote"] ?? ""}`;
  });
  return [head, wordsBeside(item, reading, title), ...forms.map((form) => form.element), addition];
}

function anchorOf({ document_id, language, quote }: Item, occurrence: number): Cells {
  return {
    document_id,
    language: language ?? "",
    quote: quote ?? "",
    occurrence: occurrence === 1 ? "" : String(occurrence),
  };
}

function signed(desk: Desk, { subject, cells }: Judgement): Judgement {
  return { subject, cells: { ...cells, reviewer: desk.reviewer.value.trim() } };
}

function judged(desk: Desk, verdict: string, judgement: Judgement): void {
  keep(desk, withJudgement(desk.judgements, signed(desk, judgement)));
  desk.isTyped = false;
  step(desk, 1);
  desk.status.prepend(`${verdict}. `);
}

function step(desk: Desk, by: number): void {
  const next = at(desk) + by;
  if (next < 0 || next > desk.items.length) return;
  desk.isTyped = false;
  // The address tells the desk.
  desk.state.set({ row: next + 1 }, { push: false });
  // What had the focus is gone; the keys go on here.
  desk.card.focus();
}

function pressed(desk: Desk, event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  if (target instanceof HTMLElement && target.matches("input, select, textarea")) return;
  if (key === "j" || key === "k") step(desk, key === "j" ? 1 : -1);
  else if (key === "c") desk.judge?.("confirmed");
  else if (key === "x") desk.judge?.("rejected");
  else if (key === "s") desk.judge?.("corrected");
  else if (key === "e")
    desk.card.querySelector<HTMLElement>(".review-fields :is(input, select)")?.focus();
  else return;
  event.preventDefault();
}

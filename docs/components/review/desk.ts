/** The desk: one row after the other, its words, what was read from them, and a verdict by a key. */
import { element } from "../element.js";
import { additionForm } from "./addition.js";
import { number } from "../words/names.js";
import { fieldsOf } from "./fields.js";
import {
  type Cells,
  type Judgement,
  keepJudgements,
  keptJudgements,
  mergedJudgements,
  rowKey,
  withJudgement,
} from "./judgements.js";
import { KEYS } from "./keys.js";
import { type Item, itemsIn, type ReviewFile, type ReviewFiles, rowsOf } from "./queue.js";
import { savingPart } from "./saving.js";
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

interface Desk extends DeskOptions {
  items: readonly Item[];
  at: number;
  judgements: Judgement[];
  key: string;
  card: HTMLElement;
  status: HTMLElement;
  reviewer: HTMLInputElement;
  judge: ((verdict: string) => void) | null;
}

/** The desk. Its judgements stay in this browser until they are saved as files. */
export function reviewDesk(options: DeskOptions): HTMLElement {
  const key = options.key ?? `crossings-review ${new URL("./", document.baseURI).pathname}`;
  const desk: Desk = {
    ...options,
    items: options.queue,
    at: 0,
    key,
    judgements: keptJudgements(key),
    card: element("section", {
      class: "review-card",
      "aria-label": "Row to be judged",
      tabindex: 0,
    }),
    status: element("p", { role: "status", class: "result-count" }),
    reviewer: element("input", { type: "text", autocomplete: "name", maxlength: 100 }),
    judge: null,
  };
  desk.reviewer.value = desk.judgements.at(-1)?.cells["reviewer"] ?? "";
  const saving = savingPart(
    options.files,
    () => desk.judgements,
    (others) => {
      const { judgements, added, kept } = mergedJudgements(desk.judgements, others);
      keep(desk, judgements);
      return { added, kept };
    },
  );
  const root = element(
    "div",
    { class: "review-desk" },
    element("datalist", { id: ENTITIES }, ...options.entities.map(entityOption)),
    chooser(desk),
    desk.status,
    desk.card,
    keySheet(),
    saving,
  );
  root.addEventListener("keydown", (event) => pressed(desk, event));
  show(desk);
  return root;
}

function entityOption({ id, name_en, name_zh }: DeskOptions["entities"][number]): HTMLElement {
  return element("option", { value: id }, [name_en, name_zh].filter(Boolean).join(" "));
}

function chooser(desk: Desk): HTMLElement {
  const subjects = [...new Set(desk.files.files.map(({ subject }) => subject))];
  const subject = element("select", {}, element("option", { value: "" }, "all"));
  subject.append(...subjects.map((name) => element("option", { value: name }, name)));
  const document = element("select", {}, element("option", { value: "" }, "the doubtful of all"));
  document.append(
    ...desk.documents
      .slice(0, 2000)
      .map(({ id, title }) => element("option", { value: id }, title)),
  );
  const choose = async () => {
    const wanted = desk.files.files.filter(
      (file) => subject.value === "" || file.subject === subject.value,
    );
    const names = new Set(wanted.map((file) => file.subject));
    desk.items =
      document.value === ""
        ? desk.queue.filter((item) => names.has(item.subject))
        : (await Promise.all(wanted.map((file) => itemsIn(file, document.value)))).flat();
    desk.at = 0;
    show(desk);
  };
  for (const select of [subject, document]) select.addEventListener("change", () => void choose());
  const form = element("form", { class: "filters", "aria-label": "What to review" });
  form.append(
    element("label", {}, "Rows", subject),
    element("label", {}, "Of", document),
    element("label", {}, "Your name", desk.reviewer),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

function keySheet(): HTMLElement {
  const parts = KEYS.flatMap(([key, does]) => [element("kbd", {}, key), ` ${does}  `]);
  return element("p", { class: "small muted review-keys" }, ...parts);
}

function keep(desk: Desk, judgements: Judgement[]): void {
  desk.judgements = judgements;
  if (!keepJudgements(desk.key, judgements))
    desk.status.append(" This browser keeps nothing: save before you leave.");
  desk.card.dispatchEvent(new CustomEvent("judged", { bubbles: true }));
}

function show(desk: Desk): void {
  const item = desk.items[desk.at];
  desk.judge = null;
  if (!item) {
    desk.status.textContent = "Nothing is left here to be judged.";
    desk.card.replaceChildren();
    return;
  }
  desk.status.textContent = `${number(desk.at + 1)} of ${number(desk.items.length)}`;
  desk.card.setAttribute("aria-busy", "true");
  void cardOf(desk, item)
    .then((content) => {
      if (desk.items[desk.at] === item) desk.card.replaceChildren(...content);
    })
    .catch((error: unknown) => desk.card.replaceChildren(String(error)))
    .finally(() => desk.card.removeAttribute("aria-busy"));
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
    rowForm(desk, file, row, {
      anchor: { ...anchor, row: index === 0 ? "" : String(index + 1) },
      nameOf: (place) => openingOf(reading, item.language ?? "", place),
    }),
  );
  const [first] = forms;
  desk.judge = first?.judge ?? null;
  const addition = additionForm(desk.files, item, ENTITIES, ({ subject, cells }) => {
    const added: Cells = { ...cells, reviewer: desk.reviewer.value.trim() };
    keep(desk, withJudgement(desk.judgements, { subject, cells: added }));
    desk.status.textContent = `added: ${added["quote"] ?? ""}`;
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

function rowForm(
  desk: Desk,
  file: ReviewFile,
  row: Parameters<typeof fieldsOf>[1],
  { anchor, nameOf }: { anchor: Cells; nameOf: (place: string) => string },
): { element: HTMLElement; judge: (verdict: string) => void } {
  const fields = fieldsOf(file, row, ENTITIES);
  const note = element("input", { type: "text", maxlength: 500 });
  const said = element("p", { class: "small review-judged" }, judgedText(desk, file, anchor));
  const judge = (verdict: string) => {
    if (file.never.includes(verdict)) return;
    const changes = verdict === "corrected" ? { ...fields.changes() } : {};
    // Places of passages change with the rules; their words do not.
    if (changes["counterpart"]) changes["counterpart"] = nameOf(changes["counterpart"]);
    if (verdict === "corrected" && Object.keys(changes).length === 0) {
      said.textContent = "Nothing is changed: confirm it, or change a value first.";
      return;
    }
    const cells = { ...anchor, verdict, ...changes, ...by(desk, note) };
    keep(desk, withJudgement(desk.judgements, { subject: file.subject, cells }));
    step(desk, 1);
    desk.status.prepend(`${verdict}. `);
  };
  const buttons = [
    ["confirmed", "Confirm"],
    ["corrected", "Save the change"],
    ["rejected", "Reject"],
  ].flatMap(([verdict = "", label = ""]) => {
    if (file.never.includes(verdict)) return [];
    // The form's own button, so that Enter in a field saves what is changed.
    const type = verdict === "corrected" ? "submit" : "button";
    const button = element("button", { type, class: "plain" }, label);
    if (type === "button") button.addEventListener("click", () => judge(verdict));
    return [button];
  });
  const form = element("form", { class: "review-row" });
  form.append(
    fields.element,
    element("label", {}, "Note", note),
    element("p", { class: "review-buttons" }, ...buttons, ...steps(desk)),
    said,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    judge("corrected");
  });
  return { element: form, judge };
}

function by({ reviewer }: Desk, note: HTMLInputElement): Cells {
  return { reviewer: reviewer.value.trim(), note: note.value.trim() };
}

function judgedText(desk: Desk, { subject }: ReviewFile, anchor: Cells): string {
  const own = rowKey({ subject, cells: anchor });
  return desk.judgements
    .filter((judgement) => rowKey(judgement) === own)
    .map(({ cells }) => `${cells["reviewer"] || "You"}: ${cells["verdict"] ?? ""}.`)
    .join(" ");
}

function steps(desk: Desk): HTMLElement[] {
  return [
    ["Back", -1],
    ["Next", 1],
  ].map(([label = "", by = 0]) => {
    const button = element("button", { type: "button", class: "plain" }, label);
    button.addEventListener("click", () => step(desk, Number(by)));
    return button;
  });
}

function step(desk: Desk, by: number): void {
  const at = desk.at + by;
  if (at < 0 || at > desk.items.length) return;
  desk.at = at;
  show(desk);
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

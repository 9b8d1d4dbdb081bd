/** Judgements as files: saved by the browser, written by the preview, and those of others taken in. */
import { csvParseRows } from "npm:d3-dsv";
import { element } from "../element.js";
import { save } from "../figure/download.js";
import { csvOf } from "../table/csv.js";
import { number } from "../words/names.js";
import { type Judgement, judgementsIn, subjectOf } from "./judgements.js";
import type { ReviewFiles } from "./queue.js";

/** Where the preview takes reviews; the published site has no such address, and is not asked. */
const PREVIEW = "/_crossings/reviews";

/** Whether this is `npm run dev`, which says so in each page's head. */
export function isPreview(): boolean {
  return document.querySelector('meta[name="crossings-preview"]') !== null;
}

/** Sends rows to the preview; returns what it says. Rejects with its refusal. */
export async function send(content: object): Promise<{ path: string; added: number }> {
  const response = await fetch(PREVIEW, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(content),
  });
  const answer = (await response.json()) as { path?: string; added?: number; error?: string };
  if (answer.path === undefined) throw new Error(answer.error ?? `status ${response.status}`);
  return { path: answer.path, added: answer.added ?? 0 };
}

type Merge = (others: readonly Judgement[]) => { added: number; kept: number };

/** The part of the desk that saves; it follows the event `judged` of its document. */
export function savingPart(
  { anchor, files }: ReviewFiles,
  judgements: () => readonly Judgement[],
  merge: Merge,
): HTMLElement {
  const said = element("p", { role: "status" });
  const list = element("div", { class: "review-files" });
  const columns = new Map(
    files.map((file) => [
      file.subject,
      [...anchor, "verdict", ...file.columns.map(({ name }) => name), "reviewer", "note"],
    ]),
  );
  const rowsOf = (subject: string) =>
    judgements()
      .filter((one) => one.subject === subject)
      .map(({ cells }) => cells);
  const draw = () => {
    const buttons = files.flatMap(({ subject }) => {
      const rows = rowsOf(subject);
      if (rows.length === 0) return [];
      const name = `${subject}.csv`;
      const button = element("button", { type: "button", class: "plain" });
      button.textContent = `${isPreview() ? "Write data/review/" : "Save "}${name} (${number(rows.length)})`;
      button.addEventListener("click", () => {
        if (!isPreview()) {
          save(new Blob([csvOf(rows, columns.get(subject) ?? [])], { type: "text/csv" }), name);
          return;
        }
        send({ subject, rows }).then(
          ({ path, added }) => (said.textContent = `${path}: ${number(added)} added`),
          (error: unknown) => (said.textContent = (error as Error).message),
        );
      });
      return [button];
    });
    list.replaceChildren(...buttons);
    if (buttons.length === 0) list.append("Nothing is judged yet in this browser.");
  };
  const taken = element("input", { type: "file", accept: ".csv,text/csv", multiple: "" });
  taken.addEventListener("change", () => {
    void takeIn(
      [...(taken.files ?? [])],
      files.map(({ subject }) => subject),
      merge,
    ).then((words) => {
      said.textContent = words;
      draw();
    });
  });
  queueMicrotask(() => list.closest(".review-desk")?.addEventListener("judged", draw));
  draw();
  return element(
    "section",
    { class: "review-saving" },
    element("h2", {}, "Save"),
    list,
    element("p", {}, element("label", {}, "Take in a reviewer’s file: ", taken)),
    said,
  );
}

async function takeIn(
  files: readonly File[],
  subjects: readonly string[],
  merge: Merge,
): Promise<string> {
  const words: string[] = [];
  for (const file of files)
    try {
      const subject = subjectOf(file.name, subjects);
      if (subject === null) throw new Error(`its name is none of ${subjects.join(".csv, ")}.csv`);
      const text = (await file.text()).replace(/^\ufeff/, "");
      const { added, kept } = merge(judgementsIn(subject, csvParseRows(text)));
      words.push(`${file.name}: ${number(added)} added, ${number(kept)} were here already.`);
    } catch (error) {
      words.push(`${file.name}: ${(error as Error).message}.`);
    }
  return words.join(" ");
}

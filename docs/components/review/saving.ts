/** Judgements as files: saved by the browser, written by the preview, and those of others taken in. */
import { csvParseRows } from "npm:d3-dsv";
import { element } from "../element.js";
import { save } from "../figure/download.js";
import { csvOf } from "../table/csv.js";
import { number } from "../words/names.js";
import { judgedList } from "./judged-list.js";
import { type Judgement, judgementsIn, subjectOf } from "./judgements.js";
import type { ReviewFiles } from "./queue.js";

/** Where the preview takes reviews; the published site has no such address, and is not asked. */
const PREVIEW = "/_crossings/reviews";

/** Whether this is `npm run dev`, which says so in each page's head. */
export function isPreview(): boolean {
  return document.querySelector('meta[name="crossings-preview"]') !== null;
}

/** What the preview did with rows: how many it added, and how many the file had, in part otherwise. */
export interface Written {
  path: string;
  added: number;
  kept: number;
  differing: number;
}

/** Sends rows to the preview; returns what it says. Rejects with its refusal. */
export async function send(content: object): Promise<Written> {
  const response = await fetch(PREVIEW, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(content),
  });
  const answer = (await response.json()) as Partial<Written> & { error?: string };
  if (answer.path === undefined) throw new Error(answer.error ?? `status ${response.status}`);
  const { path, added = 0, kept = 0, differing = 0 } = answer;
  return { path, added, kept, differing };
}

/** What became of rows, in words: a file is added to, and none of its rows is overwritten. */
export function writtenWords({ path, added, kept, differing }: Written): string {
  const same = kept - differing;
  const words = [`${path}: ${number(added)} added`];
  if (same > 0) words.push(`, ${number(same)} there already`);
  if (differing > 0)
    words.push(
      `. ${number(differing)} of yours the file has with another verdict or value: it stays as it is, change it there by hand`,
    );
  return words.join("");
}

export interface Keeping {
  /** Takes in those of others. */
  merge: Merge;
  /** Lets go of one that was judged here. */
  takeBack: (judgement: Judgement) => void;
}

type Merge = (others: readonly Judgement[]) => { added: number; kept: number };

/** The part of the desk that saves; it follows the event `judged` of its document. */
export function savingPart(
  { anchor, files }: ReviewFiles,
  judgements: () => readonly Judgement[],
  { merge, takeBack }: Keeping,
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
  const judged = judgedList(judgements, takeBack);
  const draw = () => {
    judged.draw();
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
          (written) => (said.textContent = writtenWords(written)),
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
    judged.element,
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

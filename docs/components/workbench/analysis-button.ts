/** Makes an analysis page of a query: a file to save, or in the preview a page that is there at once. */
import { element } from "../element.js";
import { fileName, save } from "../figure/download.js";
import { type AnalysisSource, analysisMarkdown } from "./analysis.js";

/** Where the preview takes new pages; the published site has no such address, and is not asked. */
const PREVIEW = "/_crossings/analyses";

/** A title to give and a button; `source` is asked when it is pressed. */
export function analysisButton(source: () => Omit<AnalysisSource, "title">): HTMLElement {
  const title = element("input", { type: "text", maxlength: 100, placeholder: "Title" });
  const said = element("span", { role: "status" });
  const make = element("button", { type: "submit", class: "plain" }, "Make an analysis of this");
  const form = element("form", { class: "workbench-analysis" });
  form.append(element("label", {}, "Title of the analysis ", title), make, said);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = title.value.trim() || "An analysis";
    made(name, source).then(
      (content) => said.replaceChildren(...content),
      (error: unknown) => {
        said.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  });
  return form;
}

async function made(
  title: string,
  source: () => Omit<AnalysisSource, "title">,
): Promise<(Node | string)[]> {
  const markdown = analysisMarkdown({ ...source(), title });
  if (!isPreview()) {
    save(new Blob([markdown], { type: "text/markdown" }), fileName(title, "md"));
    return ["saved; put it into docs/analyses/"];
  }
  const response = await fetch(PREVIEW, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title, markdown }),
  });
  const answer = (await response.json()) as { path?: string; error?: string };
  if (answer.path === undefined) throw new Error(answer.error ?? `status ${response.status}`);
  return ["written: ", element("a", { href: `/${answer.path}` }, answer.path)];
}

/** Whether this is `npm run dev`, which says so in each page's head. */
function isPreview(): boolean {
  return document.querySelector('meta[name="crossings-preview"]') !== null;
}

/** Of each chart: the query that it stands on, as it was run, with ways to try it, link to it and cite it. */
import { element } from "../element.js";
import type { AskedQuery } from "../query/answer.js";
import { siteRoot } from "../words/evidence.js";
import { citationText, readEdition } from "./self-contained.js";

/** The query of a chart, to be unfolded. */
export function queryMenu({ text, parameters, tables }: AskedQuery): HTMLElement {
  const details = element("details", { class: "query" }, element("summary", {}, "The query"));
  const code = element("pre", { tabindex: "0", "aria-label": "SQL as it was run" }, text.trim());
  const values = parameters.map((value) => JSON.stringify(value)).join(", ");
  details.append(code);
  if (values !== "") details.append(element("p", { class: "small" }, `With ${values}`));
  if (tables.length > 0)
    details.append(element("p", { class: "small" }, `Tables: ${tables.join(", ")}`));
  const link = element("a", { href: workbenchHref({ text, parameters }) }, "Open in the workbench");
  details.append(element("p", { class: "small" }, link));
  return details;
}

/** The workbench with a query and its parameters in it. */
export function workbenchHref(
  { text, parameters }: Pick<AskedQuery, "text" | "parameters">,
  root: URL | string = siteRoot(),
): string {
  const address = new URL("workbench.html", root);
  address.searchParams.set("sql", text.trim());
  if (parameters.length > 0) address.searchParams.set("p", JSON.stringify(parameters));
  return address.href;
}

/** How to cite the chart, and the address of what is shown now; read when it is unfolded. */
export function citeMenu(title: string): HTMLElement {
  const details = element("details", { class: "cite" }, element("summary", {}, "Cite"));
  const shown = element("div", { "aria-live": "polite" });
  details.append(shown);
  details.addEventListener("toggle", () => {
    if (!details.open) return;
    const address = location.href;
    void readEdition().then(
      (edition) =>
        shown.replaceChildren(
          element("p", { class: "small" }, citationText(title, edition, address)),
          element("p", { class: "small" }, element("a", { href: address }, "Link to this view")),
        ),
      (error: unknown) => shown.replaceChildren(element("p", { class: "error" }, String(error))),
    );
  });
  return details;
}

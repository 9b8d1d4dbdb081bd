/** A label beside the mark that the pointer is on or that has the focus: what it is, as text. */
import { element } from "../element.js";
import { roving } from "./marks.js";

/** The name of a mark that was made with one (`linkedMark`). */
const ownName = (_href: string, mark: SVGAElement) => mark.dataset["label"] ?? null;

/**
 * Gives every linked mark of a chart its name, shows that name while it is pointed at or focused, and makes
 * the marks one stop of the Tab key (`roving`). `nameOf` is asked with a mark's address, and left out where the
 * marks have their names; null leaves a mark without. Returns the chart in its frame.
 */
export function labelMarks(
  chart: Element,
  nameOf: (href: string, mark: SVGAElement) => string | null = ownName,
): HTMLElement {
  const frame = element("div", { style: "position: relative" });
  const label = element("div", { class: "crossings-label", hidden: "", "aria-hidden": "true" });
  frame.append(chart, label);
  for (const mark of chart.querySelectorAll<SVGAElement>("a")) {
    const name = nameOf(mark.href.baseVal, mark);
    if (name !== null) mark.setAttribute("aria-label", name.replaceAll("\n", ", "));
    if (name !== null) mark.dataset["label"] = name;
  }
  const show = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest<SVGAElement>("a[data-label]") : null;
    label.hidden = mark === null;
    if (mark) place(label, mark, frame);
  };
  const hide = () => (label.hidden = true);
  frame.addEventListener("pointerover", show);
  frame.addEventListener("focusin", show);
  frame.addEventListener("pointerleave", hide);
  frame.addEventListener("focusout", hide);
  frame.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  return roving(frame);
}

/** A mark's own title, taken off it: the label beside the mark says it, and need not be said twice. */
export function takenTitle(mark: Element): string | null {
  const title = mark.querySelector("title");
  title?.remove();
  return title?.textContent ?? null;
}

function place(label: HTMLElement, mark: SVGAElement, frame: HTMLElement): void {
  label.textContent = mark.dataset["label"] ?? "";
  const at = mark.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const left = Math.min(at.left - around.left, around.width - label.offsetWidth);
  label.style.left = `${Math.max(0, left)}px`;
  const below = at.bottom - around.top + 6;
  const above = at.top - around.top - label.offsetHeight - 6;
  // Below a low mark it would stand outside the chart, which is cut there.
  const fits = below + label.offsetHeight <= around.height || above < 0;
  label.style.top = `${fits ? below : above}px`;
}

/** The list of results: as many as are asked for, their snippets fetched when they come into view. */
import { element } from "../element.js";
import { number } from "../words/names.js";
import { type ResultItem, type ResultOptions, resultItem } from "./result.js";
import type { Result } from "./search.js";

/** Results that one turn of the list adds. */
export const TURN = 10;

/** How long a list stands before its snippets are fetched, so that a query still being typed fetches none. */
const STILL = 150;

export interface ResultList {
  element: HTMLElement;
  /** Shows so many turns of the results in place of what was there. */
  show(results: readonly Result[], turns: number, options: ResultOptions): void;
}

/** The list; `onMore` is called when the reader asks for another turn. */
export function resultList(onMore: () => void): ResultList {
  const list = element("ol", { class: "search-results" });
  const more = element("button", { type: "button", class: "plain", hidden: "" });
  const watched = new Map<Element, ResultItem>();
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) reveal(target);
  });
  const reveal = (target: Element) => {
    const item = watched.get(target);
    watched.delete(target);
    watcher.unobserve(target);
    item?.showSnippets().catch((error: unknown) => fail(item, error));
  };
  let still = 0;
  more.addEventListener("click", () => {
    const next = list.children.length;
    onMore();
    list.children[next]?.querySelector("a")?.focus();
  });
  return {
    element: element("div", { class: "search-list" }, list, more),
    show(results, turns, options) {
      const shown = results.slice(0, turns * TURN);
      const items = shown.map((result) => resultItem(result, options));
      watcher.disconnect();
      watched.clear();
      list.replaceChildren(...items);
      clearTimeout(still);
      still = window.setTimeout(() => {
        for (const item of items) {
          watched.set(item, item);
          watcher.observe(item);
        }
      }, STILL);
      const left = results.length - shown.length;
      more.hidden = left === 0;
      more.textContent = `Show ${number(Math.min(TURN, left))} more of ${number(left)}`;
    },
  };
}

function fail(item: ResultItem, error: unknown): void {
  const place = item.querySelector(".snippet");
  place?.replaceChildren(`The words could not be loaded: ${String(error)}`);
}

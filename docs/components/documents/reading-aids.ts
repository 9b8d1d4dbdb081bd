/**
 * On a document's page: whom or what a word means, below the word while it is pointed at or has the focus. A word that
 * does not say it means what the page's first such word of its layer means.
 * A document names hundreds of words, so the Tab key stops only at those of the layers that are ticked.
 * Without this the explanations are titles.
 *
 * By WCAG 2.2, 1.4.13: Escape dismisses it, the pointer can go onto it, and it stays until it is left.
 */
import { element } from "../element.js";

export interface ReadingAids {
  /** Lets the Tab key reach the words of these layers, and of no others. */
  letReach: (layers: readonly string[]) => void;
  end: () => void;
}

/** How long the pointer may take from a word to its explanation, in milliseconds. */
const ON_ITS_WAY = 200;

const NAME = "crossings-aid";

/** Words of a layer stand in an element of its name. */
const WORD = ["person", "place", "office", "abbreviation", "date", "figure"]
  .map((layer) => `as-${layer}`)
  .join(", ");

/** Explains the words of a page from now on; `end` makes the explanations titles again. */
export function readingAids(root: HTMLElement = document.body): ReadingAids {
  const words = Array.from(root.querySelectorAll<HTMLElement>(WORD));
  const first = new Map<string, string>();
  for (const word of words) {
    const key = `${word.localName} ${word.textContent}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, word.title);
    word.dataset["reading"] = word.title || (known ?? "");
    word.removeAttribute("title");
  }
  const aid = element("div", { id: NAME, class: NAME, role: "tooltip", hidden: "" });
  (document.querySelector("main") ?? document.body).append(aid);
  const shown = explanation(aid);
  const ended = new AbortController();
  listen(root, aid, shown, ended.signal);
  return {
    letReach(layers) {
      for (const word of words) {
        if (layers.some((layer) => word.localName === `as-${layer}`)) word.tabIndex = 0;
        else word.removeAttribute("tabindex");
      }
    },
    end() {
      ended.abort();
      shown.hide();
      aid.remove();
      for (const word of words) {
        word.title = word.dataset["reading"] ?? "";
        delete word.dataset["reading"];
        word.removeAttribute("tabindex");
      }
    },
  };
}

interface Explanation {
  show: (word: HTMLElement) => void;
  hide: () => void;
  /** Hides it unless the pointer comes back in time. */
  leave: () => void;
  stay: () => void;
  isShown: () => boolean;
}

function explanation(aid: HTMLElement): Explanation {
  let explained: HTMLElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(leaving);
  const hide = () => {
    stay();
    explained?.removeAttribute("aria-describedby");
    explained = null;
    aid.hidden = true;
  };
  return {
    show(word) {
      stay();
      if (word === explained) return;
      hide();
      explained = word;
      aid.replaceChildren(
        ...readingsOf(word).map((line) => element("p", {}, ...inLanguages(line))),
      );
      aid.hidden = false;
      word.setAttribute("aria-describedby", NAME);
      place(aid, word);
    },
    hide,
    leave() {
      stay();
      leaving = setTimeout(hide, ON_ITS_WAY);
    },
    stay,
    isShown: () => explained !== null,
  };
}

function listen(root: HTMLElement, aid: HTMLElement, shown: Explanation, signal: AbortSignal) {
  const wordAt = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>(WORD) : null;
  const show = (event: Event) => {
    const word = wordAt(event);
    if (word !== null) shown.show(word);
    return word;
  };
  root.addEventListener("pointerover", (event) => void show(event), { signal });
  root.addEventListener(
    "pointerout",
    (event) => {
      // A finger leaves as it is lifted; what it touched stays until something else is touched.
      if (event.pointerType !== "touch" && wordAt(event) !== null) shown.leave();
    },
    { signal },
  );
  root.addEventListener("focusin", (event) => void show(event), { signal });
  root.addEventListener("focusout", (event) => wordAt(event) && shown.hide(), { signal });
  aid.addEventListener("pointerenter", shown.stay, { signal });
  aid.addEventListener("pointerleave", shown.leave, { signal });
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (show(event) === null && !aid.contains(event.target as Node)) shown.hide();
    },
    { signal },
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && shown.isShown()) shown.hide();
    },
    { signal },
  );
}

/** What the word means, and then what the words around it mean that it is part of; nothing twice. */
function readingsOf(word: HTMLElement): string[] {
  const readings = new Set<string>();
  for (let at: Element | null = word; at; at = at.parentElement?.closest(WORD) ?? null)
    readings.add((at as HTMLElement).dataset["reading"] ?? "");
  return [...readings].filter((reading) => reading !== "");
}

/** A line as text, its Chinese names marked as such. */
export function inLanguages(line: string): (string | HTMLElement)[] {
  return line
    .split(/(\p{Script=Han}+)/u)
    .map((part, index) => (index % 2 === 1 ? element("span", { lang: "zh" }, part) : part))
    .filter((part) => part !== "");
}

/** Below the first line of the word, within the window; above it where there is no room below. */
function place(aid: HTMLElement, word: HTMLElement): void {
  const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
  Object.assign(aid.style, { left: "0px", top: "0px" });
  // What it is placed in may begin anywhere in the window.
  const { left: from, top, width, height } = aid.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(at.left, room - width - 8));
  const isBelow = at.bottom + height <= window.innerHeight || at.top < height;
  aid.style.left = `${left - from}px`;
  aid.style.top = `${(isBelow ? at.bottom : at.top - height) - top}px`;
}

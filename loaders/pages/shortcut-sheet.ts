/** The sheet of keys: `?` and a button at the foot of every page open it. */
import { KEYS } from "../../docs/components/review/keys.js";
import { markup } from "./markup.js";

/** A group of keys: where they work, and what each does. */
export interface Shortcuts {
  where: string;
  keys: readonly (readonly [keys: string, does: string])[];
}

/** Every key that the site listens to, beside those of the browser. */
export const SHORTCUTS: readonly Shortcuts[] = [
  {
    where: "On every page",
    keys: [
      ["Tab", "at the top, to the ways past the sidebar: to the text, or to the first chart"],
      ["?", "show or hide this sheet"],
      ["/", "search"],
      ["⌘ K", "search"],
      ["Esc", "close what lies over the page"],
    ],
  },
  {
    where: "On a document’s page",
    keys: [["Tab", "to the next explained word of the kinds ticked under Mark"]],
  },
  {
    where: "On the marks of a chart",
    keys: [
      ["← →", "to the mark before or after"],
      ["Home End", "to the first or the last"],
      ["Enter", "open what it stands on"],
    ],
  },
  { where: "In the workbench", keys: [["Ctrl Enter", "run the query"]] },
  {
    where: "At the desk of Review, once it has the focus",
    keys: KEYS,
  },
];

/** Where a reader's wish to do without the keys of one character is kept (WCAG 2.2, 2.1.4). */
const KEYS_OFF = "crossings keys off";

/** Scripts of pages that listen to keys of one character ask this first: whether the reader wants none. */
export const IS_OFF = `() => { try { return localStorage.getItem("${KEYS_OFF}") !== null; } catch { return false; } }`;

/** Fields in which such a key is typed, as a selector. */
export const TYPING =
  "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

// A search page has no box in its sidebar: there the slash leads to its own field.
const script = `
  const sheet = document.querySelector("#crossings-keys");
  const box = sheet.querySelector("input");
  const off = ${IS_OFF};
  box.checked = !off();
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem("${KEYS_OFF}");
      else localStorage.setItem("${KEYS_OFF}", "1");
    } catch {}
  });
  addEventListener("keydown", (event) => {
    const { altKey, ctrlKey, metaKey, isComposing } = event;
    if ([altKey, ctrlKey, metaKey, isComposing, off()].some(Boolean)) return;
    if (event.target.closest?.("${TYPING}")) return;
    const field = document.querySelector("#crossings-search") ? null : document.querySelector("main input[type=search]");
    if (event.key === "?") sheet.togglePopover();
    else if (event.key === "/" && field) field.focus();
    else return;
    event.preventDefault();
  });
`;

/**
 * A page whose script puts the sheet and its button into the footer, since without scripts there are no keys to tell
 * of; as it is where it has none.
 */
export function withShortcutSheet(html: string): string {
  const end = html.lastIndexOf("</footer>");
  if (end < 0) return html;
  const made = JSON.stringify(sheet()).replaceAll("</", "<\\/");
  const adds = `document.querySelector("#observablehq-footer").insertAdjacentHTML("beforeend", ${made});`;
  return `${html.slice(0, end)}<script>{${adds}${script}}</script>${html.slice(end)}`;
}

function sheet(): string {
  const groups = SHORTCUTS.map(
    ({ where, keys }) =>
      markup`<h3>${where}</h3><dl>${keys.map(([key, does]) => markup`<div><dt>${key.split(" ").map((name) => markup`<kbd>${name}</kbd>`)}</dt><dd>${does}</dd></div>`)}</dl>`,
  );
  const { html } = markup`
    <button type="button" class="keys-button" popovertarget="crossings-keys">Keyboard shortcuts</button>
    <dialog id="crossings-keys" popover="auto" aria-labelledby="crossings-keys-title">
      <h2 id="crossings-keys-title">Keyboard shortcuts</h2>
      ${groups}
      <p><label><input type="checkbox" checked> use keys of one character (? and /)</label></p>
      <button type="button" class="plain" popovertarget="crossings-keys" popovertargetaction="hide" autofocus>Close</button>
    </dialog>`;
  return html;
}

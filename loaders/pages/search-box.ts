/** The search of the sidebar: a box that leads to the page Search, from every page but that one. */
import { IS_OFF, TYPING } from "./shortcut-sheet.js";

// A slash or Command and K go to the box, as in Framework's own, and open the sidebar where it is hidden.
const script = `
  const form = document.querySelector("#crossings-search");
  const input = form.elements.q;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = input.value.trim();
    location.assign(form.dataset.page + (words ? "?q=" + encodeURIComponent(words) : ""));
  });
  const isOff = ${IS_OFF};
  addEventListener("keydown", (event) => {
    const plain = !event.altKey && !event.ctrlKey;
    const typing = event.target.closest?.("${TYPING}");
    const slash = event.key === "/" && plain && !event.metaKey && !typing && !isOff();
    if (!slash && !(event.code === "KeyK" && event.metaKey && plain)) return;
    event.preventDefault();
    const toggle = document.querySelector("#observablehq-sidebar-toggle");
    if (!input.getClientRects().length) toggle.click();
    input.focus();
    input.select();
  });
`;

/** A page of the site with the box below the site's name; as it is where it has no link to the page Search, or is it. */
export function withSearchBox(html: string): string {
  const sidebar = /<nav id="observablehq-sidebar"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
  const link = /<li class="observablehq-link">\s*<a href="([^"]*search(?:\.html)?)">/.exec(sidebar);
  if (!link) return html;
  const box = `
  <form id="crossings-search" role="search" data-page="${link[1]}"><input type="search" name="q" aria-label="Search all documents" placeholder="Search all documents"></form>
  <script>{${script}}</script>`;
  const end = sidebar.indexOf("</ol>") + "</ol>".length;
  return html.replace(sidebar, () => sidebar.slice(0, end) + box + sidebar.slice(end));
}

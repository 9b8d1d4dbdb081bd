/** The first two links of every page: past the sidebar to its text, and past the text to its first chart. */

const MAIN = "observablehq-main";

// A chart is drawn by its page, so whether there is one is known when somebody comes by.
const script = `
  const [text, chart] = document.querySelectorAll(".crossings-skip");
  const main = document.querySelector("#${MAIN}");
  const first = () => main.querySelector("figure.crossings-figure svg")?.closest("figure") ?? null;
  const focus = (element) => {
    if (!element.matches("a, [tabindex]")) element.setAttribute("tabindex", "-1");
    element.focus();
    element.scrollIntoView({ block: "center" });
  };
  text.addEventListener("focus", () => { chart.hidden = first() === null; });
  text.addEventListener("click", (event) => { event.preventDefault(); focus(main); main.scrollIntoView(); });
  chart.addEventListener("click", (event) => {
    event.preventDefault();
    focus(first().querySelector("svg a[tabindex='0']") ?? first());
  });
`;

/** A page with both links before all else that the Tab key reaches; the second is hidden where the page has no chart. */
export function withSkipLinks(html: string): string {
  const link = (words: string, hidden = "") =>
    `<a class="crossings-skip" href="#${MAIN}"${hidden}>${words}</a>`;
  const links = link("Skip to the text") + link("Skip to the first chart", " hidden");
  return html
    .replace(/<body[^>]*>/, (body) => `${body}\n${links}`)
    .replace(/<\/body>/, () => `<script>{${script}}</script>\n</body>`);
}

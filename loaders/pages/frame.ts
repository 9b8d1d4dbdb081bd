/** What Framework's frame of a page lacks for those who cannot see it, or must enlarge it. */

// Framework remembers that the sidebar is open: where it lies over the text, it lay over the page that was chosen in it.
const CLOSED_AFTER_USE = `
  addEventListener("pagehide", () => {
    if (!matchMedia("(max-width: 1007px)").matches) return;
    sessionStorage.removeItem("observablehq-sidebar");
    const toggle = document.querySelector("#observablehq-sidebar-toggle");
    if (toggle) [toggle.checked, toggle.indeterminate] = [false, true];
  });
`;

// Framework has no options for these; each pattern is one place of its template (render.js, 1.13.4).
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/<html>/, '<html lang="en">'],
  // Readers must be able to enlarge a page.
  [/(<meta name="viewport"[^>]*?), maximum-scale=1/, "$1"],
  [/(<nav id="observablehq-sidebar")/, '$1 aria-label="Pages of this site"'],
  [/(<aside id="observablehq-toc"[^>]*>\s*<nav)/, '$1 aria-label="On this page"'],
  [/(<nav id="observablehq-sidebar"[\s\S]*?<\/nav>)/, `$1<script>{${CLOSED_AFTER_USE}}</script>`],
  // A control that lies outside all landmarks may do so only if it speaks for itself.
  [
    /(<input id="observablehq-sidebar-toggle" type="checkbox")/,
    '$1 aria-label="Show or hide the pages of this site" aria-live="polite"',
  ],
  // What scrolls must be within reach of the keyboard.
  [/<pre data-language=/g, '<pre tabindex="0" data-language='],
  // A list holds nothing but items.
  [/(<label id="observablehq-sidebar-close"[^>]*><\/label>)/, "<li>$1</li>"],
];

/** A page as Framework renders it, with language, names and zoom. */
export function withAccessibleFrame(html: string): string {
  return REPAIRS.reduce((page, [pattern, repair]) => page.replace(pattern, repair), html);
}

/** What Framework's frame of a page lacks for those who cannot see it, or must enlarge it. */

// Framework has no options for these; each pattern is one place of its template (render.js, 1.13.4).
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/<html>/, '<html lang="en">'],
  // Readers must be able to enlarge a page.
  [/(<meta name="viewport"[^>]*?), maximum-scale=1/, "$1"],
  [/(<nav id="observablehq-sidebar")/, '$1 aria-label="Pages of this site"'],
  [/(<aside id="observablehq-toc"[^>]*>\s*<nav)/, '$1 aria-label="On this page"'],
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

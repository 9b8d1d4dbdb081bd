/** On paper nothing can be followed: the words that a page's evidence stands on are printed as notes at its end. */

// Made when the page is printed, and taken out again: what stands on the page then is what is noted. Links to the
// same words are one note. Where the site's address is known, notes have it, wherever the page is printed from.
const script = [
  'const main = document.querySelector("main");',
  "let made = [];",
  "const take = () => { for (const part of made) part.remove(); made = []; };",
  "const published = (href) => {",
  '  const canonical = document.querySelector("link[rel=canonical]")?.href;',
  "  if (!canonical) return href;",
  '  const here = location.href.replace(/[?#].*$/s, "");',
  "  let same = 0;",
  "  while (same < here.length && here.at(-1 - same) === canonical.at(-1 - same)) same++;",
  "  const root = here.slice(0, here.length - same);",
  "  if (!href.startsWith(root)) return href;",
  "  return canonical.slice(0, canonical.length - same) + href.slice(root.length);",
  "};",
  "// A link to words shows them, or has them as its title; one in prose, to a passage, has the author's words.",
  "const note = (link) => {",
  '  const item = document.createElement("li");',
  '  const words = document.createElement("q");',
  '  words.textContent = (link.title || link.textContent).replace(/^[“"]|[”"]$/g, "");',
  "  if (link.lang) words.lang = link.lang;",
  '  item.append(words, " ", published(link.href));',
  "  return item;",
  "};",
  "const make = () => {",
  "  take();",
  "  const numbers = new Map();",
  '  const list = document.createElement("ol");',
  "  for (const link of main.querySelectorAll(\"a[href*='documents/'][href*='#']:not(svg a)\")) {",
  "    if (link.getClientRects().length === 0) continue;",
  "    if (!numbers.has(link.href)) {",
  "      numbers.set(link.href, numbers.size + 1);",
  "      list.append(note(link));",
  "    }",
  '    const number = document.createElement("sup");',
  '    number.className = "crossings-note-number";',
  "    number.textContent = numbers.get(link.href);",
  "    link.after(number);",
  "    made.push(number);",
  "  }",
  "  if (numbers.size === 0) return;",
  '  const section = document.createElement("section");',
  '  section.className = "crossings-notes";',
  '  const heading = document.createElement("h2");',
  '  heading.textContent = "Notes";',
  "  section.append(heading, list);",
  "  main.append(section);",
  "  made.push(section);",
  "};",
  'addEventListener("beforeprint", make);',
  'addEventListener("afterprint", take);',
  'matchMedia("print").addEventListener("change", ({ matches }) => (matches ? make() : take()));',
].join("\n");

/** A page that prints its evidence as notes. */
export function withPrintNotes(html: string): string {
  const end = html.lastIndexOf("</body>");
  if (end < 0) return html;
  return `${html.slice(0, end)}<script>{${script}}</script>\n${html.slice(end)}`;
}

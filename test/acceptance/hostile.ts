/** A folder of cables that would like to be markup, code, SQL or a path. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../checkout.js";

/** Each would leave a trace in the page if anything took it for more than text. */
export const HOSTILE = [
  "<script>window.hostile = 1</script>",
  "</script></style></template></textarea>",
  '<img src="x" onerror="window.hostile = 1">',
  "<iframe srcdoc='<script>parent.hostile = 1</script>'></iframe>",
  "${1 + 1} ${window.hostile = 1}",
  // Pairs of ** are the archive's own bold, which the reader takes off; a lone one stays.
  "_emphasis_ *emphasis* `code` ~~struck~~ **lone",
  "| a | b | c |",
  "[link](javascript:window.hostile=1)",
  "'; drop table documents; --",
  '"; drop table documents; --',
  "{{ 1 + 1 }} $$x$$ &lt;b&gt; &amp; &#39;",
  "null undefined NaN __proto__ constructor",
  "\u202edesrever\u202c and \u2067isolated\u2069",
  "🧨 𠮷 𪚥 👨‍👩‍👧",
];

/** Title of an analysis. */
export const ANALYSIS = 'Analysis of <b>bold</b> ${1 + 1} **x** | "quotes" & {{ y }}';

/** Title of a document. */
export const TITLE = 'Cable on <b>bold</b> ${1 + 1} _x_ | "quotes" & it\'s 𠮷';

const CATALOGUED = [
  "May 3, 1955",
  TITLE,
  "",
  "Citation:",
  "",
  `"${TITLE}", May 3, 1955, Archive of <i>Ruritania</i>, RU \${2 + 2}, 7. Translated by <u>A. Smith</u>. <javascript:window.hostile=1>`,
  "",
  "Summary:",
  "",
  HOSTILE.join(" "),
  "",
  "Credits:",
  "",
  "Made possible by <script>window.hostile = 1</script>",
  "",
  "Contents:",
  "",
  "Translation - English",
  "",
  ...HOSTILE.map((text, index) => `Item ${index + 1} is ${text} and no more.\n`),
  "4 May 1955",
  "",
].join("\n");

const PLAIN = [
  "Letter from <b>A. Smith</b> to ../../B. Jones",
  "",
  "March 4, 1950",
  "",
  ...HOSTILE.map((text, index) => `Point ${index + 1} is ${text} and no more.\n`),
].join("\n");

const FRONT_MATTER = "---\ntitle: Not a title\ndraft: true\n---\n\nMay 5, 1955\n\nThe end.\n";

/** Writes the cables into a new folder. */
export function hostileFolder(): string {
  const folder = join(temporaryFolder(), "cables");
  const below = join(folder, "a <b>folder</b> ${1+1}");
  mkdirSync(below, { recursive: true });
  writeFileSync(join(below, "<img src=x onerror=window.hostile=1>.txt"), CATALOGUED);
  writeFileSync(join(folder, "'; drop table documents; --.txt"), PLAIN);
  writeFileSync(join(folder, "front matter.txt"), FRONT_MATTER);
  return folder;
}

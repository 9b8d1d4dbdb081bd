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

/** The document that has scans: two pictures of `test/fixtures/scans/`, and one that lies elsewhere. */
export const SCANNED = "1950-03-04-letter-from-b-a-smith-b";

/** The file that names them. */
export const SCANS = `document_id,language,page,image_or_iiif,note
${SCANNED},en,1,letter-1.png,corner <b>torn</b>
${SCANNED},en,2,letter-2.png,
${SCANNED},,1,https://reading.example/iiif/7/manifest.json,
`;

/** Where the edition says that it is published. */
export const ADDRESS = "https://archive.example/border/";

/** An edition whose publisher says all that can be said of one. */
const CORPUS = {
  title: 'Cables of <b>Ruritania</b> & "others"',
  description: `What <i>nobody</i> should run: ${HOSTILE[0]} and ${HOSTILE[1]}`,
  citation: "Cables of Ruritania, second edition.",
  address: ADDRESS,
  version: "2.1.0",
  date: "2026-03-04",
  licence: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://licence.example/by/4.0/",
  },
  contributors: [
    {
      title: 'Anna "A." Example',
      role: "author",
      path: "https://orcid.org/0000-0002-1825-0097",
    },
    { title: "The Library of Ruritania", role: "publisher" },
  ],
  sources: [{ title: "Archive of <i>Ruritania</i>", path: "https://reading.example/" }],
  keywords: ["borders", "</script>"],
  doi: "10.5281/zenodo.1234567",
};

/** Writes the cables, and what their publisher says of them, into a new folder. */
export function hostileFolder(): string {
  const folder = join(temporaryFolder(), "cables");
  const below = join(folder, "a <b>folder</b> ${1+1}");
  mkdirSync(below, { recursive: true });
  writeFileSync(join(below, "<img src=x onerror=window.hostile=1>.txt"), CATALOGUED);
  writeFileSync(join(folder, "'; drop table documents; --.txt"), PLAIN);
  writeFileSync(join(folder, "front matter.txt"), FRONT_MATTER);
  writeFileSync(join(folder, "corpus.json"), JSON.stringify(CORPUS, null, 2));
  return folder;
}

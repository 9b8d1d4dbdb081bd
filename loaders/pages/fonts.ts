/** The site's own typefaces: Source Serif 4 for reading, Source Sans 3 for the interface and charts. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../corpus.js";

/** A file of a typeface: one style, and the characters of one part of Unicode. */
export interface FontFile {
  family: string;
  style: "normal" | "italic";
  /** Name of the file, without its extension. */
  name: string;
  /** CSS `unicode-range`: the browser fetches the file only for a page that has such characters. */
  range: string;
}

// Unicode ranges as Fontsource publishes them for these files.
const RANGES = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
};

const FACES = [
  { family: "Source Serif 4", file: "source-serif-4", style: "normal" },
  { family: "Source Serif 4", file: "source-serif-4", style: "italic" },
  { family: "Source Sans 3", file: "source-sans-3", style: "normal" },
] as const;

/** Every file, those that each page needs first. */
export const fontFiles: readonly FontFile[] = (["latin", "latin-ext", "cyrillic"] as const).flatMap(
  (subset) =>
    FACES.map(({ family, file, style }) => ({
      family,
      style,
      name: `${file}-${subset}-wght-${style}`,
      range: RANGES[subset],
    })),
);

/** Where a file is installed. A hash in the name, as Framework publishes it, is left out of account. */
export function fontPath(name: string): string {
  const plain = name.replace(/\.[0-9a-f]{8}$/, "");
  const font = fontFiles.find((file) => file.name === plain);
  if (!font) throw new Error(`no such font: ${name}`);
  const [typeface] = /^source-(?:serif-4|sans-3)/.exec(plain)!;
  return join(
    projectFolder,
    "node_modules",
    "@fontsource-variable",
    typeface,
    "files",
    `${plain}.woff2`,
  );
}

/** A face that a machine may have, made as wide as the site's own while that is on its way. */
interface StandIn {
  family: string;
  /** Names of one face, or of others with the same widths. */
  locals: readonly string[];
  style: "normal" | "italic";
  weights: string;
  /** Per cent: the widths of this site's own English prose in the one and in the other. */
  size: number;
}

const GEORGIA = ["Georgia"];
const TIMES = ["Times New Roman", "Liberation Serif", "Tinos"];
const DEJAVU_SERIF = ["DejaVu Serif"];
const ARIAL = ["Arial", "Liberation Sans", "Arimo", "Helvetica"];
const DEJAVU_SANS = ["DejaVu Sans"];

const STAND_INS: readonly StandIn[] = [
  ...standIns("Source Serif 4 as Georgia", GEORGIA, [107, 102, 98.3]),
  ...standIns("Source Serif 4 as Times", TIMES, [117.8, 112.5, 107.8]),
  ...standIns("Source Serif 4 as DejaVu", DEJAVU_SERIF, [91.9, 84.7, 84.8]),
  ...standIns("Source Sans 3 as Arial", ARIAL, [93.4, 89.5, 93.4]),
  ...standIns("Source Sans 3 as DejaVu", DEJAVU_SANS, [82, 74.9, 81.9]),
];

function standIns(
  family: string,
  names: readonly string[],
  [regular, bold, italic]: readonly [number, number, number],
): StandIn[] {
  const named = (style: string) => names.map((name) => `${name} ${style}`);
  return [
    { family, locals: names, style: "normal", weights: "200 500", size: regular },
    { family, locals: named("Bold"), style: "normal", weights: "501 900", size: bold },
    { family, locals: named("Italic"), style: "italic", weights: "200 900", size: italic },
  ];
}

/**
 * The `@font-face` rules, for a style sheet beside the files. They name each file with the hash that
 * Framework publishes it under (eight digits of its SHA-256): a style sheet that Framework only copies
 * is the one way, since it bundles none with files in it.
 */
export async function fontFaces(): Promise<string> {
  const own = await Promise.all(fontFiles.map(fontFace));
  return [...own, ...STAND_INS.map(standInFace)].join("\n");
}

// Lines break where they will, so that nothing moves when the file comes.
function standInFace({ family, locals, style, weights, size }: StandIn): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weights};
  src: ${locals.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${size}%;
  unicode-range: ${RANGES.latin};
}
`;
}

async function fontFace({ family, style, name, range }: FontFile): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(fontPath(name)))
    .digest("hex")
    .slice(0, 8);
  return `@font-face {
  font-family: "${family} Variable";
  font-style: ${style};
  font-display: optional;
  font-weight: 200 900;
  src: url("./${name}.${hash}.woff2") format("woff2");
  unicode-range: ${range};
}
`;
}

/** Faces that every page shows at once. */
const FIRST = ["source-serif-4-latin-wght-normal", "source-sans-3-latin-wght-normal"];

/**
 * For the head of a page: its icon, the faces that it shows at once, their style sheet. The overview names
 * the other files, in links that no browser follows, so that Framework publishes them.
 */
export function headLinks({ path }: { path: string }): string {
  const links = fontFiles.flatMap(({ name }) => {
    const href = `/fonts/${name}.woff2`;
    if (FIRST.includes(name))
      return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`;
    return path === "/index" ? `<link rel="font" href="${href}">` : [];
  });
  const icon = `<link rel="icon" type="image/svg+xml" href="/favicon.svg">`;
  return [...links, `<link rel="stylesheet" href="/fonts/fonts.css">`, icon].join("\n");
}

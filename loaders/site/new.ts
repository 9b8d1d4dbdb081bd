/**
 * Makes an analysis page from the template; it stands in the sidebar at once.
 *
 *     npm run new -- "Border crossings by month"
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMain } from "../command.js";
import { projectFolder } from "../corpus.js";

const TEMPLATE = new URL("analysis.template.md", import.meta.url);
const LONGEST = 100;
/** Names that Framework, or a file system, gives a meaning of its own. */
const RESERVED = /^(index|404|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Writes `<slug>.md` with a title into a folder of analyses and returns its path. Throws where the title
 * makes no name, or where the page is there already; nothing is ever overwritten.
 */
export async function newAnalysis(title: string, folder: string): Promise<string> {
  return writePage(title, filled(await readFile(TEMPLATE, "utf8"), title.trim()), folder);
}

/** Writes a page under the name that its title makes; as `newAnalysis`, with a text of one's own. */
export async function writePage(title: string, text: string, folder: string): Promise<string> {
  const path = join(folder, `${slugOf(title)}.md`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Error(`an analysis of that name is there already: ${path}`, { cause: error });
  }
  return path;
}

/** A title as the name of a file: letters and digits of any script, parted by hyphens. */
export function slugOf(title: string): string {
  const trimmed = title.trim();
  if (trimmed === "") throw new Error('give the analysis a title: npm run new -- "Title"');
  if (/\p{Cc}/u.test(trimmed)) throw new Error(`title is not one line: ${JSON.stringify(title)}`);
  if (/^[\\/]|\.[\\/]|[\\/]\./.test(trimmed))
    throw new Error(`title looks like a path: ${trimmed}`);
  if (trimmed.length > LONGEST)
    throw new Error(`title is longer than ${LONGEST} characters: ${trimmed}`);
  const slug = hyphenated(trimmed);
  if (slug === "") throw new Error(`title has no letter or digit: ${trimmed}`);
  if (RESERVED.test(slug)) throw new Error(`title makes a reserved name: ${slug}`);
  return slug;
}

function hyphenated(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{Mn}/gu, "");
  const words =
    bare
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-");
}

function filled(template: string, title: string): string {
  return template
    .replaceAll("%FRONT_TITLE%", () => quoted(title))
    .replaceAll("%HEADING%", () => asText(title));
}

/** A text as YAML, without escapes where one sort of quotation mark can do without. */
function quoted(text: string): string {
  return text.includes('"') && !text.includes("'") && !text.includes("\\")
    ? `'${text}'`
    : JSON.stringify(text);
}

/** A text that Markdown and Framework show as it is. */
function asText(text: string): string {
  return text.replace(
    /[^\p{L}\p{N} .,:;?!()"'’“”„«»–—/%+-]/gu,
    (sign) => `&#${sign.codePointAt(0)};`,
  );
}

async function main(): Promise<void> {
  const title = process.argv.slice(2).join(" ");
  try {
    const path = await newAnalysis(title, join(projectFolder, "docs", "analyses"));
    process.stdout.write(`${path}\nSee it while you write: npm run dev\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

if (isMain(import.meta.url)) await main();

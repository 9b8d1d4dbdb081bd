/**
 * Framework takes 0.2 s for a page, which is too long for thousands of documents. Their pages differ in
 * nothing but title and article, so it renders one empty page for all that are alike, a shell, and each
 * document's page is that shell with its own title and article.
 */
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write-whole.js";

/** A page of Markdown that is one block of HTML: what it shares with others, and what is its own. */
export interface PageParts {
  title: string;
  /** The block of HTML. */
  article: string;
  /** The page without title and article; pages of equal shells can share one. */
  shell: string;
}

const titlePlace = "crossings-document-title";
const articlePlace = '<div id="crossings-document-article"></div>';
const shellName = /^_shell-\d+$/;

/**
 * Takes a document's page apart. Throws where it is not front matter with a title, a block of HTML
 * without a blank line in it, and what else there is.
 */
export function partsOfPage(markdown: string): PageParts {
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(markdown) ?? [];
  const title = /^title: ("(?:[^"\\]|\\.)*")$/m.exec(frontMatter ?? "")?.[1];
  if (body === undefined || frontMatter === undefined || title === undefined)
    throw new Error(`no title in the front matter of a document's page: ${markdown.slice(0, 80)}`);
  const end = /\n\n|$/.exec(body)!.index;
  const others = frontMatter.split("\n").filter((line) => !/^title:/.test(line));
  const shared = ["---", `title: ${titlePlace}`, ...others, "---"].join("\n");
  return {
    title: JSON.parse(title) as string,
    article: body.slice(0, end).trimEnd(),
    shell: `${shared}\n\n${articlePlace}\n${body.slice(end)}`,
  };
}

/** Lays the shells of a folder of documents' pages beside them; returns their names. */
export async function writeShells(folder: string): Promise<string[]> {
  const shells = new Set<string>();
  for (const page of await pagesOf(folder)) shells.add((await readParts(folder, page)).shell);
  const sorted = [...shells].sort();
  for (const [index, shell] of sorted.entries())
    await writeWhole(join(folder, `_shell-${index}.md`), shell);
  return sorted.map((_, index) => `_shell-${index}`);
}

/** Names of the shells that `writeShells` has laid there. */
export async function shellsOf(folder: string): Promise<string[]> {
  return (await namesOf(folder)).filter((name) => shellName.test(name));
}

/**
 * Makes every document's page in `output` from the shells that Framework has rendered there, and removes
 * the shells. `folder` holds the pages as Markdown. Returns how many pages there are.
 */
export async function fillShells(
  folder: string,
  output: string,
  advance: (done: number, total: number) => void = () => {},
): Promise<number> {
  const rendered = new Map<string, string>();
  for (const name of await shellsOf(folder)) {
    const html = join(output, `${name}.html`);
    rendered.set(await readFile(join(folder, `${name}.md`), "utf8"), await readFile(html, "utf8"));
    await rm(html);
  }
  const pages = await pagesOf(folder);
  for (const [index, page] of pages.entries()) {
    const parts = await readParts(folder, page);
    const shell = rendered.get(parts.shell);
    if (shell === undefined) throw new Error(`no shell was rendered for the page of: ${page}`);
    await writeFile(join(output, `${page}.html`), filled(shell, parts));
    advance(index + 1, pages.length);
  }
  return pages.length;
}

/** A rendered shell with a document's title and article in their places. */
export function filled(shell: string, { title, article }: PageParts): string {
  const [beforeTitle, afterTitle] = parted(shell, titlePlace);
  const [beforeArticle, afterArticle] = parted(afterTitle, articlePlace);
  const html = withHeadingAnchors(withLinks(plainEntities(article)));
  return beforeTitle + escaped(title) + beforeArticle + html + afterArticle;
}

function parted(text: string, place: string): [string, string] {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`a shell without a place for: ${place}`);
  return [text.slice(0, at), text.slice(at + place.length)];
}

/** Entities that only kept Framework's Markdown from reading a mark become that mark again. */
function plainEntities(html: string): string {
  return html.replace(TAG_OR_ENTITY, (part) =>
    part.startsWith("<") ? signsIn(part, inTags) : signsIn(part, inText),
  );
}

/** A line feed right behind a tag stays what it is: HTML drops it there at times. */
const TAG_OR_ENTITY = /<[^>]*>(?:&#10;)?|&#\d+;/g;

function signsIn(html: string, keep: ReadonlySet<number>): string {
  return html.replace(/&#(\d+);/g, (entity, code: string) =>
    keep.has(Number(code)) ? entity : String.fromCodePoint(Number(code)),
  );
}

/** Marks that HTML itself is written with, and what it reads as another sign. */
const inText = new Set([13, 38, 60, 62]);

/** Also what ends a value, and white space, which some take for blanks there. */
const inTags = new Set([...inText, 9, 10, 34]);

/** Links as Framework writes them: pages end in .html, and what is outside opens in a tab of its own. */
function withLinks(html: string): string {
  return html.replace(/<a\s[^>]*>/g, (tag) => {
    const href = attributeOf(tag, "href");
    if (href === null || /(^|\s)external(\s|$)/.test(attributeOf(tag, "rel") ?? "")) return tag;
    if (!/^\w+:/.test(href))
      return tag.replace(` href="${href}"`, () => ` href="${pageAddress(href)}"`);
    const target = attributeOf(tag, "target") === null ? ' target="_blank"' : "";
    const rel = attributeOf(tag, "rel") === null ? ' rel="noopener noreferrer"' : "";
    return `${tag.slice(0, -1)}${target}${rel}>`;
  });
}

function attributeOf(tag: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** The address of a page's file: `./x#y` is `./x.html#y`; other files and folders stay. */
export function pageAddress(href: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href)!;
  if (path === "" || /^\w+:/.test(href) || /(^|\/)\.{0,2}$|\.[a-z0-9]+$/i.test(path)) return href;
  return `${path}.html${rest}`;
}

function withHeadingAnchors(html: string): string {
  return html.replace(
    /<(h[1-4])( [^>]*?)?( id="([^"]+)")([^>]*)>(.*?)<\/\1>/gs,
    (
      _,
      tag: string,
      before: string | undefined,
      id: string,
      name: string,
      after: string,
      text: string,
    ) =>
      `<${tag}${before ?? ""}${id}${after}><a class="observablehq-header-anchor" href="#${name}">${text}</a></${tag}>`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

async function readParts(folder: string, page: string): Promise<PageParts> {
  return partsOfPage(await readFile(join(folder, `${page}.md`), "utf8"));
}

async function pagesOf(folder: string): Promise<string[]> {
  return (await namesOf(folder)).filter((name) => !shellName.test(name));
}

async function namesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** The queries of all pages, run against the tables: those that fail are named, and answers are kept for the site. */
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import matter from "gray-matter";
import { type AnswerFile, answerName, rowsOf } from "../../docs/components/query/answer.js";
import type { FirstValues } from "../../docs/components/query/first.js";
import { asResult } from "../../docs/components/query/statement.js";
import { importModules } from "../bundle.js";
import { InputError } from "../document.js";
import { type Answered, type AskTables, openTables } from "./ask-tables.js";
import { unexpected } from "./cells/expectations.js";
import type { Fence } from "./cells/page-parts.js";
import { isOfCorpus } from "./particular.js";
import { type MadeValues, PageCells, type SqlCell } from "./sql-cells.js";

/** A page and what its SQL cells answer when it opens. */
export interface AnsweredPage {
  /** Its address in the site, without extension: `analyses/silences`. */
  path: string;
  /** Path of its file, and what stands in it. */
  file: string;
  source: string;
  answers: AnswerFile[];
  /** What its cells with a name or none answer, by the line of the first line of their SQL. */
  results: Map<number, PageResult>;
  /** What is wrong in it, a line each: `docs/page.md:12: what DuckDB says`. */
  faults: string[];
}

/** What a SQL cell answers when the page opens. */
export interface PageResult extends Answered {
  /** The name of the result; empty where it has none. */
  id: string;
}

/** Folders of pages that people write; the documents' own pages have no SQL. */
const FOLDERS = ["", "analyses"];

/** Runs the SQL of every page below a site's root against the tables of a folder. */
export async function answerPages(root: string, tables: string): Promise<AnsweredPage[]> {
  const engine = await openTables(tables);
  try {
    const pages: AnsweredPage[] = [];
    const documents = await documentsOf(engine);
    for (const path of await pagesBelow(root)) {
      const page = await answerPage(root, path, engine);
      if (isOfCorpus(page.source, documents)) page.faults.push(...changesOf(page));
      pages.push(page);
    }
    return pages;
  } finally {
    engine.close();
  }
}

/** Ids of the corpus's documents; a page about others stands in no site of it. */
async function documentsOf(engine: AskTables): Promise<Set<string>> {
  const { answer } = await engine.ask("select id from documents", []);
  return new Set(answer.rows.map(([id]) => String(id)));
}

/** Figures of a page that are not those its words were written for. */
function changesOf({ file, source, results }: AnsweredPage): string[] {
  const named = Array.from(results, ([line, { id, answer }]) => ({ id, line, answer }));
  const shown = relative(process.cwd(), file);
  return unexpected(source, named).map(([line, message]) => `${shown}:${line}: ${message}`);
}

async function pagesBelow(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of FOLDERS) {
    const directory = join(root, folder);
    if (!existsSync(directory)) continue;
    const names = (await readdir(directory)).filter((name) => name.endsWith(".md")).sort();
    found.push(...names.map((name) => join(folder, name)));
  }
  return found;
}

async function answerPage(root: string, path: string, engine: AskTables): Promise<AnsweredPage> {
  const file = join(root, path);
  const source = await readFile(file, "utf8");
  const shown = relative(process.cwd(), file);
  const page: AnsweredPage = {
    ...{ path: path.slice(0, -".md".length), file, source },
    ...{ answers: [], results: new Map<number, PageResult>(), faults: [] },
  };
  let cells: PageCells;
  try {
    const made = await firstValues(source, shown, root, engine);
    cells = new PageCells(source, shown, { made, root });
  } catch (error) {
    if (error instanceof InputError) return { ...page, faults: [error.message] };
    throw error;
  }
  for (const fence of cells.fences) await answerCell(page, cells, fence, { shown, root, engine });
  return page;
}

async function answerCell(
  page: AnsweredPage,
  cells: PageCells,
  fence: Fence,
  { shown, root, engine }: { shown: string; root: string; engine: AskTables },
): Promise<void> {
  let cell: SqlCell | null = null;
  try {
    cell = cells.cellOf(fence);
    if (!cell) return;
    const answered = await engine.ask(cell.text, cell.parameters);
    page.answers.push(answered.answer);
    page.results.set(cell.line, { id: cell.id, ...answered });
    cells.learn(cell.id, asResult(rowsOf(answered.answer), cell));
  } catch (error) {
    if (!cell && !(error instanceof InputError)) throw error;
    const own = cell?.file && relative(process.cwd(), join(root, cell.file));
    page.faults.push(cell ? faultOf(own ? [own, 1] : [shown, cell.line], error) : message(error));
  }
}

/** What the page's own code makes of its results: its front matter names the module that knows. */
async function firstValues(
  source: string,
  shown: string,
  root: string,
  engine: AskTables,
): Promise<MadeValues> {
  const { first } = matter(source, {}).data as { first?: unknown };
  if (typeof first !== "string") return {};
  try {
    const [module] = await importModules([resolve(root, first)]);
    const { firstValues: made } = module as { firstValues: FirstValues };
    return await made(async <Row>(text: string) => {
      return rowsOf((await engine.ask(text, [])).answer) as Row[];
    });
  } catch (error) {
    throw new InputError(shown, 1, first, message(error).replace(/\s+/g, " ").trim());
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** DuckDB's message in one line, at the line that it speaks of, of the file whose SQL begins on a line. */
function faultOf([file, first]: readonly [file: string, line: number], error: unknown): string {
  const text = message(error);
  const [, within] = /^LINE (\d+):/m.exec(text) ?? [];
  const line = first + (within === undefined ? 0 : Number(within) - 1);
  const said = text.replace(/\n+LINE \d+:[\s\S]*$/, "").replace(/\s+/g, " ");
  return `${file}:${line}: ${said.trim()}`;
}

/** Largest answer that is shipped, in bytes; beyond it the tables themselves are the smaller load. */
const LARGEST = 2_000_000;

/** Puts the answers beside the tables of a built site, and says on each page which ones are there for it. */
export async function shipAnswers(
  output: string,
  pages: readonly Pick<AnsweredPage, "path" | "answers">[],
): Promise<void> {
  const folder = join(output, "data", "answers");
  await mkdir(folder, { recursive: true });
  for (const { path, answers } of pages) {
    const html = join(output, `${path}.html`);
    if (answers.length === 0 || !existsSync(html)) continue;
    const names: string[] = [];
    for (const answer of answers) {
      const file = JSON.stringify(answer);
      if (Buffer.byteLength(file) > LARGEST) continue;
      const name = answerName(answer.text, answer.parameters);
      await writeFile(join(folder, `${name}.json.gz`), await promisify(gzip)(file));
      if (!names.includes(name)) names.push(name);
    }
    const page = await readFile(html, "utf8");
    const meta = `<meta name="crossings-answers" content="${names.join(" ")}">`;
    await writeFile(
      html,
      page.replace("</head>", () => `${meta}\n</head>`),
    );
  }
}

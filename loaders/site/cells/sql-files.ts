/**
 * SQL that stands in a file beside a page, for a cell that would be long, or for cells that ask the same of different
 * values. The cell names the file, by its path from the site's root, and may call its values otherwise:
 *
 *     ```sql id=top file=terms/counts.sql asked=listed
 *     ```
 *
 * has the file's `${asked.language}` mean `${listed.language}`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseInfo } from "@observablehq/framework/dist/info.js";
import { projectFolder } from "../../corpus.js";
import { siteRoot } from "../folders.js";
import { sqlValues } from "./sql-values.js";

/** Attributes that are Framework's, or name the file. */
const OWN = new Set(["id", "file", "display", "echo", "run"]);

/** The root that the paths of files go out from. */
const ROOT = join(projectFolder, siteRoot);

/** The SQL of a cell: of the file that its attributes name, where they name one; null where that is not there. */
export function sqlOf(
  content: string,
  attributes: Readonly<Record<string, string>>,
  root = ROOT,
): string | null {
  const { file } = attributes;
  if (file === undefined) return content;
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const names = new Map(Object.entries(attributes).filter(([name]) => !OWN.has(name)));
  return renamed(readFileSync(path, "utf8"), names);
}

/** SQL in whose expressions some names are others. */
function renamed(sql: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return sql;
  let [text, rest] = ["", sql];
  for (const { content } of sqlValues(sql)) {
    const at = rest.indexOf(content, rest.indexOf("${") + 2);
    text += rest.slice(0, at);
    text += content.replace(/(?<![\w.$])[a-z]\w*/gi, (name) => names.get(name) ?? name);
    rest = rest.slice(at + content.length);
  }
  return text + rest;
}

interface Token {
  type: string;
  info: string;
  content: string;
}

/** What is needed of Markdown-it. */
interface Markdown {
  core: { ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): void } };
}

/** Has Markdown find the SQL of such cells in their files. */
export function withSqlFiles<Engine>(markdown: Engine, root = ROOT): Engine {
  (markdown as Markdown).core.ruler.push("sql files", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== "fence") continue;
      const { tag, attributes } = parseInfo(token.info);
      if (tag === "sql") token.content = sqlOf(token.content, attributes, root) ?? token.content;
    }
  });
  return markdown;
}

/** The expressions in a cell's SQL: what `${…}` binds. */
import { transpileTag } from "@observablehq/framework/dist/tag.js";
import type { TemplateLiteral } from "typescript";
import { ts } from "./compiler.js";
import { parsed } from "./parsed.js";

/** A backtick of the SQL, which Framework writes as an expression of its own. */
const BACKTICK = "'`'";

/** An expression, and its line within the cell, from 0. */
export interface BoundValue {
  line: number;
  content: string;
}

/** Each expression of a SQL cell. */
export function sqlValues(content: string): BoundValue[] {
  const template = parsedTemplate(content);
  if (template === null || !ts.isTemplateExpression(template)) return [];
  let at = 0;
  return template.templateSpans.flatMap(({ expression }) => {
    const text = expression.getText();
    if (text === BACKTICK) return [];
    at = Math.max(at, content.indexOf(text, at));
    const line = content.slice(0, at).split("\n").length - 1;
    at += text.length;
    return [{ line, content: text }];
  });
}

/** The template that Framework makes of it; null for what cannot be read, which is told where the SQL is run. */
function parsedTemplate(content: string): TemplateLiteral | null {
  try {
    const [statement] = parsed(transpileTag(content, "sql", true)).statements;
    if (!statement || !ts.isExpressionStatement(statement)) return null;
    return ts.isTaggedTemplateExpression(statement.expression)
      ? statement.expression.template
      : null;
  } catch {
    return null;
  }
}

/** Words of languages in code that is to hold none, read from the code itself (CONTRIBUTING.md, "The house"). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./checkout.js";

/** Letters of scripts that the code itself is not written in. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Hangul}]/u;
/** Small words of English, whole, as an expression of lines of a paper would have them. */
const SMALL_WORD = /(?<!\p{L})(?:the|of|and|from|to|for|by|in|at|on|with|that|is|was)(?!\p{L})/iu;
/** What means something in an expression and is no word: classes, escapes, names of groups. */
const SYNTAX = /\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<\w+>|\$\{[^}]*\}|\/[a-z]+$/g;

/** Whether what is written in a literal is words of a language. */
export function isOfLanguage(source: string, expression: boolean): boolean {
  return OTHER_SCRIPT.test(source) || (expression && SMALL_WORD.test(source.replace(SYNTAX, " ")));
}

/** How many literals of a file are words of a language: strings in other scripts, expressions with English words. */
export function languageWordsIn(path: string): number {
  let found = 0;
  const visit = (node: ts.Node) => {
    if (isLiteral(node) && isOfLanguage(node.getText(), isExpression(node))) found += 1;
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest, true),
  );
  return found;
}

type Literal = ts.LiteralLikeNode;

function isLiteral(node: ts.Node): node is Literal {
  return (
    ts.isStringLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

/** An expression, or what is written of one as it stands (`String.raw`). */
function isExpression(node: Literal): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isStringLiteral(node)) return false;
  const parts = [node.parent, node.parent.parent, node.parent.parent.parent];
  const tagged = parts.slice(0, ts.isNoSubstitutionTemplateLiteral(node) ? 1 : 3);
  return tagged.some((one) => ts.isTaggedTemplateExpression(one) && isRaw(one));
}

function isRaw({ tag }: ts.TaggedTemplateExpression): boolean {
  return tag.getText() === "String.raw";
}

/** Where a figure of a result stands in the prose: by the names that its expression uses, and those that these use. */
import type { Node } from "typescript";
import { ts } from "./compiler.js";
import { type PageParts, isRun, placeholders } from "./page-parts.js";
import { parsed } from "./parsed.js";
import { declared } from "./virtual-module.js";

/** The lines of a page's expressions in the prose that use a column of a result, in order, each once. */
export function boundPlaces(parts: PageParts, result: string, column: string): number[] {
  const made = statementsOf(parts);
  const uses = (code: string) => {
    const used = reached(wordsOf(parsed(code)), made);
    return used.has(result) && used.has(column);
  };
  const lines = placeholders(parts).flatMap(({ line, content }) => (uses(content) ? [line] : []));
  return [...new Set(lines)];
}

/** What each name of the page's cells is made of: the names, properties and texts of its statement. */
function statementsOf({ fences }: PageParts): Map<string, ReadonlySet<string>> {
  const made = new Map<string, ReadonlySet<string>>();
  for (const { tag, attributes, content } of fences) {
    if ((tag !== "js" && tag !== "ts") || !isRun(attributes)) continue;
    for (const statement of parsed(content).statements)
      for (const name of declared(statement)) made.set(name, wordsOf(statement));
  }
  return made;
}

function wordsOf(node: Node, words = new Set<string>()): Set<string> {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
  ts.forEachChild(node, (child) => void wordsOf(child, words));
  return words;
}

/** The words, and those of all statements that make one of them. */
function reached(words: Set<string>, made: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  // A set hands on what is added while it is read.
  for (const word of words) for (const next of made.get(word) ?? []) words.add(next);
  return words;
}

/** What the workbench does not ask the engine, and why: it only asks, one question at a time. Pure. */
import { type ErrorPlace, placeIn } from "./error-place.js";

const LOCKED =
  "the engine is locked, so that nothing leaves this browser and nothing is fetched from elsewhere";
const READ_ONLY =
  "the tables are as published and stay so, or a link to a query would not give the same answer";

/** Why a statement that begins with a word is not run, and what to do instead. */
const REFUSED: readonly (readonly [words: readonly string[], why: string, instead: string])[] = [
  [["install", "load", "force"], LOCKED, "it loads no extensions"],
  [
    ["attach", "detach", "import"],
    LOCKED,
    "a CSV or Parquet file of your own opens under “Your own file”",
  ],
  [
    ["copy", "export"],
    LOCKED,
    "the buttons CSV, Parquet and JSON above a result save it as a file",
  ],
  [["set", "reset", "use", "checkpoint", "vacuum", "analyze"], LOCKED, "its settings are fixed"],
  [
    ["create", "alter", "drop", "insert", "update", "delete", "truncate", "merge", "comment"],
    READ_ONLY,
    "name a step of a query by “with name as (…) select …”",
  ],
  [
    ["begin", "start", "commit", "rollback", "abort", "prepare", "execute", "deallocate"],
    "a question is one statement by itself",
    "a value stands as ? in it, and below in Parameters",
  ],
];

// A word after the steps of a query, which may change tables too.
const AFTER_STEPS = /\)\s*(insert\s+into|delete\s+from|merge\s+into|update\s+\w+\s+set)\b/i;

/** Quoted texts and names, comments and dollar quotes, each sign of them a blank; so every place stays. */
function masked(sql: string): string {
  const quoted =
    /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*|)\$[\s\S]*?\$\1\$/g;
  return sql.replace(quoted, (all) =>
    /^(?:--|\/\*)/.test(all) ? all.replace(/[^\n]/g, " ") : all.replace(/[^\n]/g, "·"),
  );
}

/** What the workbench says instead of asking, at its place; null for what it asks. */
export function refusal(sql: string): ErrorPlace | null {
  const text = masked(sql);
  const statements = [...text.matchAll(/[^;]+/g)].filter(([words]) => words.trim() !== "");
  const [first, second] = statements;
  if (!first) return placeIn(sql, 0, 0, "nothing is asked: write a query, or choose one beside");
  for (const statement of statements) {
    const refused = refusedWord(statement[0]);
    if (!refused) continue;
    const from = statement.index + refused.at;
    return placeIn(sql, from, from + refused.word.length, refused.message);
  }
  if (!second) return null;
  const from = second.index + second[0].search(/\S/);
  const message = "a second statement begins here: ask one at a time";
  return placeIn(sql, from, from + (/^\w+/.exec(text.slice(from))?.[0].length ?? 1), message);
}

const SHOWS_TABLES = /^\s*show(?:\s+(?:all\s+)?tables)?\s*$/i;
const ONLY_LOADED =
  "only tables that a query has named are there yet: all stand under “Tables and columns”, and describe tells of one";

function refusedWord(statement: string): { word: string; at: number; message: string } | null {
  const [lead = "", first = ""] = /^\s*(?:explain\s+(?:analyze\s+)?)?(\w*)/i.exec(statement) ?? [];
  if (SHOWS_TABLES.test(statement))
    return { word: first, at: lead.length - first.length, message: ONLY_LOADED };
  const after = AFTER_STEPS.exec(statement);
  const later = after?.[1]?.split(/\s/)[0];
  for (const [word, at] of [
    [first, lead.length - first.length] as const,
    ...(after && later ? [[later, after.index + after[0].indexOf(later)] as const] : []),
  ]) {
    const [, why, instead] = REFUSED.find(([words]) => words.includes(word.toLowerCase())) ?? [];
    if (why)
      return {
        word,
        at,
        message: `${word.toLowerCase()} is not run here: ${why}; ${instead ?? ""}`,
      };
  }
  return null;
}

/** A page of one's own from a query: the Markdown that `docs/analyses/` holds. Pure. */
import type { Parameter } from "../query/statement.js";
import type { ChartChoice } from "../figure/chart-choice.js";

export interface AnalysisSource {
  title: string;
  sql: string;
  parameters: readonly Parameter[];
  columns: readonly string[];
  /** The quick chart that is shown; null for none. */
  chart: ChartChoice | null;
}

/** The page: the query, its table, and the chart as it was chosen. */
export function analysisMarkdown(source: AnalysisSource): string {
  const { title, chart } = source;
  const fence = fenceFor(source.sql);
  const asked =
    source.parameters.length === 0
      ? [`${fence}sql id=rows`, source.sql.trim(), fence]
      : ["```js", queryCell(source), "```"];
  return [
    "---",
    `title: ${JSON.stringify(title)}`,
    "---",
    "",
    `# ${asText(title)}`,
    "",
    "What is asked of the documents, and why, in two sentences.",
    "",
    "```js",
    'import { query, quickChart, resultTable, sql } from "../components/index.js";',
    "```",
    "",
    ...asked,
    "",
    ...(chart
      ? ["```js", `display(quickChart(rows, ${chartCode(title, chart)}));`, "```", ""]
      : []),
    "```js",
    `display(resultTable(rows, ${JSON.stringify(title)}));`,
    "```",
    "",
  ].join("\n");
}

function queryCell({ sql, parameters }: AnalysisSource): string {
  return `const rows = query(${templateOf(sql.trim())}, ${JSON.stringify(parameters)});`;
}

/** A text as a template that gives the same text. */
function templateOf(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`)}\``;
}

function chartCode(title: string, { kind, x, y, color }: ChartChoice): string {
  return JSON.stringify({ title, kind, x, y, ...(color === "" ? {} : { color }) });
}

/** A fence longer than any run of backticks in the text. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  return "`".repeat(longest + 1);
}

function asText(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:;?()-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

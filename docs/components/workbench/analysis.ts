/** A page of one's own from a query: the Markdown that `docs/analyses/` holds. Pure. */
import { type Parameter, withMarks } from "../query/statement.js";
import type { ChartChoice } from "../figure/chart-choice.js";

export interface AnalysisSource {
  title: string;
  sql: string;
  parameters: readonly Parameter[];
  columns: readonly string[];
  /** The quick chart that is shown; null for none. */
  chart: ChartChoice | null;
}

/** The page: the query, its table, and the chart as it was chosen, as `npm run format` would have it. */
export function analysisMarkdown(source: AnalysisSource): string {
  const { title, chart, parameters } = source;
  const cell = sqlCell(source);
  const values = cell === null ? [] : parameters.map((value, at) => [nameOf(at), json(value)]);
  const listed = values.map(([name, value]) => `${name}: ${value}`).join(", ");
  const asked =
    cell === null ? fenced("js", queryCell(source)) : fenced("sql id=rows", cell.trim());
  const constants = values.map(([name, value]) => `const ${name} = ${value};`);
  return [
    "---",
    `title: ${json(title)}`,
    ...(values.length > 0 ? [`parameters: { ${listed} }`] : []),
    "---",
    "",
    `# ${asText(title)}`,
    "",
    "What is asked of the documents, and why, in two sentences.",
    "",
    ...fenced("js", importLine([...(cell === null ? ["query"] : []), "resultTable", "sql"], chart)),
    ...(values.length > 0 ? fenced("js", constants.join("\n")) : []),
    ...asked,
    ...(chart ? fenced("js", chartCall(title, chart)) : []),
    ...fenced("js", tableCall(title)),
  ].join("\n");
}

/**
 * The query as a cell of its own, which a build checks and answers, its marks by the names of the page's values; null
 * where its text means something to a page, so that only code can keep it.
 */
function sqlCell({ sql, parameters }: AnalysisSource): string | null {
  if (/`|\$\{/.test(sql)) return null;
  return parameters.length === 0 ? sql : withMarks(sql, (at) => `\${${nameOf(at)}}`);
}

function nameOf(parameter: number): string {
  return `value${parameter + 1}`;
}

function importLine(names: readonly string[], chart: ChartChoice | null): string {
  const all = [...names, ...(chart ? ["quickChart"] : [])].sort();
  return `import { ${all.join(", ")} } from "../components/index.js";`;
}

function fenced(language: string, code: string): string[] {
  return [`\`\`\`${language}`, code, "```", ""];
}

function queryCell({ sql, parameters }: AnalysisSource): string {
  const values = parameters.length === 0 ? "" : `, [${parameters.map(json).join(", ")}]`;
  return `const rows = query(${templateOf(sql.trim())}${values});`;
}

/** A text as a template that gives the same text. */
function templateOf(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`)}\``;
}

function chartCall(title: string, { kind, x, y, color }: ChartChoice): string {
  const options = { title, kind, x, y, ...(color === "" ? {} : { color }) };
  const fields = Object.entries(options).map(([name, value]) => `${name}: ${json(value)}`);
  const call = `quickChart(rows, { ${fields.join(", ")} })`;
  if (call.length + 3 <= WIDTH) return displayed(call);
  const lines = fields.map((field) => (field.length + 5 > WIDTH ? broken(field) : field));
  return displayed(`quickChart(rows, {\n    ${lines.join(",\n    ")},\n  })`);
}

function broken(field: string): string {
  return field.replace(": ", ":\n      ");
}

/** Longest line of the page's code, as the project's formatter has it. */
const WIDTH = 100;

function displayed(call: string): string {
  const line = `display(${call});`;
  return line.includes("\n") || line.length > WIDTH ? `display(\n  ${call},\n);` : line;
}

function tableCall(title: string): string {
  const call = `resultTable(rows, ${json(title)})`;
  const isLong = call.length + 3 > WIDTH;
  return displayed(isLong ? `resultTable(\n    rows,\n    ${json(title)},\n  )` : call);
}

function json(value: Parameter): string {
  return JSON.stringify(value ?? null);
}

/** A text that Markdown and Framework show as it is. */
function asText(text: string): string {
  return text.replace(
    /[^\p{L}\p{N} .,:;?!()"'’“”„«»–—/%+-]/gu,
    (sign) => `&#${sign.codePointAt(0)};`,
  );
}

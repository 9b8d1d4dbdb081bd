/** A failed query, told so that whoever wrote it can mend it: what is wrong, and the SQL as it was run. */
import { type Parameter, bound, missingTable } from "./statement.js";

/** Its message is text and is only ever shown as text, for a query can hold anything. */
export class QueryError extends Error {
  override name = "QueryError";
  constructor(
    /** The SQL, with marks where the parameters go. */
    readonly sql: string,
    readonly parameters: readonly Parameter[],
    cause: unknown,
    tableNames: readonly string[],
  ) {
    super(explanation(sql, parameters, cause, tableNames), { cause });
  }
}

function explanation(
  sql: string,
  parameters: readonly Parameter[],
  cause: unknown,
  tableNames: readonly string[],
): string {
  const parts = [plainMessage(cause)];
  if (missingTable(cause) !== null) parts.push(`The tables are: ${tableNames.join(", ")}.`);
  parts.push(sql.trim());
  if (parameters.length) parts.push(`with ${parameters.map(shown).join(", ")}`);
  return parts.join("\n\n");
}

function shown(parameter: Parameter): string {
  return JSON.stringify(bound(parameter));
}

/** DuckDB's message as it prints it itself, also where it comes as JSON. */
export function plainMessage(cause: unknown): string {
  const message = (cause instanceof Error ? cause.message : String(cause)).trim();
  const { exception_type: type, exception_message: text } = jsonObject(message);
  return honest(typeof text === "string" ? `${String(type)} Error: ${text}` : message);
}

/** Without the same position twice, and without the advice to install what cannot be installed here. */
function honest(message: string): string {
  const [reason = "", advice] = message.split(/\n+Please try installing/);
  const parts = reason.split("\n\n").filter((part, i, all) => part !== all[i - 1]);
  if (advice !== undefined) parts.push("This site loads no extensions of the query engine.");
  return parts.join("\n\n");
}

function jsonObject(text: string): Record<string, unknown> {
  if (!text.startsWith("{")) return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * How right the tables are, against catalogues and mark-up that no rule reads: FRUS volumes rendered as
 * plain text, an edition in plain text with its own catalogue, sentences with their claims, and registers of persons.
 *
 *     npm run bench -- quality             prints the figures
 *     npm run bench -- quality --write     and keeps them in docs/data/quality.json, for the page Methods
 *     npm run bench -- quality --misses    and lists what was read otherwise
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { authorityInFolder } from "../../loaders/authority/folder.js";
import { root, runProgram, temporaryFolder } from "../checkout.js";
import { printRows, printSkipped } from "./print.js";
import { missing, readGold, render, shared, volumeFiles, type Rendering } from "./quality/gold.js";
import { parts, scoreRendering, type Scores } from "./quality/volumes.js";
import { volumes } from "./tables.js";

const renderings: readonly Rendering[] = ["full", "bare", "cable", "volume"];

/** A line of figures: what was measured, on how many, and how much of it was right. */
export interface QualityRow {
  corpus: string;
  rendering: string;
  part: string;
  n: number;
  right: number;
}

const kept = join(root, "docs", "data", "quality.json");

/** Prints the figures of each section; sections whose material is not there are skipped, and said to be. */
export async function quality(flags: readonly string[] = []): Promise<void> {
  const rows = [...volumeRows(flags), ...(await editionRows()), ...(await tableRows(flags))];
  if (flags.includes("--write")) keep(rows);
}

/** Sections that were measured replace what was kept of them; the others stay. */
function keep(rows: readonly QualityRow[]): void {
  const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as QualityRow[]) : [];
  const measured = new Set(rows.map(({ corpus }) => corpus));
  const all = [...before.filter(({ corpus }) => !measured.has(corpus)), ...rows];
  writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`);
}

function volumeRows(flags: readonly string[]): QualityRow[] {
  const absent = missing();
  if (absent !== null) {
    printSkipped("FRUS volumes as plain text", `not there: ${absent}`);
    return [];
  }
  const files = volumeFiles(flags.filter((flag) => !flag.startsWith("--")));
  const gold = readGold(files);
  const authority = authorityInFolder(join(root, "data", "authority"));
  const rows = [["rendering", ...parts]];
  const figures = renderings.flatMap((mode) => {
    const folder = join(temporaryFolder(), mode);
    render(mode, files, folder);
    const { scores, misses } = scoreRendering(mode, folder, gold, authority);
    rows.push([mode, ...parts.map((part) => figure(scores[part]))]);
    if (flags.includes("--misses"))
      for (const miss of misses) process.stdout.write(`${JSON.stringify({ mode, ...miss })}\n`);
    return rowsOf("FRUS", mode, scores);
  });
  printRows(rows);
  return figures;
}

function figure({ right, n }: { right: number; n: number }): string {
  return n === 0 ? "–" : `${(right / n).toFixed(4)} of ${String(n)}`;
}

function rowsOf(corpus: string, rendering: string, scores: Scores["scores"]): QualityRow[] {
  return parts.flatMap((part) => {
    const { right, n } = scores[part];
    return n === 0 ? [] : [{ corpus, rendering, part, n, right }];
  });
}

/** An edition that no rule was written for, against its own catalogue. */
async function editionRows(): Promise<QualityRow[]> {
  const folder = join(shared, "dfat");
  const gold = join(folder, "gold.tsv");
  if (!existsSync(gold)) {
    printSkipped("an edition in plain text", `not there: ${gold}`);
    return [];
  }
  const tables = await tablesOf(folder);
  const scored = scores("edition_score.mjs", tables, gold) as Record<string, number>;
  const judged = judgedOf(readFileSync(gold, "utf8"));
  const figures = ["date", "from", "to", "number"].map((part): QualityRow => {
    const n = judged[part] ?? 0;
    return {
      corpus: "Australian edition",
      rendering: "text",
      part,
      n,
      right: Math.round((scored[part] ?? 0) * n),
    };
  });
  printRows([
    ["Australian edition", ...figures.map(({ part }) => part)],
    ["", ...figures.map((row) => figure(row))],
  ]);
  return figures;
}

/** How many documents have a value of each part in the catalogue. */
function judgedOf(gold: string): Record<string, number> {
  const lines = gold
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));
  const has = (column: number) => lines.filter((line) => (line[column] ?? "") !== "").length;
  return { date: lines.length, from: has(2), to: has(3), number: has(4) };
}

/** Claims and persons stand in the volumes as TEI; only where they are asked for, since all tables are made for them. */
async function tableRows(flags: readonly string[]): Promise<QualityRow[]> {
  const gold = join(shared, "gold", "claims-dev.jsonl");
  if (missing() !== null || !existsSync(gold)) {
    printSkipped("claims and persons", `not there: ${missing() ?? gold}`);
    return [];
  }
  if (!flags.includes("--claims")) {
    printSkipped("claims and persons", "asked for with --claims");
    return [];
  }
  const tables = await tablesOf(volumes);
  const claims = scores("claims_score.mjs", tables, gold);
  const registers = join(temporaryFolder(), "gold.jsonl");
  execFileSync("python3", [
    join(shared, "tools", "frus_gold.py"),
    ...volumeFiles(),
    "-o",
    registers,
  ]);
  const persons = scores("persons_score.mjs", tables, registers);
  process.stdout.write(
    `  claims   ${JSON.stringify(claims)}\n  persons  ${JSON.stringify(persons)}\n`,
  );
  return [];
}

async function tablesOf(cables: string): Promise<string> {
  const out = join(temporaryFolder(), "tables");
  const words = ["--import", "tsx", "loaders/tables.ts", "--cables", cables, "--out", out];
  const { status, stderr } = await runProgram(process.execPath, words, root);
  if (status !== 0) throw new Error(`no tables of ${cables}: ${stderr}`);
  return out;
}

function scores(tool: string, tables: string, gold: string): unknown {
  const program = join(shared, "tools", tool);
  const out = execFileSync(process.execPath, [program, tables, gold, "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(out);
}

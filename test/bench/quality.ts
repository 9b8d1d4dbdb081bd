/**
 * How right the tables are, against catalogues and mark-up that no rule reads: FRUS volumes rendered as
 * plain text, an edition in plain text with its own catalogue, sentences with their claims, and registers of persons.
 *
 *     npm run bench -- quality                       prints the figures
 *     npm run bench -- quality --write               and keeps them in docs/data/quality.json, for the page Methods
 *     npm run bench -- quality --write claims        measures and keeps one section: volumes, edition, claims, persons
 *     npm run bench -- quality --only volumes --volumes frus1951v07p2 --renderings cable,full --misses
 *                                                    some volumes and renderings, and what was read otherwise
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { QualityRow } from "../../docs/components/methods/quality.js";
import { authorityInFolder } from "../../loaders/authority/folder.js";
import { root, runProgram, temporaryFolder } from "../checkout.js";
import { printRows, printSkipped } from "./print.js";
import { claimRows, personRows } from "./quality/scores.js";
import { missing, readGold, render, shared, volumeFiles } from "./quality/gold.js";
import { keep } from "./quality/kept.js";
import { type Options, optionsOf, type Section } from "./quality/options.js";
import { parts, type Score, type Scores, scoreRendering } from "./quality/volumes.js";
import { volumes } from "./tables.js";

const kept = join(root, "docs", "data", "quality.json");

/** Prints the figures of each section; sections whose material is not there are skipped, and said to be. */
export async function quality(words: readonly string[] = []): Promise<void> {
  const options = optionsOf(words);
  const rows: QualityRow[] = [];
  const measure: Record<Section, () => QualityRow[] | Promise<QualityRow[]>> = {
    volumes: () => volumeRows(options),
    edition: editionRows,
    claims: () => markedRows("claims"),
    persons: () => markedRows("persons"),
  };
  for (const section of options.sections) rows.push(...(await measure[section]()));
  if (options.write && rows.length > 0) keep(kept, rows);
}

function volumeRows({ volumes, renderings, misses }: Options): QualityRow[] {
  const absent = missing();
  if (absent !== null) {
    printSkipped("FRUS volumes as plain text", `not there: ${absent}`);
    return [];
  }
  const authority = authorityInFolder(join(root, "data", "authority"));
  const table = [["rendering", ...parts]];
  const rows: QualityRow[] = [];
  const base = temporaryFolder();
  for (const rendering of renderings) {
    const totals = emptyScores();
    for (const file of volumeFiles(volumes)) {
      const folder = join(base, basename(file, ".xml"), rendering);
      render(rendering, [file], folder);
      const scored = scoreRendering(rendering, folder, readGold([file]), authority);
      rows.push(...rowsOf(basename(file, ".xml"), rendering, scored.scores));
      for (const part of parts) add(totals[part], scored.scores[part]);
      if (misses)
        for (const miss of scored.misses)
          process.stdout.write(`${JSON.stringify({ rendering, ...miss })}\n`);
    }
    table.push([rendering, ...parts.map((part) => figure(totals[part]))]);
  }
  printRows(table);
  return rows;
}

function emptyScores(): Scores["scores"] {
  const entries = parts.map((part) => [part, { right: 0, n: 0 }]);
  return Object.fromEntries(entries) as Scores["scores"];
}

function add(total: Score, { right, n }: Score): void {
  total.right += right;
  total.n += n;
}

function figure({ right, n }: Score): string {
  return n === 0 ? "–" : `${(right / n).toFixed(4)} of ${String(n)}`;
}

function rowsOf(corpus: string, rendering: string, scores: Scores["scores"]): QualityRow[] {
  return parts.flatMap((part) => {
    const { right, n } = scores[part];
    return n === 0 ? [] : [{ section: "volumes", corpus, rendering, part, n, right }];
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
  const shares = scored("edition_score.mjs", tables, gold);
  const judged = judgedOf(readFileSync(gold, "utf8"));
  const figures = ["date", "from", "to", "number"].map((part): QualityRow => {
    const n = judged[part] ?? 0;
    return {
      section: "edition",
      corpus: "Documents on Australian Foreign Policy",
      rendering: "text",
      part,
      n,
      right: Math.round((shares[part] ?? 0) * n),
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

/** Claims and persons stand in the volumes as TEI, of which all tables are made once for both. */
let marked: Promise<string> | null = null;

async function markedRows(section: "claims" | "persons"): Promise<QualityRow[]> {
  const gold = join(shared, "gold", "claims-dev.jsonl");
  const absent = missing() ?? (existsSync(gold) ? null : gold);
  if (absent !== null) {
    printSkipped(section, `not there: ${absent}`);
    return [];
  }
  const tables = await (marked ??= tablesOf(volumes));
  const rows =
    section === "claims"
      ? claimRows(scored("claims_score.mjs", tables, gold))
      : personRows(scored("persons_score.mjs", tables, registers()));
  printRows([
    ["", ...rows.map(({ part }) => part)],
    [section, ...rows.map(figure)],
  ]);
  return rows;
}

/** The volumes' records, with the names of their registers. */
function registers(): string {
  const path = join(temporaryFolder(), "gold.jsonl");
  const program = join(shared, "tools", "frus_gold.py");
  execFileSync("python3", [program, ...volumeFiles(), "-o", path]);
  return path;
}

async function tablesOf(cables: string): Promise<string> {
  const out = join(temporaryFolder(), "tables");
  const words = ["loaders/run.js", "tables", "--cables", cables, "--out", out];
  const { status, stderr } = await runProgram(process.execPath, words, root);
  if (status !== 0) throw new Error(`no tables of ${cables}: ${stderr}`);
  return out;
}

function scored(tool: string, tables: string, gold: string): Record<string, number> {
  const program = join(shared, "tools", tool);
  const out = execFileSync(process.execPath, [program, tables, gold, "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(out) as Record<string, number>;
}

/**
 * Citations found in FRUS volumes without their mark-up, against the mark-up's own cross references: the
 * renderings `full` (with the editors' notes) and `bare` (without), as the volumes' tool makes them.
 *
 * An edge is a pair of documents. Editors mark the first mention of a printed document, not every one, so
 * an edge that they did not mark is no error by itself. `named` counts an edge as right also where the
 * mark-up names its pair in another way: by a page, by a note that is only `Supra.` or `Infra.`, by a
 * reference the other way round, or by the word supra or infra, or the document's number, in an editor's
 * note. `agreed` tells, for each mention whose own
 * footnote says which document is meant, how often that document was found, of those that were resolved.
 * The second line of a rendering is of the volumes that no rule was tuned on. Volumes whose editors refer to no document by its number (before 1952) cannot be measured so.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { readKnowledge } from "../../loaders/knowledge.js";
import { extract, readCables } from "../../loaders/tables.js";
import type { Tables } from "../../loaders/schema.js";
import { numberKey, parsedNumber } from "../../loaders/language/citations/numbers.js";
import { citableOf } from "../../loaders/extract/citations/citable.js";
import { root, temporaryFolder } from "../checkout.js";
import { printRows, printSkipped, seconds } from "./print.js";
import { volumes } from "./tables.js";

/** What the tool says of a document, as far as it is measured here. */
interface Gold {
  id: string;
  vol: string;
  doc: string;
  ref_docs: string[];
  ref_pages: { doc: string | null }[];
  refs_supra_heur: { target: string }[];
  refs: { target: string; bare: boolean; note: string | null; prev: string }[];
  tel_no_heur: { num: string } | null;
  from: { text: string }[];
  to: { text: string }[];
}

const tool = join(dirname(volumes), "tools", "frus_gold.py");

/** Prints a table of edges and one of senders, addressees and numbers for each rendering. */
export async function citations(): Promise<void> {
  const missing = [volumes, tool].find((path) => !existsSync(path));
  if (missing !== undefined || !hasPython()) {
    printSkipped("citations of FRUS volumes", `not there: ${missing ?? "python3"}`);
    return;
  }
  const gold = readGold();
  const rows = [
    [
      ...["rendering", "precision", "named", "recall", "agreed", "resolved"],
      ...["numbers", "from", "to", "seconds"],
    ],
  ];
  for (const mode of ["full", "bare"]) rows.push(...(await measured(mode, gold)));
  printRows(rows);
}

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const paths = () =>
  readdirSync(volumes)
    .sort()
    .map((name) => join(volumes, name));

function readGold(): Map<string, Gold> {
  const out = execFileSync("python3", [tool, ...paths()], { encoding: "utf8", maxBuffer: 2 ** 30 });
  const records = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Gold);
  return new Map(records.map((record) => [record.id, record]));
}

async function measured(mode: string, gold: ReadonlyMap<string, Gold>): Promise<string[][]> {
  const folder = join(temporaryFolder(), mode);
  execFileSync("python3", [tool, "--render", mode, ...paths(), "-o", folder]);
  const entries = await readCables(folder);
  const names = new Map(
    entries.map(({ id, document }) => [id, document.path.replace(/\/([^/]*)\.txt$/, "#$1")]),
  );
  const knowledge = await readKnowledge(join(root, "data"));
  const started = performance.now();
  const tables = extract(entries, knowledge);
  const took = seconds(performance.now() - started);
  const numbered = new Map(
    entries.map(({ id, document, description }) => {
      const { numbers } = citableOf(document, id, description, []);
      return [names.get(id)!, numbers.map(({ number }) => numberKey(number))];
    }),
  );
  const figuresOf = (some: ReadonlyMap<string, Gold>) => [
    ...edgeFigures(tables, names, some),
    ...mentionFigures(tables, names, some),
    numberFigure(numbered, some),
    partyFigure("from", tables, names, some),
    partyFigure("to", tables, names, some),
  ];
  const heldOut = new Map([...gold].filter(([, { vol }]) => !TUNED_ON.has(vol)));
  return [
    [mode, ...figuresOf(gold), took],
    [`${mode}, held out`, ...figuresOf(heldOut), ""],
  ];
}

/** Volumes whose misses were read while the rules were written. */
const TUNED_ON = new Set([
  "frus1949v07p2",
  "frus1952-54v12p2",
  "frus1955-57v23p2",
  "frus1958-60v19",
  "frus1961-63v05",
  "frus1964-68v30",
]);

const ratio = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));

/** The document of the corpus that each citation leads to, by the names of the gold records. */
function targetsOf(tables: Tables, names: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    tables.cited_documents.flatMap(({ id, document_id }) =>
      document_id === null ? [] : [[id, names.get(document_id)!] as const],
    ),
  );
}

function edgeFigures(
  tables: Tables,
  names: ReadonlyMap<string, string>,
  gold: ReadonlyMap<string, Gold>,
): string[] {
  const marked = new Set(
    [...gold.values()].flatMap(({ id, vol, ref_docs }) =>
      ref_docs.map((doc) => `${id} ${vol}#${doc}`),
    ),
  );
  const measurable = new Set([...marked].map((edge) => edge.split("#")[0]));
  const targets = targetsOf(tables, names);
  const found = new Set(
    tables.citations.flatMap(({ document_id, target_id }) => {
      const target = target_id === null ? undefined : targets.get(target_id);
      const from = names.get(document_id)!;
      return target === undefined || !gold.has(from) || !measurable.has(from.split("#")[0])
        ? []
        : [`${from} ${target}`];
    }),
  );
  const right = [...found].filter((edge) => marked.has(edge)).length;
  const named = new Set([...marked, ...alsoNamed(gold), ...pointedAt(tables, names, targets)]);
  const told = [...found].filter((edge) => named.has(edge)).length;
  return [ratio(right, found.size), ratio(told, found.size), ratio(right, marked.size)];
}

/** Pairs that the mark-up names by a page or a bare `Supra.`, and marked pairs the other way round. */
function alsoNamed(gold: ReadonlyMap<string, Gold>): string[] {
  return [...gold.values()].flatMap(({ id, vol, ref_docs, ref_pages, refs_supra_heur }) => [
    ...ref_docs.map((doc) => `${vol}#${doc} ${id}`),
    ...ref_pages.flatMap(({ doc }) => (doc === null ? [] : [`${id} ${vol}#${doc}`])),
    ...refs_supra_heur.map(({ target }) => `${id} ${vol}#${target}`),
  ]);
}

/** Pairs that an editor's own words point at: `see the memorandum, infra`, `Documents 332 and 333`. */
function pointedAt(
  { citations }: Tables,
  names: ReadonlyMap<string, string>,
  targets: ReadonlyMap<string, string>,
): string[] {
  return citations.flatMap(({ document_id, kind, target_id }) => {
    const target = kind === "document" ? targets.get(target_id ?? "") : undefined;
    return target === undefined ? [] : [`${names.get(document_id)!} ${target}`];
  });
}

/** How far before a footnote's mark the words can end that it explains. */
const NEAR = 12;

/** Of mentions that a footnote of their own identifies: how many resolve, and how many to that document. */
function mentionFigures(
  tables: Tables,
  names: ReadonlyMap<string, string>,
  gold: ReadonlyMap<string, Gold>,
): string[] {
  const targets = targetsOf(tables, names);
  const byName = grouped(tables.citations, ({ document_id }) => names.get(document_id)!);
  let [right, resolved, all] = [0, 0, 0];
  for (const { id, vol, doc, refs } of gold.values())
    for (const [, notes] of grouped(
      refs.filter(({ bare, target }) => bare && target !== doc),
      ({ note }) => note ?? "",
    )) {
      const before = oneLine(notes[0]!.prev).trimEnd();
      const near = (byName.get(id) ?? []).filter(({ quote }) => {
        const at = before.lastIndexOf(oneLine(quote));
        return at >= 0 && before.length - at - oneLine(quote).length <= NEAR;
      });
      const meant = near.flatMap(({ target_id }) => targets.get(target_id ?? "") ?? []);
      if (near.length > 0) all++;
      if (meant.length > 0) resolved++;
      if (notes.some(({ target }) => meant.includes(`${vol}#${target}`))) right++;
    }
  return [ratio(right, resolved), ratio(resolved, all)];
}

const oneLine = (words: string) => words.replace(/\s+/g, " ");

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Of the numbers that open telegrams: how many a document is known by. */
function numberFigure(
  numbered: ReadonlyMap<string, string[]>,
  gold: ReadonlyMap<string, Gold>,
): string {
  const wires = [...gold.values()].filter(({ tel_no_heur }) => tel_no_heur !== null);
  const right = wires.filter(({ id, tel_no_heur }) => {
    const own = parsedNumber(tel_no_heur!.num)?.number ?? tel_no_heur!.num;
    return numbered.get(id)?.includes(numberKey(own));
  });
  return ratio(right.length, wires.length);
}

/** Of the senders or addressees that the mark-up states: how many a row names. */
function partyFigure(
  part: "from" | "to",
  tables: Tables,
  names: ReadonlyMap<string, string>,
  gold: ReadonlyMap<string, Gold>,
): string {
  const rows = grouped(
    tables.correspondents.filter(({ role }) => role === part),
    ({ document_id }) => names.get(document_id)!,
  );
  let [right, all] = [0, 0];
  for (const record of gold.values())
    for (const { text } of record[part]) {
      const own = (rows.get(record.id) ?? []).map(({ name }) => folded(name));
      all++;
      if (
        own.some(
          (name) => name.includes(folded(text)) || (name.length > 3 && folded(text).includes(name)),
        )
      )
        right++;
    }
  return ratio(right, all);
}

const folded = (words: string) =>
  oneLine(words)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the |[.,]$/g, "")
    .trim();

/** Charts of claims from the rows of a query, in one line: amounts over time, and ways on a map. */
import { claimIntervals } from "../crossings/intervals.js";
import { marksInTime } from "../crossings/layout.js";
import { type Claim, type ClaimRow, claimRows } from "../crossings/rows.js";
import { paletteOf } from "../crossings/symbols.js";
import { figure } from "../figure/figure.js";
import { flowArcs } from "../figure/map/flow-layout.js";
import { flowMap as flowDrawing } from "../figure/map/flow-map.js";
import type { Outline } from "../figure/map/outline.js";
import { type Atlas, type Entity, atlasOf } from "../words/atlas.js";
import { EVIDENCE, type EvidenceColumn, type Having, rowsWith } from "./rows.js";

export interface ClaimChartOptions {
  /** Rows of the table `entities`: with them sides are states, and places have names. */
  entities?: readonly Entity[];
  title?: string;
  subtitle?: string;
}

export interface FlowMapOptions extends ClaimChartOptions {
  entities: readonly Entity[];
  /** Coasts and borders: `FileAttachment("data/outline.json").json()`. */
  outline: Outline;
}

const AMOUNT = ["low", "high", "unit", "measure"] as const;

type AmountColumn = (typeof AMOUNT)[number];

const OPTIONAL = [
  ...["id", "per_days", "wording", "population", "from_place", "to_place", "period_start"],
  ...["period_end", "asserted_by", "counterpart_id", "assertion_id", "review"],
  ...["from_basis", "to_basis", "period_basis", "asserted_basis"],
];

/** What a query that joins `entities` may say: how whoever says so and the two ends of the way are called. */
const NAMES = {
  asserted_by: "asserted_by_name",
  from_place: "from_name",
  to_place: "to_name",
} as const;

type Dated = Claim & { date: string | null; date_end: string | null; title: string | null } & {
  [Name in (typeof NAMES)[keyof typeof NAMES]]: string | null;
};

/**
 * Amounts with their bounds over the time that they speak of, each leading to its words. `rows` are claims:
 * `low, high, unit, measure` and their words; `date` is drawn at where no period is said. Without `entities`,
 * `asserted_by_name`, `from_name` and `to_name` are what the rows themselves say of names.
 */
export function claimChart<Row extends object>(
  rows: readonly Row[] & Having<Row, AmountColumn | EvidenceColumn>,
  { entities = [], title = "How many, when, and who says so", ...text }: ClaimChartOptions = {},
): HTMLElement {
  const { claims, atlas } = placed("claimChart", rows, entities, [...AMOUNT, ...EVIDENCE]);
  const palette = paletteOf(claims);
  return figure((width) => claimIntervals(claims, { width, atlas, palette }), {
    ...{ title, ...text, units: "persons, families, households or cases, as the words count" },
    ...{ count: [claims.length, "claims"], source: "the words of the claims", data: rows },
    marks: marksInTime(claims),
    describe: `Intervals of ${claims.length} claims on a logarithmic scale over time; vague claims in a band below.`,
  });
}

/** Arcs from where to where, as thick as the least that the words can mean. */
export function flowMap<Row extends object>(
  rows: readonly Row[] & Having<Row, AmountColumn | EvidenceColumn | "from_place" | "to_place">,
  { entities, outline, title = "From where to where", ...text }: FlowMapOptions,
): HTMLElement {
  const needed = [...AMOUNT, ...EVIDENCE, "from_place", "to_place"];
  const { claims, atlas } = placed("flowMap", rows, entities, needed);
  const palette = paletteOf(claims);
  const { arcs, crowded } = flowArcs(claims, atlas);
  const shown = [...arcs.map(({ claim }) => claim), ...crowded];
  return figure((width) => flowDrawing(claims, { width, atlas, palette, outline }), {
    ...{ title, ...text, units: "people who moved, move or might, by the lower bound" },
    count: [shown.length, "claims"],
    marks: crowded.length === 0 ? arcs.length : [arcs.length, "the greatest claim of a way"],
    source: "the words of the claims; coasts and borders: Natural Earth, states of the time joined",
    data: shown,
    result: rows,
    describe: "A map with an arc for each claim that says where from and where to.",
  });
}

function placed(
  chart: string,
  rows: readonly object[],
  entities: readonly Entity[],
  needed: readonly string[],
): { claims: ClaimRow[]; atlas: Atlas } {
  const optional = [...OPTIONAL, ...Object.values(NAMES), "date", "date_end", "title"];
  const dated = rowsWith<Dated>(chart, rows, needed, optional);
  const documents = dated.map(({ document_id: id, date, date_end, title }) => ({
    ...{ id, date, date_end },
    title: title ?? id,
  }));
  const atlas = entities.length > 0 ? atlasOf(entities) : namesAlone(atlasOf([]), namesIn(dated));
  const numbered = dated.map((row, index) => ({ ...row, id: row.id || `row-${index + 1}` }));
  return { claims: claimRows(numbered, documents, atlas), atlas };
}

/** Names by id, as the rows say them. */
function namesIn(rows: readonly Dated[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows)
    for (const [id, name] of Object.entries(NAMES) as [keyof typeof NAMES, keyof Dated][])
      if (row[id] !== null && row[name] !== null) names.set(row[id], String(row[name]));
  return names;
}

/** Without the table of entities, whoever says so is a side; where the rows say no name, an id is all that is known. */
function namesAlone(atlas: Atlas, names: ReadonlyMap<string, string>): Atlas {
  const nameOf = (id: string | null) => id && (names.get(id) ?? id.replaceAll("-", " "));
  return { ...atlas, stateOf: (id) => id, nameOf };
}

/** Pictures of a correspondence: the matrix of who writes to whom, and a distribution list by copies. */
import { element } from "../element.js";
import { type Copy, type PairRow, endsOf, namesOf } from "./ties.js";
import { evidenceHref } from "../words/evidence.js";
import { labelMarks } from "../figure/mark-label.js";
import { linkedMark, svg } from "../figure/marks.js";
import { number } from "../words/names.js";
import { apartNames, shortName } from "../figure/network/names.js";

export interface MatrixOptions {
  width: number;
  /** Where the documents of a cell are listed. */
  hrefOf: (pair: PairRow) => string;
}

/** Degrees by which recipients' names lean. */
const LEAN = 52;

/** Senders in rows, recipients in columns; a circle's area and the number in it say how many documents. */
export function correspondenceMatrix(
  pairs: readonly PairRow[],
  { width, hrefOf }: MatrixOptions,
): HTMLElement {
  const { senders, recipients } = endsOf(pairs);
  const nameOf = namesOf(pairs);
  const narrow = width < 600;
  const [left, top] = [narrow ? 118 : 250, narrow ? 110 : 150];
  // The last recipient's name leans out over the last column.
  const lean = Math.round((top - 8) / Math.tan((LEAN * Math.PI) / 180));
  const cell = Math.max(15, Math.min(44, (width - left - lean) / Math.max(1, recipients.length)));
  const size = {
    width: Math.max(width, left + cell * recipients.length + lean),
    height: top + cell * senders.length + 8,
  };
  const most = Math.max(4, ...pairs.map(({ documents }) => documents.length));
  const chart = svg("svg", {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    class: "crossings-plot",
  });
  const text = { "font-size": narrow ? 10.5 : 12, fill: "var(--crossings-ink)" };
  const senderNames = apartNames(senders.map(nameOf), Math.floor(left / 6.2));
  senders.forEach((_, i) => {
    const y = top + (i + 0.5) * cell;
    chart.append(
      svg("line", {
        x1: left,
        x2: left + cell * recipients.length,
        y1: y,
        y2: y,
        stroke: "var(--crossings-rule)",
      }),
      svg("text", { ...text, x: left - 8, y: y + 4, "text-anchor": "end" }, senderNames[i]!),
    );
  });
  const recipientNames = apartNames(recipients.map(nameOf), Math.floor(top / 5));
  recipients.forEach((_, i) => {
    const x = left + (i + 0.5) * cell;
    chart.append(
      svg("line", {
        x1: x,
        x2: x,
        y1: top,
        y2: top + cell * senders.length,
        stroke: "var(--crossings-rule)",
      }),
      svg(
        "text",
        { ...text, x: 0, y: 0, transform: `translate(${x + 3},${top - 8}) rotate(-${LEAN})` },
        recipientNames[i]!,
      ),
    );
  });
  for (const pair of pairs) chart.append(cellMark(pair));
  function cellMark(pair: PairRow): SVGAElement {
    const [x, y] = [
      left + (recipients.indexOf(pair.recipient) + 0.5) * cell,
      top + (senders.indexOf(pair.sender) + 0.5) * cell,
    ];
    const count = pair.documents.length;
    const r = Math.max(5.5, (cell / 2 - 1) * Math.sqrt(count / most));
    const words = count > 1 && cell > 20 ? [countText(number(count), x, y, r)] : [];
    return linkedMark(
      hrefOf(pair),
      pairText(pair),
      svg("circle", { cx: x, cy: y, r, fill: "var(--crossings-series-1)" }),
      ...words,
    );
  }
  const root = element("div", {}, chart);
  return labelMarks(root);
}

/** A number in its circle, or beside one that is too small for it. */
function countText(count: string, x: number, y: number, r: number): SVGTextElement {
  if (count.length * 6 <= 2 * r) {
    const inside = { x, y: y + 3.5, "text-anchor": "middle", fill: "var(--crossings-ground)" };
    return svg("text", { ...inside, "font-size": 10.5 }, count);
  }
  const beside = { x: x + r + 1, y: y - r + 4, fill: "var(--crossings-ink)" };
  const halo = { stroke: "var(--crossings-ground)", "stroke-width": 2.5, "paint-order": "stroke" };
  return svg("text", { ...beside, ...halo, "font-size": 9.5 }, count);
}

/** `Embassy → Ministry: 3 documents` */
export function pairText({ sender_name, recipient_name, documents: found }: PairRow): string {
  const count = found.length;
  const documents = count === 1 ? "1 document" : `${number(count)} documents`;
  return `${sender_name} → ${recipient_name}\n${documents}`;
}

const ROW = 20;

/** A bar for each entry, as long as it has copies; hollow where the list says no number. */
export function distributionChart(
  list: readonly Copy[],
  { width }: { width: number },
): HTMLElement {
  const left = Math.min(300, width * 0.5);
  const most = Math.max(1, ...list.map(({ copies }) => copies));
  const step = (width - left - 40) / most;
  const height = list.length * ROW + 6;
  const chart = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    class: "crossings-plot",
  });
  list.forEach((copy, i) => {
    const y = 3 + i * ROW;
    const name = shortName(copy.name, Math.floor(left / 6.4));
    const color = "var(--crossings-series-1)";
    const bar = { x: left, y: y + 3, width: Math.max(3, step * copy.copies), height: ROW - 7 };
    const look = {
      fill: copy.said ? color : "var(--crossings-ground)",
      stroke: color,
      "stroke-width": 1.3,
    };
    const ink = { "font-size": 12, fill: "var(--crossings-ink)" };
    chart.append(
      linkedMark(
        evidenceHref(copy),
        `${copy.name}: ${copyText(copy)}\n“${copy.quote}”`,
        svg("text", { ...ink, x: left - 8, y: y + 14, "text-anchor": "end" }, name),
        svg("rect", { ...bar, ...look }),
      ),
      svg(
        "text",
        { ...ink, x: bar.x + bar.width + 6, y: y + 14 },
        copy.said ? number(copy.copies) : "",
      ),
    );
  });
  const root = element("div", {}, chart);
  return labelMarks(root);
}

/** `3 copies`; that one is assumed where the list says nothing. */
export function copyText({ copies, said }: Pick<Copy, "copies" | "said">): string {
  if (!said) return "no number, so one copy";
  return copies === 1 ? "1 copy" : `${number(copies)} copies`;
}

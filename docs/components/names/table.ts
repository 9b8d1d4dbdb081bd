/** The names of the corpus as a glossary: each with its first words. */
import { element } from "../element.js";
import { type SortableTable, sortableTable } from "../table/sortable-table.js";
import { evidenceLink } from "../words/evidence.js";
import { number } from "../words/names.js";

export interface NamedEntity {
  name: string;
  "in Chinese": string | null;
  /** How the Chinese name is read, by rule. */
  pinyin: string | null;
  type: string;
  "belongs to": string | null;
  "also called": string | null;
  mentions: number;
  documents: number;
  wikidata: string | null;
  document_id: string;
  language: string;
  start: number;
  stop: number;
  quote: string;
}

/** The table; it can be searched by any of the names. `noun` says what they are the names of, in the plural. */
export function nameTable(
  rows: readonly NamedEntity[],
  { noun = "names" }: { noun?: string } = {},
): SortableTable<NamedEntity> {
  return sortableTable(rows, {
    columns: [
      { name: "name", label: "Name", format: (_, row) => nameCell(row) },
      { name: "type", label: "What it is" },
      { name: "belongs to", label: "Belongs to" },
      { name: "also called", label: "Also called", clamped: true },
      { name: "quote", label: "First words", format: (_, row) => evidenceLink(row) },
      {
        name: "mentions",
        label: "Times",
        align: "right",
        format: (_, row) => number(row.mentions),
      },
      { name: "documents", label: "Documents", align: "right" },
    ],
    caption: `${noun.replace(/^./, (letter) => letter.toUpperCase())} that the authority files know, and where they stand first`,
    noun,
    pageSize: 25,
  });
}

export function nameCell({
  name,
  "in Chinese": chinese,
  pinyin,
  wikidata,
}: NamedEntity): HTMLElement {
  const root = element("span", { class: "crossings-name" }, name);
  if (chinese !== null) root.append(" ", element("span", { lang: "zh" }, chinese));
  if (pinyin !== null) root.append(" ", element("span", { class: "muted" }, pinyin));
  if (wikidata !== null)
    root.append(
      " ",
      element(
        "a",
        {
          href: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`,
          rel: "external noopener",
        },
        wikidata,
      ),
    );
  return root;
}

/** The editor for SQL: completion from the schema, a key to run, errors marked where they are. */
import { autocompletion, type Completion } from "@codemirror/autocomplete";
import { PostgreSQL, type SQLNamespace, sql } from "@codemirror/lang-sql";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { basicSetup } from "codemirror";
import { type ErrorPlace, placedMessage } from "./error-place.js";
import type { KnownTable } from "./schema.js";

export interface EditorOptions {
  text: string;
  tables: readonly KnownTable[];
  onRun: () => void;
}

export interface SqlEditor {
  element: HTMLElement;
  text: () => string;
  setText: (text: string) => void;
  /** Puts a text where the cursor is. */
  insert: (text: string) => void;
  /** Other tables to complete from, as when a reader brings one. */
  setTables: (tables: readonly KnownTable[]) => void;
  /** Marks an error; null takes the mark away. */
  mark: (place: ErrorPlace | null) => void;
  focus: () => void;
}

/** An editor. Tab leaves it, as it leaves every field; Mod-Enter runs. */
export function sqlEditor({ text, tables, onRun }: EditorOptions): SqlEditor {
  const language = new Compartment();
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (onRun(), true) }])),
        basicSetup,
        language.of(languageOf(tables)),
        autocompletion({ icons: false }),
        lintGutter(),
        syntaxHighlighting(COLOURS),
        LOOK,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Query in SQL", spellcheck: "false" }),
      ],
    }),
  });
  return {
    element: view.dom,
    text: () => view.state.doc.toString(),
    setText(doc) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: doc } });
    },
    insert: (doc) => view.dispatch(view.state.replaceSelection(doc)),
    setTables: (known) => view.dispatch({ effects: language.reconfigure(languageOf(known)) }),
    mark: (place) => view.dispatch(setDiagnostics(view.state, place ? [diagnostic(place)] : [])),
    focus: () => view.focus(),
  };
}

function diagnostic(place: ErrorPlace): Diagnostic {
  return { from: place.from, to: place.to, severity: "error", message: placedMessage(place) };
}

function languageOf(tables: readonly KnownTable[]) {
  const schema: SQLNamespace = Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        self: { label: table.name, type: "type", detail: "table", info: table.meaning },
        children: table.columns.map(({ name, type, meaning }): Completion => ({
          label: name,
          type: "property",
          detail: type,
          info: meaning,
        })),
      },
    ]),
  );
  return sql({ dialect: PostgreSQL, schema });
}

/** Colours are the site's, so that they follow day and night. */
const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--crossings-series-1)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--crossings-accent)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--crossings-series-6)" },
  { tag: tags.comment, color: "var(--crossings-muted)", fontStyle: "italic" },
  { tag: [tags.typeName, tags.standard(tags.name)], color: "var(--crossings-ink)" },
]);

const LOOK = EditorView.theme({
  "&": {
    color: "var(--crossings-ink)",
    backgroundColor: "var(--crossings-ground)",
    border: "1px solid var(--crossings-control)",
    borderRadius: "3px",
  },
  "&.cm-focused": { outline: "2px solid var(--crossings-accent)", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: "var(--monospace)",
    fontSize: "0.9rem",
    minHeight: "9rem",
    // A chart's query may be long, and what runs it stands below.
    maxHeight: "min(55vh, 30rem)",
    overflow: "auto",
  },
  ".cm-content": { caretColor: "var(--crossings-ink)" },
  ".cm-content:focus": { boxShadow: "inset 2px 0 0 var(--crossings-accent)" },
  ".cm-cursor": { borderLeftColor: "var(--crossings-ink)" },
  ".cm-gutters": {
    color: "var(--crossings-muted)",
    backgroundColor: "var(--crossings-surface)",
    borderRight: "1px solid var(--crossings-rule)",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--crossings-low)" },
  ".cm-tooltip": {
    color: "var(--crossings-ink)",
    backgroundColor: "var(--crossings-surface)",
    border: "1px solid var(--crossings-control)",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    color: "var(--crossings-ground)",
    backgroundColor: "var(--crossings-accent)",
  },
  ".cm-completionInfo": { maxWidth: "22rem" },
  ".cm-panels": { color: "var(--crossings-ink)", backgroundColor: "var(--crossings-surface)" },
});

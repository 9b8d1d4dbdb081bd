/** What a finder of citations reads in a text of which dates and names are read already. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { type Atlas, atlasOf } from "../../loaders/authority/atlas.js";
import type { CitedDate, Draft, Party } from "../../loaders/language/citations/citation.js";
import type { Finder, Setting } from "../../loaders/language/citations/setting.js";
import type { Name, TextView } from "../../loaders/language/citations/view.js";
import { known } from "../extract/known.js";

const party = (name: string): Party => ({ entity: null, seat: null, name });

/** The sides of a mission's letter to its ministry. */
export const SIDES: Setting["sides"] = {
  own: party("us"),
  other: party("them"),
  ministry: party("ministry"),
  post: party("post"),
  circle: new Set(),
};

interface Known {
  language?: string;
  written?: string | null;
  /** Whether the whole text is an editor's note. */
  note?: boolean;
  /** Whose side words name. */
  states?: Setting["states"];
  /** Adjectives and short names of states. */
  atlas?: Atlas;
}

/**
 * A text with its dates and names marked: `{26 June=1962-06-26}`, `{Bern:place}`. An interval has both days:
 * `{1962=1962-01-01/1962-12-31}`.
 */
export function settingOf(marked: string, options: Known = {}): Setting {
  const { language = "en", written = "1962-08-09", note = false, states = () => null } = options;
  const { atlas = atlasOf(known) } = options;
  const [dates, names]: [CitedDate[], Name[]] = [[], []];
  let text = "";
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const { words, day, type } =
      /^\{(?<words>.*?)(?:=(?<day>[^=]*)|:(?<type>\w+))\}$/s.exec(part)?.groups ?? {};
    const [start, stop] = [text.length, text.length + (words ?? part).length];
    const [date = null, date_end = date] = day?.split("/") ?? [];
    if (date !== null) dates.push({ start, stop, date, date_end, edtf: day ?? null });
    else if (type !== undefined)
      names.push({ start, stop, entity: null, type: type as Name["type"] });
    text += words ?? part;
  }
  const view: TextView = {
    ...{ text, language, dates, names, anchors: [] },
    passages: [{ start: 0, stop: text.length, kind: note ? "note" : "body" }],
    evidence: (start, stop) => {
      return { document_id: "d", language, start, stop, quote: text.slice(start, stop) };
    },
  };
  const meant = () => null;
  return { view, sides: SIDES, authority: known, atlas, written, meant, states, own: [] };
}

/** `telegram Secto 49 of 1962-06-26 us>them: our Secto 49`: each draft with what its words give, and the words. */
export function cited(finder: Finder, marked: string, options: Known = {}): string[] {
  const setting = settingOf(marked, options);
  return finder(setting)
    .flat()
    .map((draft) => `${given(draft)}: ${setting.view.text.slice(draft.start, draft.stop)}`);
}

/** What all finders of a language read, each in turn. */
export function citedBy(
  { finders }: { finders: readonly Finder[] },
  marked: string,
  language: string,
): string[] {
  return finders.flatMap((finder) => cited(finder, marked, { language }));
}

/** A test for each marked text: what a finder reads in it. */
export function testFinder(
  finder: Finder,
  cases: readonly (readonly [marked: string, found: readonly string[]])[],
): void {
  for (const [marked, found] of cases)
    it(marked, () => assert.deepEqual(cited(finder, marked), found));
}

/** What a draft's words give. */
export function given(draft: Draft): string {
  const { kind, series, number, date, pointer, again, author, recipient } = draft;
  const pair = author || recipient ? `${named(author)}>${named(recipient)}` : null;
  const places =
    pointer && ("edition" in pointer ? `@${pointer.edition}` : `@${String(pointer.step)}`);
  const parts = [
    kind,
    series,
    number,
    date && `of ${String(date.edtf)}`,
    places,
    again && "again",
    pair,
  ];
  return parts.filter((part) => part !== null && part !== undefined && part !== false).join(" ");
}

const named = (one: Party | null | undefined) => one?.name ?? one?.seat ?? "?";

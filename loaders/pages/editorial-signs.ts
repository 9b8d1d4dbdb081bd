/** The marks by which editors, translators and archives speak inside a text, told from its own words. */

/** A stretch of a text, [start, stop) in UTF-16 units, that is not the document's own words. */
export interface EditorialSign {
  start: number;
  stop: number;
  /** What it means, in a few words. */
  meaning: string;
}

// Brackets of Latin and East Asian typography; what an editor puts between them is short.
const BRACKETED = /\[[^[\]\n]{1,400}\]|［[^［］\n]{1,400}］|〔[^〔〕\n]{1,400}〕/gu;
const UNREAD_GLYPHS = /[□■▢◻]+/gu;

// The first that fits a bracket's content gives its meaning.
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\.{2,}|…+|[. ]{3,})$/u, "omitted here"],
  [/^\?+$/u, "doubtful"],
  [/^sic\b/iu, "so in the source"],
  [/\b(?:not declassified|sanitized|redacted|excised|deleted)\b/iu, "withheld"],
  [/\b(?:illegible|unclear|indecipherable|unreadable|garbled?)\b|不清|难辨|難辨/iu, "not read"],
  [/^\d{1,4}$|^(?:foot)?note\b/iu, "note"],
  [/^(?:page|p\.)\s*\w{1,8}$/iu, "page of the source"],
  [
    /\b(?:handwrit\w*|marginal\w*|in the margin|underlin\w*|crossed out|struck)\b/iu,
    "description of the paper",
  ],
  [
    /\b(?:stamp|stamped|seal|sealed|signature|signed|initials|initialed)\b/iu,
    "description of the paper",
  ],
  [/\b(?:here follows?|omitted|missing|passage|paragraph)\b/iu, "editor's description"],
];

/** The editorial signs of a text, in order; they do not overlap. */
export function editorialSigns(text: string): EditorialSign[] {
  const bracketed = Array.from(text.matchAll(BRACKETED), (match) =>
    sign(match, meaningOf(match[0].slice(1, -1).trim())),
  );
  const glyphs = Array.from(text.matchAll(UNREAD_GLYPHS), (match) => sign(match, "not read"));
  const alone = glyphs.filter((glyph) => !bracketed.some((bracket) => contains(bracket, glyph)));
  return [...bracketed, ...alone].sort((a, b) => a.start - b.start);
}

function sign(match: RegExpExecArray, meaning: string): EditorialSign {
  return { start: match.index, stop: match.index + match[0].length, meaning };
}

function meaningOf(content: string): string {
  return (
    MEANINGS.find(([pattern]) => pattern.test(content))?.[1] ??
    "supplied by the editor or translator"
  );
}

function contains(outer: EditorialSign, inner: EditorialSign): boolean {
  return outer.start <= inner.start && inner.stop <= outer.stop;
}

/**
 * Lines of a file, and the marks of Markdown on them. The marks are an editor's formatting, not words of
 * the source: they are taken off, and what they say (heading, bold, hard break) is kept beside the text.
 */

export interface Line {
  /** The words, without formatting marks and without white space at either end. */
  text: string;
  /** Number in the file, from 1. */
  number: number;
  /** Marked as a heading by `#`. */
  heading: boolean;
  /** The whole line is bold. */
  bold: boolean;
  /** Ends in two blanks or more: the next line is not to be joined to it. */
  breaks: boolean;
  /** Begins with white space that sets off a new paragraph. */
  indented: boolean;
}

/** The lines of a text; blank ones stay, as lines without words. */
export function linesOf(text: string): Line[] {
  return boldLineByLine(text)
    .split("\n")
    .map((raw, index) => lineOf(raw, index + 1));
}

function lineOf(raw: string, number: number): Line {
  const breaks = /\S[ \u00a0]{2,}$/.test(raw);
  const indented = /^(?: {2,}|\t|\u3000)\S/.test(raw);
  const hashed = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(raw);
  const { text, bold } = withoutBold((hashed?.[1] ?? raw).trim());
  const rule = /^(?:-{3,}|={3,}|\*{3,})$/.test(text);
  return { text: rule ? "" : text, number, heading: hashed !== null, bold, breaks, indented };
}

/** Bold marks go about a whole line and about the label that begins one; others are the source's own. */
function withoutBold(text: string): { text: string; bold: boolean } {
  const whole = /^\*\*(?=\S)([^*]*[^*\s])\*\*(:?)$/.exec(text);
  if (whole) return { text: whole[1]! + whole[2]!, bold: true };
  return { text: text.replace(/^\*\*(?=\S)([^*]*:)\*\*(?=\s)/, "$1"), bold: false };
}

/** A bold title over several lines has its marks at its two ends only: each line gets its own. */
function boldLineByLine(text: string): string {
  return text.replace(/^\*\*([^*\n]+(?:\n[^*\n]+){1,6})\*\*(?=\s*$)/gm, (_, inside: string) =>
    inside.replace(/[^\n]+/g, (line) => `**${line.trim()}**`),
  );
}

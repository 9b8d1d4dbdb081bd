/** All matches of an expression. */

/**
 * What an expression (global) finds in a text, from left to right. `matchAll` makes a new expression each time that it is
 * asked, which, of hundreds that most often find nothing in a sentence, takes longer than to look for them.
 */
export function matchesIn(text: string, expression: RegExp): RegExpExecArray[] {
  if (!expression.global) throw new TypeError(`not a global expression: ${expression.source}`);
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex = behind(text, match.index, expression.unicode);
  }
  return found;
}

/** The index of the next character, so that an empty match is found once. */
function behind(text: string, index: number, unicode: boolean): number {
  const character = unicode ? (text.codePointAt(index) ?? 0) : 0;
  return index + (character > 0xffff ? 2 : 1);
}

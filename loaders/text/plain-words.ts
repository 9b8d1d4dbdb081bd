/** Words of texts of Latin letters alone, by a loop that takes a fraction of an expression's time (`words.ts` says what a word is). */

/** Any character that the loop does not know. */
const BEYOND_PLAIN = /[\u0250-\u1fff\u2011\u2070-\u209f\u2150-\u218f\u2460-\u{10ffff}]/u;

/** What a character is to a word, as bits: it may begin one, or go on behind a sign; it is a figure. */
const [BEGINS, GOES_ON, FIGURE] = [1, 2, 4];

/** The bits of each character, by its code. */
const PLAIN = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) return BEGINS | GOES_ON | FIGURE;
  if (/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/.test(character)) return BEGINS | GOES_ON;
  return /[\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be]/.test(character) ? BEGINS : 0;
});

/** Whether a text has no letter that is not Latin. */
export function isPlain(text: string): boolean {
  return !BEYOND_PLAIN.test(text);
}

/** Tells of each word of a plain text in order; indices are UTF-16, `stop` exclusive. */
export function eachPlainWord(text: string, visit: (start: number, stop: number) => void): void {
  for (let at = 0; at < text.length;) {
    if (!is(BEGINS, text, at)) {
      at += 1;
      continue;
    }
    const stop = endOf(text, at);
    visit(at, stop);
    at = stop;
  }
}

function endOf(text: string, start: number): number {
  let at = runEnd(BEGINS, text, start);
  while (isSign(text, at) && is(GOES_ON, text, at + 1)) at = runEnd(GOES_ON, text, at + 1);
  return at;
}

function runEnd(kind: number, text: string, start: number): number {
  let at = start;
  while (is(kind, text, at)) at += 1;
  return at;
}

/** Whether an apostrophe or a hyphen stands at a place, or a point or comma between two figures. */
function isSign(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === "'" || sign === "’" || sign === "-") return true;
  if (sign !== "." && sign !== ",") return false;
  return is(FIGURE, text, at - 1) && is(FIGURE, text, at + 1);
}

function is(kind: number, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < PLAIN.length && (PLAIN[code]! & kind) !== 0;
}

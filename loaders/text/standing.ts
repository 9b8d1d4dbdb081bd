/** Whether words stand in a text, asked of many words that most often do not. */

/** Three characters in a row are told apart by so many bits. */
const BITS = 16;

/**
 * A test of whether a string stands in a text. Which three characters the text has in a row is written down once, so
 * that a string with three that it lacks is not looked for.
 */
export function standing(text: string): (words: string) => boolean {
  const triples = new Uint8Array(1 << BITS);
  for (let at = 2; at < text.length; ++at) triples[tripleAt(text, at)] = 1;
  return (words) => {
    for (let at = 2; at < words.length; ++at) if (triples[tripleAt(words, at)] === 0) return false;
    return text.includes(words);
  };
}

/** The number of the three characters that end at an index; others may have it too. */
function tripleAt(text: string, at: number): number {
  const first = Math.imul(text.charCodeAt(at - 2), 0x9e3779b1);
  const second = Math.imul(first ^ text.charCodeAt(at - 1), 0x85ebca6b);
  return Math.imul(second ^ text.charCodeAt(at), 0xc2b2ae35) >>> (32 - BITS);
}

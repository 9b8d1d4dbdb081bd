/** Whether words stand in a text, asked of many words that most often do not. */

/** Pairs of characters are told apart by so many bits. */
const BITS = 14;

/**
 * A test of whether a string stands in a text. Which pairs of characters the text has is written down once, so that
 * a string with a pair that it lacks is not looked for.
 */
export function standing(text: string): (words: string) => boolean {
  const pairs = new Uint8Array(1 << BITS);
  for (let at = 1; at < text.length; ++at) pairs[pairAt(text, at)] = 1;
  return (words) => {
    for (let at = 1; at < words.length; ++at) if (pairs[pairAt(words, at)] === 0) return false;
    return text.includes(words);
  };
}

/** The number of the pair that ends at an index; others may have it too. */
function pairAt(text: string, at: number): number {
  const hash = Math.imul(text.charCodeAt(at - 1), 0x9e3779b1) + text.charCodeAt(at) * 0x85ebca6b;
  return (hash >>> (32 - BITS)) & ((1 << BITS) - 1);
}

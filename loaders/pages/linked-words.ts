/** Words of a text that a page links to, and the names of places on it. */
/** Words that something on the page links to: [start, stop) in code points of the text of a language. */
export interface LinkedWords {
  language: string;
  start: number;
  stop: number;
}

/** The name of a stretch of a text, which is its anchor on the page: `en-c120-145`. */
export function wordsAnchor({ language, start, stop }: LinkedWords): string {
  return `${language}-c${start}-${stop}`;
}

/** The anchor of a passage: `en-p7`. */
export function passageAnchor(language: string, position: number): string {
  return `${language}-p${position}`;
}

/** The words of a text as a list. */
import { type Cutter, eachToken } from "../loaders/text/words.js";

export interface Token {
  term: string;
  start: number;
  stop: number;
}

export function cutWords(text: string, cutter: Cutter): Token[] {
  const tokens: Token[] = [];
  eachToken(text, cutter, (term, start, stop) => tokens.push({ term, start, stop }));
  return tokens;
}

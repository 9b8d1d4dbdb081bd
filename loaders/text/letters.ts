/** Words each with a capital: `british embassy` as `British Embassy`; what is a capital stays one. */
export function capitalised(words: string): string {
  return words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

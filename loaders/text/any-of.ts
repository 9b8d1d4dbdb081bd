/**
 * Whether any of some expressions (without names and numbers of groups) finds something in a text. They are asked at
 * once: of many that most often find nothing in a few words, to ask each takes several times as long.
 */
export function anyOf(expressions: readonly RegExp[]): (text: string) => boolean {
  const flags = [...new Set(expressions.map((one) => one.flags))];
  const joined = flags.map((kind) => {
    const sources = expressions.filter((one) => one.flags === kind).map(({ source }) => source);
    return new RegExp(sources.map((source) => `(?:${source})`).join("|"), kind);
  });
  return (text) => joined.some((one) => one.test(text));
}

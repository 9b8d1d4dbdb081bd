/** Titles of talks and of what records them, which name who took part: `Compte rendu de l'entretien entre … et …`. */
import { alternatives } from "../text/dictionary.js";
import type { Part } from "./paper-forms.js";
import { partOf } from "./stretches.js";
import type { TitleWords } from "./title-words.js";
import { matchesIn } from "../text/matches.js";

/** Those who took part in a talk; null where a title is of none. */
export function talkIn(title: string, words: TitleWords): Part[] | null {
  const talk = words.talks.kinds.first(title);
  if (talk === null || !leadsTo(title.slice(0, talk.start), words)) return null;
  const about = words.about.exec(title.slice(talk.stop));
  const stop = about ? talk.stop + about.index : title.length;
  const between = words.talks.between.exec(title.slice(talk.stop));
  const lead = between ?? words.of.exec(title.slice(talk.stop));
  if (lead === null) return metWith(title, talk.stop, stop, words);
  const start = talk.stop + lead[0].length;
  const other = between
    ? joint(title.slice(start, stop), words)
    : words.talks.with.exec(title.slice(start, stop));
  if (!other) return [];
  const then = start + other.index + other[0].length;
  return [
    ...partOf("participant", title, start, start + other.index, words.articles),
    ...partOf("participant", title, then, stop, words.articles),
  ];
}

/** `Colloquio con l'ambasciatore sovietico`: the one whom the writer met. */
function metWith(title: string, start: number, stop: number, words: TitleWords): Part[] {
  const other = words.talks.with.exec(title.slice(start, stop));
  if (other?.index !== 0) return [];
  return partOf("participant", title, start + other[0].length, stop, words.articles);
}

/** Whether words before a talk are a paper's name (`Compte rendu de l'`), or none. */
function leadsTo(before: string, { kinds, of, article, talks }: TitleWords): boolean {
  const kind = kinds.opens(before) ?? talks.records.opens(before);
  const rest = kind === null ? before.replace(article, "") : before.slice(kind.stop);
  const bare = rest.replace(/^\s*\p{L}{1,4}['’.]?\s*$/u, "");
  return bare.trim() === "" || `${bare}X`.replace(of, "") === "X";
}

/** The `and` before the second of them: the first behind which somebody is named, else the last. */
function joint(
  words: string,
  { and, articles, receivers }: TitleWords,
): RegExpExecArray | undefined {
  const all = matchesIn(words, new RegExp(`,?\\s+${alternatives(and)}\\s+`, "giu"));
  const isNamed = (match: RegExpExecArray): boolean => {
    const after = words.slice(match.index + match[0].length);
    const article = articles.find((one) => after.toLowerCase().startsWith(one)) ?? "";
    return receivers.opens(after.slice(article.length)) !== null;
  };
  return all.find(isNamed) ?? all.at(-1);
}

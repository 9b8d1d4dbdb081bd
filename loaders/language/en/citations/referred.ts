/** Numbers of posts in the line of references of an American cable: `REF: (A) SEOUL 5512; B. 06 LAKESIDE 44`. */
import type { Draft } from "../../citations/citation.js";
import type { Finder } from "../../citations/setting.js";
import { foldName } from "../../citations/parties.js";
import { matchesIn } from "../../../text/matches.js";

const LINE = /^\W*REF(?:S|TELS?)?\s*:?\s+(?=\W*[A-Z])/u;
/** References go on in the lines below, each with its letter. */
const NEXT = /^\W*[B-Z][.)]\s+\p{Lu}{2}|^\W*[B-Z][.)]\s+\d\d\s\p{Lu}/u;
/** A post in capitals, after the letter of the reference and the year of an earlier one. */
const NUMBER =
  /(?:\(?[A-Z][.)]\)?\s+)?(?:(?<year>\d\d)\s+)?(?<post>\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,2})\s+(?<number>\d{2,6})(?![\d,.]\d|\p{L})/gu;

/** Each number with the post that sent it. */
export const referredNumbers: Finder = ({ view }) => {
  let referring = false;
  return view.passages.flatMap(({ start, stop }) => {
    const words = view.text.slice(start, stop);
    const line = LINE.exec(words);
    referring = line !== null || (referring && NEXT.test(words));
    if (!referring || /\p{Ll}{3}/u.test(words)) return [];
    return matchesIn(words, NUMBER).flatMap(({ 0: whole, index, groups }) => {
      const { post = "", number = "" } = groups ?? {};
      if (index < (line?.[0].length ?? 0) - 4 || /^REF/u.test(post)) return [];
      const at =
        start + index + whole.indexOf(post, whole.length - post.length - number.length - 4);
      const draft: Draft = {
        start: at,
        stop: start + index + whole.length,
        kind: "telegram",
        number,
        author: { entity: null, seat: foldName(post), name: null },
      };
      return [[draft]];
    });
  });
};

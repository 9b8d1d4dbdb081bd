/** Those who were there, as the head of a record lists them. */
import type { Language } from "../../document.js";
import { knowledgeOf } from "../../language/index.js";
import { everyForm } from "../../language/forms.js";
import { alternatives } from "../../text/dictionary.js";
import { Phrases } from "../../language/phrases.js";
import type { Part } from "../../language/paper-forms.js";
import { matchesIn } from "../../text/matches.js";

/** Where a list stands, by UTF-16 index; `below`: on a line of its own, not behind its label. */
interface Listed {
  start: number;
  stop: number;
  language: Language;
  below?: boolean;
}

/** `V. Writer, First Deputy Minister; Ada Reader`, `김철수 장관, 이영희 차관`: those who were there, without their posts. */
export function attending(words: string, listed: Listed): Part[] {
  const list = words.slice(listed.start, listed.stop);
  const forms = formsOf(listed.language);
  return forms !== null && CAPLESS.test(list)
    ? capless(list, forms, listed)
    : matchesIn(list, ATTENDS).map((match) => {
        const name = match.groups?.["name"] ?? "";
        const stop = listed.start + match.index + match[0].length;
        return { role: "participant", start: stop - name.length, stop };
      });
}

/** A name, as it stands before a comma and what the person is: two words at least, or a title and a name. */
const ATTENDS = new RegExp(
  String.raw`(?:^|;)\s*(?:${alternatives(everyForm(({ copies }) => copies).flatMap(({ joints }) => joints ?? []))}\s+)?(?<name>(?:\p{Lu}[\p{L}\p{M}.’'-]*[ \u00a0]){1,5}\p{Lu}[\p{L}\p{M}’'-]+)(?=\s*(?:[,;(]|[-–—]\s|$))`,
  "gu",
);

const CAPLESS = /^[^\p{Lu}\p{Ll}]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

interface Forms {
  posts: Phrases;
  sides: Phrases;
  fullName: RegExp;
  /** What is no part of a name behind it: brackets, a word for the others, a point. */
  behind: RegExp;
}

const known = new Map<Language, Forms | null>();

function formsOf(language: Language): Forms | null {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const own = knowledgeOf(language)?.papers?.head?.attending;
  const forms = own
    ? {
        posts: new Phrases(own.posts),
        sides: new Phrases(own.sides),
        fullName: new RegExp(`^(?:${own.fullName ?? "(?!)"})$`, "u"),
        behind: new RegExp(
          String.raw`\s*[(（].*$|\s*${alternatives(own.others ?? [])}\s*(?:\d+\s*${alternatives(own.counted ?? [])})?\s*$|[.。\s]+$`,
          "gu",
        ),
      }
    : null;
  known.set(language, forms);
  return forms;
}

/** What a name among several is at most, with its post. */
const LONGEST = 30;

/** What marks part, but not within brackets: `장관(국회 출석, 불참)`. */
const ITEM = /(?:[(（][^()（）\n]*[)）]|[^、，,;；/\n])+/gu;

/** The names of a list in letters without capitals; on a line of its own each wants a post or a side. */
function capless(list: string, forms: Forms, { start, below = false }: Listed): Part[] {
  if (below && /[.。]\s*$/u.test(list)) return [];
  const side = forms.sides.opens(list);
  const lead = side === null ? 0 : (/^\s*[:：]?\s*/u.exec(list.slice(side.stop))?.[0].length ?? 0);
  const from = side === null ? 0 : side.stop + lead;
  const items = matchesIn(list.slice(from), ITEM).flatMap((item) =>
    personIn(item[0], start + from + item.index, forms),
  );
  const isList = !below || side !== null || items.every(({ hasPost }) => hasPost);
  return isList
    ? items.map(({ start, stop }) => ({ role: "participant" as const, start, stop }))
    : [];
}

/** One of them; nobody in a sentence. */
function personIn(
  item: string,
  at: number,
  forms: Forms,
): { start: number; stop: number; hasPost: boolean }[] {
  const bare = item.replace(forms.behind, "");
  const start = bare.search(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u);
  if (start < 0 || bare.length - start > LONGEST || bare.length - start < 2) return [];
  if (/[。!?！？:：]/u.test(bare)) return [];
  const name = nameIn(bare.slice(start), forms);
  const begin = at + start + name.start;
  return [{ start: begin, stop: begin + name.words.length, hasPost: forms.posts.has(bare) }];
}

/** `이영희` of `이영희 외무부 차관` and of `차관 이영희`; else the whole, post and all. */
function nameIn(person: string, { posts, fullName }: Forms): { start: number; words: string } {
  const tokens = matchesIn(person, /\S+/gu);
  const [first, last, before] = [tokens[0], tokens.at(-1), tokens.at(-2)];
  const whole = { start: 0, words: person };
  if (tokens.length < 2 || first === undefined || last === undefined) return whole;
  if (posts.is(last[0]) && fullName.test(first[0])) return { start: 0, words: first[0] };
  if (fullName.test(last[0]) && posts.is(before?.[0] ?? ""))
    return { start: last.index, words: last[0] };
  return whole;
}

/** Persons in Korean whom no authority file knows: a surname before a post, `김대사`, `김 대사는`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { FormedName } from "../names/found.js";
import { matchesIn } from "../../text/matches.js";

/** Surnames that are no other word before a post; 이, 전, 현, 신, 양, 동, 한, 주, 원, 고 and 부 are. */
const SURNAMES = wordsIn(
  "김, 박, 최, 강, 조, 윤, 장, 임, 오, 서, 권, 황, 안, 송, 류, 유, 홍, 문, 손, 배, 백, 허, 남, 심, 노, 하, 곽, 성, 차, 변, 채, 민, 진, 엄, 천, 방, 공",
);
/** Those that are none where they are written together with it: 이대사. */
const JOINED_SURNAMES = wordsIn("이, 정, 리");
const POSTS = wordsIn(
  "대사, 공사, 참사관, 서기관, 총영사, 영사, 대표, 국장, 과장, 차관, 장관, 총리, 수상, 외상, 부수상, 비서관, 의장, 위원장, 특사, 의원, 대리대사",
);
/** What may stand behind a name: its mark in the sentence. */
const MARKS = wordsIn(
  "은, 는, 이, 가, 을, 를, 의, 에게, 와, 과, 께, 께서, 도, 로부터, 에, 및, 측, 앞",
);
/** Source of a surname and a given name of two syllables: `김철수`. */
export const fullName = String.raw`${alternatives([...SURNAMES, ...JOINED_SURNAMES, ...wordsIn("전, 신, 양, 한, 주, 원, 고")])}\p{Script=Hangul}{2}`;

const SURNAME_AND_POST = new RegExp(
  `(?<!\\p{L})(?:${alternatives(SURNAMES)}\\s?|${alternatives(JOINED_SURNAMES)})${alternatives(POSTS)}` +
    `(?=${alternatives(MARKS)}?(?!\\p{L}))`,
  "gu",
);

/** Every such name of a text, in order. */
export function koreanNames(text: string): FormedName[] {
  return matchesIn(text, SURNAME_AND_POST).map(({ 0: words, index }) => ({
    start: index,
    stop: index + words.length,
    type: "person",
  }));
}

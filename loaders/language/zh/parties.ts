/** Who wrote to whom, as a Chinese title says it: `驻苏使馆致外交部电`. */
import type { Part } from "../papers.js";
import { partOf } from "../stretches.js";

const SENT_TO =
  /^\s*(?<from>[^致复覆復给給，,：:。]{2,24}?)(?:致|复|覆|復|给|給)(?<to>[^，,：:。的关關]{2,30}?)(?:的)?(?:密)?(?:电报|電報|电|電|公函|函|信|照会|照會|声明|聲明|备忘录|備忘錄|咨文|咨呈|移文)\s*(?:[（(].*)?$/u;

export function partiesInChinese(title: string): Part[] {
  const { from, to } = SENT_TO.exec(title)?.groups ?? {};
  if (from === undefined || to === undefined) return [];
  const begin = title.indexOf(from);
  const then = title.indexOf(to, begin + from.length + 1);
  return [
    ...partOf("from", title, begin, begin + from.length),
    ...partOf("to", title, then, then + to.length),
  ];
}
